import type { WordsOf } from '../../finding-words';

export const toolFindings = {
  'tool.module-disabled': {
    title: 'The module “{{module}}” is not enabled',
    explanation:
      'A module’s tools are neither listed nor run for a tenant that has not enabled it: calls end with MODULE_NOT_ENABLED.',
    variants: {
      tool: {
        title: '“{{tool}}” belongs to {{moduleName}}, which is not enabled for {{tenant}}',
        explanation:
          'A module’s tools are neither listed nor run for a tenant that has not enabled it: calls end with MODULE_NOT_ENABLED. Once the module “{{module}}” is enabled, its tools are there at once.',
      },
      'not-installed': {
        title: '“{{tool}}” belongs to a module that this gateway does not have',
        explanation:
          'By its name it is a tool of the module “{{module}}”, which is not installed on {{host}}. Only the people who run the gateway can install it.',
      },
      error: {
        title: '“{{tool}}” belongs to {{moduleName}}, which did not start',
        explanation:
          'The module “{{module}}” is enabled, but failed to start on the gateway. Its log there says why.',
      },
    },
  },
  'tool.permission-missing': {
    title: '“{{tool}}” needs the permission {{permission}}, which your account lacks',
    explanation:
      'The token works; the tool is kept from it. These roles hold the permission: {{roles}}. An administrator of {{tenant}} can give it.',
    variants: {
      module: {
        explanation:
          'The token works; the tool is kept from it. These roles hold every permission of a module: {{roles}}. An administrator of {{tenant}} can give this one alone.',
      },
      platform: {
        explanation:
          'The token works; the tool is kept from it. No role of a tenant holds this permission, only: {{roles}}. It is for the people who run the gateway.',
      },
      unsure: {
        title: '“{{tool}}” is there, but not for your account',
        explanation:
          'The token works, and the tool is not listed for it. It lacks a permission, or the tool’s module is not enabled; the gateway does not tell this token which.',
      },
      several: {
        title: {
          one: 'Your account lacks the permissions of {{count}} of the gateway’s tools',
          other: 'Your account lacks the permissions of {{count}} of the gateway’s tools',
        },
        explanation:
          'This is no fault by itself: ScaiGrid lists each account the tools that it may call. Below is which tool needs which permission, and which roles hold it.',
      },
    },
  },
  'tool.unknown': {
    title: 'There is no tool named “{{tool}}”; you may mean “{{closest}}”',
    explanation:
      'It is neither among the tools of this token nor among all others that Ungrey can know of. A mistyped name gets the same answer as a tool that is kept from you: TOOL_NOT_FOUND.',
    variants: {
      'nothing-close': {
        title: 'There is no tool named “{{tool}}”',
        explanation:
          'It is neither among the tools of this token nor in the gateway’s full list, and no name comes close to it.',
      },
      unseen: {
        title: 'Ungrey knows of no tool named “{{tool}}”',
        explanation:
          'It is neither among the tools of this token nor among those that ScaiGrid documents. This token may not read the gateway’s full list, so it may be a tool that is kept from you.',
      },
    },
  },
  'tool.invalid-arguments': {
    title: 'The arguments do not fit “{{tool}}”: {{names}}',
    explanation:
      'The tool says in its inputSchema what it takes, and these arguments are something else. Ungrey did not make the call.',
    variants: {
      'none-given': {
        title: '“{{tool}}” needs arguments: {{names}}',
        explanation:
          'The tool says in its inputSchema what it takes, and a call without arguments lacks that. Ungrey did not make the call.',
      },
      'not-json': {
        title: 'The arguments for “{{tool}}” are no JSON object',
        explanation:
          'Arguments are written as one JSON object, such as {"name": "value"}. Ungrey did not make the call.',
      },
      refused: {
        title: '“{{tool}}” refuses these arguments',
        explanation:
          'The call was made, and the gateway answered that the arguments are not valid. Its inputSchema says what it takes.',
      },
    },
  },
  'tool.shape-changed': {
    title: '“{{tool}}” answers in another shape than REST',
    explanation:
      'The same question over REST ({{path}}) gives data of another structure. REST is the reference, so the tool’s answer has changed or is wrong.',
    variants: {
      documented: {
        title: '“{{tool}}” answers in another shape than ScaiGrid documents',
        explanation:
          'Fields that ScaiGrid’s API reference promises are missing from the answer. ScaiGrid changed the response underneath; what reads it must be adapted, or the change taken back.',
      },
    },
  },
  'tool.upstream-shape': {
    title: 'What “{{tool}}” takes and answers is decided by its own server, not by ScaiGrid',
    explanation:
      'ScaiGrid passes calls of remote tools on as they are. When their server changes, arguments and answers change with it. Below is the inputSchema that holds now.',
  },
} satisfies WordsOf<'tool'>;
