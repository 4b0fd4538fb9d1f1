import type { FindingCode } from '../findings/codes';
import type { ClientId } from './client';

export const token = 'sgk_0123456789abcdef0123456789abcdef';
const url = 'https://scaigrid.scailabs.ai/mcp';

/** A file of one client, what must be found in it, and what its repair in the client's own spelling makes of it. */
export interface ClientCase {
  readonly client: ClientId;
  /** What is wrong, as a person would say it. */
  readonly name: string;
  readonly before: string;
  /** Codes of all findings of severity error or warning. */
  readonly expect: readonly FindingCode[];
  /** Where one code says several things: what it says here. */
  readonly variants?: Readonly<Partial<Record<FindingCode, string>>>;
  /** Null: nothing is to be done. */
  readonly after: string | null;
}

const headers = `"headers": {
        "Authorization": "Bearer ${token}"
      }`;

const file = (root: string, entry: string) => `{
  "${root}": {
    "scaigrid": {
      ${entry}
    }
  }
}
`;

/** The block of ScaiGrid's page, as people paste it into any client. */
const documented = `"transport": "streamable-http",
      "url": "${url}",
      ${headers}`;

const question = (last: string) => `,
  "inputs": [
    {
      "type": "promptString",
      "id": "scaigrid-token",
      "description": "ScaiGrid token",
      "password": true
    }
  ]${last}
}
`;

const asked = '"Bearer ${input:scaigrid-token}"';

