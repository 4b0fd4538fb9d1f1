import type { WordsOf } from '../../finding-words';
import { syntaxVariants } from './syntax-variants';

export const configFindings = {
  'config.not-found': {
    title: '{{client}} has no config file yet',
    explanation:
      '{{client}} looks for its servers in {{file}}, and there is no such file. It does not create one itself until a setting changes.',
    variants: {
      given: {
        title: 'The config file you named does not exist',
        explanation: 'There is no file {{file}}.',
      },
    },
  },
  'config.unreadable': {
    title: 'The config file cannot be read',
    explanation:
      'The system refused with {{error}}. If Ungrey cannot read it, {{client}} most likely cannot either.',
    variants: {
      'no-permission': {
        title: 'You are not allowed to read the config file',
        explanation:
          'The file belongs to another user or its rights were changed. Give your own user the right to read and write it.',
      },
      folder: {
        title: 'There is a folder where the config file should be',
        explanation: 'Rename or remove the folder {{file}}; a file with this name belongs there.',
      },
      'not-utf8': {
        title: 'The config file is not text that {{client}} can read',
        explanation: 'It holds bytes that are no UTF-8. Open it in a text editor and save it as UTF-8.',
      },
      'too-large': {
        title: 'The config file is far larger than any config file should be',
        explanation:
          'Ungrey did not read {{file}}, so that it does not hold your computer up. Open it in a text editor and see what has got into it.',
      },
    },
  },
  'config.several-files': {
    title: {
      one: 'There is {{count}} config file, and {{client}} reads only one',
      other: 'There are {{count}} config files, and {{client}} reads only one',
    },
    explanation: '{{client}} reads {{file}}. Changes in the others have no effect.',
    variants: {
      'msix-package-exists': {
        explanation:
          'On this computer {{client}} is a Windows app package with a private copy of the file: it reads {{file}}. Its own button “Edit Config” may open another one, in which changes have no effect.',
      },
      'cannot-tell': {
        title: {
          one: 'There is {{count}} config file, and it cannot be told whether {{client}} reads it',
          other: 'There are {{count}} config files, and it cannot be told which one {{client}} reads',
        },
        explanation:
          'Several Claude packages are installed, each with a config file of its own. Ungrey looks at the newest; tell it which one you use.',
      },
    },
  },
  'config.encoding': {
    title: 'The config file is saved as {{encoding}}',
    explanation:
      '{{client}} reads only plain UTF-8. It takes such a file for broken and may write it anew without your entries.',
    variants: {
      'byte-order-mark': {
        title: 'The config file begins with an invisible mark',
        explanation:
          'The editor that saved it, often PowerShell or Notepad, put a byte order mark before the first brace. {{client}} takes the file for broken and may write it anew without your entries.',
      },
      'utf-16': {
        title: 'The config file is saved as UTF-16',
        explanation:
          'An editor saved it as “Unicode”. {{client}} reads only plain UTF-8; it takes the file for broken and may write it anew without your entries.',
      },
    },
  },
  'config.syntax': {
    title: 'The config file is not valid JSON: line {{line}}, column {{column}}',
    explanation: '{{client}} reads strict JSON only, and loads no server at all from this file.',
    variants: syntaxVariants,
  },
  'config.shape': {
    title: 'The config file does not have the right shape',
    explanation: 'It must be one object that holds an object named mcpServers.',
    variants: {
      root: {
        title: 'The config file does not hold an object',
        explanation: 'It holds {{saw}}, but must begin with { and end with }, with {{root}} inside.',
      },
      servers: {
        title: '“{{root}}” is not an object',
        explanation:
          'It is {{saw}}. It must be an object in which every server has its own name: "mcpServers": { "scaigrid": { … } }.',
      },
    },
  },
  'config.duplicate-name': {
    title: 'The name “{{name}}” stands more than once in the config file',
    explanation:
      'It is on lines {{lines}}. Only the last one counts; what stands in the others is ignored without a word.',
    variants: {
      servers: {
        title: '“{{name}}” stands more than once in the config file',
        explanation:
          'It is on lines {{lines}}. Only the last one counts: every server in the others is ignored without a word. Put all servers into one.',
      },
    },
  },
  'config.wiped': {
    title: 'Your entries have disappeared from the config file',
    explanation: {
      one: 'A backup still holds {{count}} of them. {{client}} writes this file anew from its memory; when it could not read it at its start, or it was changed meanwhile, the entries are lost.',
      other:
        'A backup still holds {{count}} of them. {{client}} writes this file anew from its memory; when it could not read it at its start, or it was changed meanwhile, the entries are lost.',
    },
    variants: {
      log: {
        explanation: {
          one: '{{client}}’s log shows {{count}} at work, and then that it wrote the file anew. It writes from its memory; what was changed meanwhile is lost. No backup was found, so the entry must be made again.',
          other:
            '{{client}}’s log shows {{count}} at work, and then that it wrote the file anew. It writes from its memory; what was changed meanwhile is lost. No backup was found, so the entries must be made again.',
        },
      },
    },
  },
  'config.misplaced-entry': {
    title: 'The entry “{{entry}}” stands where {{client}} does not look',
    explanation: '{{client}} reads only what is directly inside “{{root}}”.',
    variants: {
      'top-level': {
        title: 'The entry “{{entry}}” stands outside “{{root}}”',
        explanation:
          '{{client}} reads only what is directly inside “{{root}}”. The entry must be moved there.',
      },
      'other-name': {
        title: 'The entry “{{entry}}” stands under “{{place}}” instead of “{{root}}”',
        explanation:
          'Other programs use that name; {{client}} reads only what is directly inside “{{root}}”. The entry must be moved there.',
      },
      nested: {
        title: 'The entry “{{entry}}” stands one level too deep',
        explanation: 'It is inside {{place}}. {{client}} reads only what is directly inside “{{root}}”.',
      },
      'config-json': {
        title: 'The entry was put into config.json, which is another file',
        explanation:
          '{{place}} holds the window settings of {{client}}; servers in it are never read. They belong into claude_desktop_config.json in the same folder.',
      },
    },
  },
  'config.no-entry': {
    title: 'No entry leads to ScaiGrid',
    explanation: 'The config file {{file}} is fine, but it holds no entry for ScaiGrid.',
    variants: {
      named: {
        title: 'There is no entry “{{entry}}”',
        explanation: 'The config file {{file}} holds no entry with this name.',
      },
      'in-other-file': {
        title: 'The ScaiGrid entry is in a config file that {{client}} does not read',
        explanation: 'It stands in {{copy}}, but {{client}} reads {{file}}.',
      },
    },
  },
} satisfies WordsOf<'config'>;
