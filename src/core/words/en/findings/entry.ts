import type { WordsOf } from '../../finding-words';
import { bridgeVariants } from './bridge-variants';
import { tokenVariants } from './token-variants';

export const entryFindings = {
  'entry.shape': {
    title: '“{{key}}” in the entry “{{entry}}” is of the wrong kind',
    explanation: 'It is {{saw}}, but must be {{expected}}. {{client}} skips an entry of another shape.',
    variants: {
      entry: {
        title: 'The entry “{{entry}}” is not an object',
        explanation: 'It is {{saw}}. An entry must be an object: "{{entry}}": { … }.',
      },
    },
  },
  'entry.transport-missing': {
    title: 'The entry does not say how to reach its URL: “transport” is missing',
    explanation:
      'Without "transport": "streamable-http" {{client}} tries to start a program instead of calling the URL, and the entry stays grey.',
    variants: {
      stdio: {
        title: 'The entry does not say how to reach its URL: “{{wanted}}” is missing',
        explanation: 'Without {{expected}} {{client}} tries to start a program instead of calling the URL.',
      },
      sse: {
        title: '{{client}} takes this entry for the old SSE transport, which ScaiGrid does not speak',
        explanation: 'For streamable HTTP the entry needs {{expected}}.',
      },
      http: {
        title: 'The entry does not say how to reach its URL: “{{wanted}}” is missing',
        explanation:
          '{{client}} most likely takes it for what it is, but its documentation demands {{expected}}.',
      },
    },
  },
  'entry.transport-wrong': {
    title: 'The transport “{{value}}” is not the documented one',
    explanation: 'ScaiGrid needs exactly {{expected}}.',
    variants: {
      spelling: {
        explanation:
          'It is misspelt, or the name of another program’s transport. ScaiGrid needs exactly {{expected}}.',
      },
      'other-key': {
        title: 'The transport is named “{{key}}” instead of “{{wanted}}”',
        explanation: 'Other programs use that name. ScaiGrid’s entry needs exactly {{expected}}.',
      },
      sse: {
        title: 'The entry asks for SSE, which ScaiGrid does not speak',
        explanation: 'ScaiGrid’s server speaks streamable HTTP: the entry needs exactly {{expected}}.',
      },
    },
  },
  'entry.url-missing': {
    title: 'The entry has no URL',
    explanation:
      'Without the address of the gateway nothing can be reached. It ends in /mcp, for example https://scaigrid.scailabs.ai/mcp.',
    variants: {
      'other-key': {
        title: 'The URL is named “{{key}}” instead of “{{expected}}”',
        explanation: 'Other programs use that name; here it is not read.',
      },
      'mcp-remote': {
        title: 'mcp-remote is started without a URL',
        explanation: 'The URL must be the first argument after mcp-remote, and it ends in /mcp.',
      },
    },
  },
  'entry.url-invalid': {
    title: 'The URL in the entry is not a URL',
    explanation: '“{{url}}” is not an address that can be called. It must look like https://HOST/mcp.',
    variants: {
      'not-a-url': {
        title: '“{{url}}” is not a URL',
        explanation: 'It cannot be called. The URL must look like https://HOST/mcp.',
      },
      placeholder: {
        title: 'The URL still holds a placeholder',
        explanation:
          '“{{url}}” was copied from instructions. Put the host name of your own ScaiGrid into it.',
      },
      'no-scheme': {
        title: 'The URL does not begin with https://',
        explanation: '“{{url}}” must be written as {{endpoint}}.',
      },
      surrounded: {
        title: 'There are spaces or quotation marks around the URL',
        explanation: 'They were copied along and become part of the address. It must be just {{endpoint}}.',
      },
    },
  },
  'entry.url-scheme': {
    title: 'The URL uses http instead of https',
    explanation:
      'Over plain http everybody on the way can read your token, and gateways refuse it or redirect it. The URL must begin with https.',
    variants: {
      other: {
        title: 'The URL begins with {{scheme}} instead of https',
        explanation: 'An MCP server is called over https only.',
      },
    },
  },
  'entry.url-path': {
    title: 'The URL does not end in /mcp',
    explanation: 'It leads to {{path}}, but ScaiGrid’s MCP server is at {{endpoint}}.',
    variants: {
      missing: { explanation: 'It leads to the host only. ScaiGrid’s MCP server is at {{endpoint}}.' },
      slash: {
        title: 'The URL ends in /mcp/ instead of /mcp',
        explanation:
          'With the slash the gateway redirects, and many programs lose the token or the request on the way.',
      },
      doubled: { title: 'The URL holds /mcp twice' },
      rest: {
        title: 'The URL leads to the REST API instead of /mcp',
        explanation:
          '{{path}} is the address for programs that use the REST API. MCP clients need {{endpoint}}.',
      },
      sse: {
        title: 'The URL ends in /sse instead of /mcp',
        explanation: 'That is the address of an older kind of MCP server. ScaiGrid’s is at {{endpoint}}.',
      },
      other: {
        explanation: 'It leads to {{path}}, where ScaiGrid has no MCP server. That is at {{endpoint}}.',
      },
      case: { title: '/mcp must be written in small letters' },
      'after-path': {
        title: 'Something follows after /mcp in the URL',
        explanation:
          'The URL must end with /mcp; a question mark or hash and what follows does not belong there.',
      },
    },
  },
  'entry.host-typo': {
    title: 'The host name “{{host}}” is probably misspelt',
    explanation:
      'It looks like {{known}}, but is not the same. A token must never be sent to a host that only looks right.',
  },
  'entry.authorization-missing': {
    title: 'The entry sends no token',
    explanation:
      'ScaiGrid answers only to who signs in: the entry must send the header Authorization with a token.',
    variants: {
      empty: { title: 'The Authorization header in the entry is empty' },
      elsewhere: {
        title: 'The token is in the wrong place of the entry',
        explanation:
          'There is a token in the entry, but it is not sent as the header Authorization, which is the only one that counts.',
      },
    },
  },
  'entry.bearer-missing': {
    title: 'The word “Bearer” is missing before the token',
    explanation:
      'The header must read “Bearer”, one space, then the token. Without it ScaiGrid refuses the token (401).',
    variants: {
      'other-scheme': {
        title: 'Another word stands before the token instead of “Bearer”',
      },
    },
  },
  'entry.bearer-doubled': {
    title: 'The word “Bearer” stands twice before the token',
    explanation:
      'It must stand there once. ScaiGrid takes the second one for a part of the token and refuses it (401).',
  },
  'entry.token-damaged': {
    title: 'The token’s text is damaged',
    explanation: 'It holds characters that no token has, so ScaiGrid refuses it.',
    variants: tokenVariants,
  },
  'entry.token-in-url': {
    title: 'The token can be seen by others',
    explanation: 'It belongs into the keychain.',
    variants: {
      url: {
        title: 'The token is in the URL',
        explanation:
          'Addresses are written into the logs of every proxy on the way, and ScaiGrid does not read a token there. It belongs into the keychain.',
      },
      argument: {
        title: 'The token is in the arguments of the program',
        explanation:
          'Every program on this computer can read the arguments of the others. The token belongs into the keychain.',
      },
    },
  },
  'entry.command-missing': {
    title: 'The entry names neither a program nor a URL',
    explanation: '{{client}} does not know what to do with it, so it skips it.',
    variants: {
      empty: { title: 'The entry’s “command” is empty' },
    },
  },
  'entry.command-not-found': {
    title: 'The program “{{command}}” is not found',
    explanation:
      '{{client}} cannot start what is not installed, or not in a folder in which it looks. Ungrey’s own bridge needs no other program.',
    variants: {
      elsewhere: {
        title: '{{client}} does not find the program “{{command}}”',
        explanation:
          'It is installed at {{elsewhere}}: your terminal finds it there, but {{client}} does not look in that folder.',
      },
    },
  },
  'entry.runtime-too-old': {
    title: 'Node.js {{version}} is too old for the bridge',
    explanation:
      'The bridge of this entry needs {{needed}} or newer and ends at once with an older one. Ungrey’s own bridge needs no Node.js.',
  },
  'entry.bridge-arguments': {
    title: 'The bridge is started with arguments that do not work',
    explanation: 'The entry starts a bridge, but in a way that is known to fail.',
    variants: bridgeVariants,
  },
  'entry.env-not-string': {
    title: 'A value in “env” is not text',
    explanation:
      'It is about {{names}}. Numbers, true and false need quotation marks there too, or {{client}} skips the entry.',
  },
  'entry.remote-unsupported': {
    title: '{{client}} skips entries with a URL',
    explanation:
      'Its config file takes only entries that start a program. Ungrey’s bridge is such a program and needs no token in the file.',
    variants: {
      log: {
        title: '{{client}} skips this entry because it has a URL',
        explanation:
          'Its own log says so. The config file takes only entries that start a program. Ungrey’s bridge is such a program and needs no token in the file.',
      },
      measured: {
        title: '{{client}} probably skips this entry because it has a URL',
        explanation:
          'Every version of {{client}} measured so far skips such entries, though ScaiGrid’s instructions show one. If the entry does not appear in {{client}}, Ungrey’s bridge helps.',
      },
    },
  },
  'entry.secret-in-file': {
    title: 'Your token lies readable in the config file',
    explanation:
      'Every program and every backup can read it there. Ungrey’s bridge keeps it in your system’s keychain instead.',
  },
} satisfies WordsOf<'entry'>;