export const clientCases: readonly ClientCase[] = [
  {
    client: 'claude-code',
    name: 'the documented block',
    before: file('mcpServers', documented),
    expect: ['entry.transport-wrong', 'entry.secret-in-file'],
    variants: { 'entry.transport-wrong': 'other-key' },
    after: file('mcpServers', documented.replace('"transport": "streamable-http"', '"type": "http"')),
  },
  {
    client: 'claude-code',
    name: 'no type, in a project’s section among other state',
    before: `{
  "numStartups": 12,
  "projects": {
    "/home/kim/shop": {
      "allowedTools": [],
      "mcpServers": {
        "scaigrid": { "url": "${url}", "headers": { "Authorization": "Bearer ${token}" } }
      }
    }
  }
}
`,
    expect: ['entry.transport-missing', 'entry.secret-in-file'],
    variants: { 'entry.transport-missing': 'stdio' },
    after: `{
  "numStartups": 12,
  "projects": {
    "/home/kim/shop": {
      "allowedTools": [],
      "mcpServers": {
        "scaigrid": { "url": "${url}", "headers": { "Authorization": "Bearer ${token}" }, "type": "http" }
      }
    }
  }
}
`,
  },
  {
    client: 'claude-code',
    name: 'nothing: its alias for the transport, and a variable that it fills in',
    before: file(
      'mcpServers',
      `"type": "streamable-http", "url": "${url}", "headers": { "Authorization": "Bearer \${SCAIGRID_TOKEN}" }`,
    ),
    expect: [],
    after: null,
  },
  {
    client: 'cursor',
    name: 'nothing: a URL and headers are all it needs',
    before: file('mcpServers', documented),
    expect: ['entry.secret-in-file'],
    after: file('mcpServers', documented.replace('"transport": "streamable-http",\n      ', '')),
  },
  {
    client: 'cursor',
    name: 'a URL that ends with a slash',
    before: file('mcpServers', `"url": "${url}/",\n      ${headers}`),
    expect: ['entry.url-path', 'entry.secret-in-file'],
    after: file('mcpServers', `"url": "${url}",\n      ${headers}`),
  },
  {
    client: 'cursor',
    name: 'a variable in the spelling of another client',
    before: file(
      'mcpServers',
      `"url": "${url}", "headers": { "Authorization": "Bearer \${SCAIGRID_TOKEN}" }`,
    ),
    expect: ['entry.token-damaged'],
    variants: { 'entry.token-damaged': 'unexpanded-variable' },
    after: null,
  },
  {
    client: 'vs-code',
    name: 'the documented block of another client, with comments',
    before: `{
  // shared by the team
  "mcpServers": {
    // ours
    "scaigrid": {
      "transport": "streamable-http", // as documented
      "url": "${url}",
      "headers": { "Authorization": "Bearer ${token}" }
    }, // keep last
  },
}
`,
    expect: ['config.misplaced-entry', 'entry.transport-wrong', 'entry.secret-in-file'],
    variants: { 'config.misplaced-entry': 'other-name' },
    after: `{
  // shared by the team
  "servers": {
    // ours
    "scaigrid": {
      "type": "http", // as documented
      "url": "${url}",
      "headers": { "Authorization": ${asked} }
    }, // keep last
  },
  "inputs": [
    {
      "type": "promptString",
      "id": "scaigrid-token",
      "description": "ScaiGrid token",
      "password": true
    }
  ],
}
`,
  },
  {
    client: 'vs-code',
    name: 'no type, and the token in the file',
    before: file('servers', `"url": "${url}",\n      ${headers}`),
    expect: ['entry.transport-missing', 'entry.secret-in-file'],
    variants: { 'entry.transport-missing': 'http' },
    after: file(
      'servers',
      `"url": "${url}",\n      ${headers.replace(`"Bearer ${token}"`, asked)},\n      "type": "http"`,
    ).replace(/\n\}\n$/, question('')),
  },
  {
    client: 'windsurf',
    name: 'the documented block, whose “url” fails without a word',
    before: file('mcpServers', documented),
    expect: ['entry.url-missing', 'entry.secret-in-file'],
    variants: { 'entry.url-missing': 'other-key' },
    after: file('mcpServers', `"serverUrl": "${url}",\n      ${headers}`),
  },
  {
    client: 'gemini-cli',
    name: 'the documented block, whose “url” means SSE, beside a comment',
    before: `{
  // how it looks
  "ui": { "theme": "Default" },
  "mcpServers": {
    "scaigrid": {
      "url": "${url}", // the gateway
      ${headers}
    }
  }
}
`,
    expect: ['entry.transport-missing', 'entry.secret-in-file'],
    variants: { 'entry.transport-missing': 'sse' },
    after: `{
  // how it looks
  "ui": { "theme": "Default" },
  "mcpServers": {
    "scaigrid": {
      "httpUrl": "${url}", // the gateway
      ${headers}
    }
  }
}
`,
  },
  {
    client: 'gemini-cli',
    name: 'nothing: a URL that says its type',
    before: file(
      'mcpServers',
      `"url": "${url}", "type": "http", "headers": { "Authorization": "$SCAIGRID_AUTH" }`,
    ),
    expect: [],
    after: null,
  },
  {
    client: 'gemini-cli',
    name: 'a trailing comma, which it does not take',
    before: `{ "mcpServers": { "scaigrid": { "httpUrl": "${url}", "headers": { "Authorization": "Bearer ${token}" }, /* x */ } } }`,
    expect: ['config.syntax', 'entry.secret-in-file'],
    variants: { 'config.syntax': 'trailing-comma' },
    after: `{ "mcpServers": { "scaigrid": { "httpUrl": "${url}", "headers": { "Authorization": "Bearer ${token}" } /* x */ } } }`,
  },
  {
    client: 'lm-studio',
    name: 'no Bearer',
    before: file('mcpServers', `"url": "${url}",\n      ${headers.replace('Bearer ', '')}`),
    expect: ['entry.bearer-missing', 'entry.secret-in-file'],
    after: file('mcpServers', `"url": "${url}",\n      ${headers}`),
  },
  {
    client: 'cline',
    name: 'no type, which means the old SSE',
    before: file('mcpServers', `"url": "${url}",\n      ${headers},\n      "disabled": false`),
    expect: ['entry.transport-missing', 'entry.secret-in-file'],
    variants: { 'entry.transport-missing': 'sse' },
    after: file(
      'mcpServers',
      `"url": "${url}",\n      ${headers},\n      "disabled": false,\n      "type": "streamableHttp"`,
    ),
  },
  {
    client: 'cline',
    name: 'the transport in another spelling',
    before: file('mcpServers', `"type": "streamable-http",\n      "url": "${url}",\n      ${headers}`),
    expect: ['entry.transport-wrong', 'entry.secret-in-file'],
    variants: { 'entry.transport-wrong': 'spelling' },
    after: file('mcpServers', `"type": "streamableHttp",\n      "url": "${url}",\n      ${headers}`),
  },
  {
    client: 'cline',
    name: 'comments, which it does not take',
    before: file(
      'mcpServers',
      `// ours\n      "type": "streamableHttp",\n      "url": "${url}",\n      ${headers}`,
    ),
    expect: ['config.syntax', 'entry.secret-in-file'],
    variants: { 'config.syntax': 'comment' },
    after: file('mcpServers', `\n      "type": "streamableHttp",\n      "url": "${url}",\n      ${headers}`),
  },
  {
    client: 'zed',
    name: 'the documented block, pasted under Zed’s own key, among settings with comments',
    before: `// Zed settings
{
  "theme": "One Dark", // dark
  "context_servers": {
    "scaigrid": {
      ${documented},
    },
  },
}
`,
    expect: ['entry.secret-in-file'],
    after: `// Zed settings
{
  "theme": "One Dark", // dark
  "context_servers": {
    "scaigrid": {
      "url": "${url}",
      ${headers},
    },
  },
}
`,
  },
  {
    client: 'zed',
    name: 'a token without “Bearer”',
    before: `{
  "context_servers": {
    // The gateway
    "scaigrid": {
      "url": "${url}",
      "headers": { "Authorization": "${token}" },
    },
  },
}
`,
    expect: ['entry.bearer-missing', 'entry.secret-in-file'],
    after: `{
  "context_servers": {
    // The gateway
    "scaigrid": {
      "url": "${url}",
      "headers": { "Authorization": "Bearer ${token}" },
    },
  },
}
`,
  },
];
