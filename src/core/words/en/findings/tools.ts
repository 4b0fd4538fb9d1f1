import type { WordsOf } from '../../finding-words';

export const toolsFindings = {
  'tools.mcp-module-disabled': {
    title: 'The MCP module is not enabled for {{tenant}}',
    explanation:
      'The gateway accepts the token and lists no tool at all, because its module “scaimcp” is not enabled ({{status}}). Other modules are: they show no tools without it.',
    variants: {
      inferred: {
        title: 'The MCP module is most likely not enabled for {{tenant}}',
        explanation:
          'The gateway accepts the token and lists not even the tools that are open to everybody: the module “scaimcp” must be switched off. This token may not read the modules, so this is a conclusion.',
      },
      error: {
        title: 'The MCP module did not start',
        explanation:
          'The gateway accepts the token and lists no tool at all: its module “scaimcp” is enabled, but failed to start. The module’s log on the gateway says why.',
      },
    },
  },
  'tools.module-disabled': {
    title: 'No module is enabled for {{tenant}}',
    explanation:
      'The gateway accepts the token, but drops every tool whose module is not enabled. At least “scaimcp” must be, then the modules whose tools you want.',
  },
  'tools.wrong-tenant': {
    title: 'The token belongs to {{tenant}}, most likely not the tenant you mean',
    explanation:
      'The token works, but its account may do nothing in {{tenant}}. The same person also has an account in {{others}}. Modules and roles that were set up there do not count here.',
    variants: {
      'entry-says-so': {
        title: 'The token belongs to {{tenant}}, not to the tenant that the entry is named after',
        explanation:
          'The token works, but its account may do nothing in {{tenant}}. The entry “{{entry}}” is named after another tenant of the same person ({{others}}). Modules and roles that were set up there do not count here.',
      },
    },
  },
  'tools.no-permissions': {
    title: 'The account behind the token may not use any tool',
    explanation:
      'The sign-in works: the gateway says who you are. But the account holds no permission that a tool needs, so only tools that are open to everybody are left ({{open}}). A new account without a role has none.',
  },
} satisfies WordsOf<'tools'>;
