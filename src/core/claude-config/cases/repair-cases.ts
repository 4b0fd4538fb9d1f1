import type { ConfigCase } from './case';
import { managed, token, urlEntryWarnings } from './texts';

const lines = (eol: string, ...all: readonly string[]): string => all.map((line) => line + eol).join('');

/** Files as they grow in real life, several faults at once, with the exact file that the repair makes of each. */
export const repairCases: readonly ConfigCase[] = [
  {
    name: 'tabs and CRLF, a comment, trailing commas, type instead of transport, no Bearer',
    platform: 'win32',
    files: [
      {
        text: lines(
          '\r\n',
          '{',
          '\t"mcpServers": {',
          '\t\t"files": { "command": "npx", "args": ["fs"], "n": 1.0 },',
          '\t\t"scaigrid": {',
          '\t\t\t"type": "http",',
          `\t\t\t"url": "${managed}/",`,
          `\t\t\t"headers": { "X-Team": "blue", "Authorization": "${token}" },`,
          '\t\t},',
          '\t},',
          '\t// mine',
          '\t"preferences": { "zoom": 1.50 }',
          '}',
        ),
      },
    ],
    expect: [
      'config.syntax',
      'entry.transport-wrong',
      'entry.url-path',
      'entry.bearer-missing',
      ...urlEntryWarnings,
    ],
    repaired: {
      style: 'documented',
      after: lines(
        '\r\n',
        '{',
        '\t"mcpServers": {',
        '\t\t"files": { "command": "npx", "args": ["fs"], "n": 1.0 },',
        '\t\t"scaigrid": {',
        '\t\t\t"transport": "streamable-http",',
        `\t\t\t"url": "${managed}",`,
        `\t\t\t"headers": { "X-Team": "blue", "Authorization": "Bearer ${token}" }`,
        '\t\t}',
        '\t},',
        '\t',
        '\t"preferences": { "zoom": 1.50 }',
        '}',
      ),
    },
  },
  {
    name: 'all on one line, transport misspelled, /v1/mcp',
    platform: 'darwin',
    files: [
      {
        text: `{"preferences":{"zoom":1.50},"mcpServers":{"scaigrid":{"transport":"streamable_http","url":"https://scaigrid.scailabs.ai/v1/mcp","headers":{"Authorization":"Bearer ${token}"}}}}`,
      },
    ],
    expect: ['entry.transport-wrong', 'entry.url-path', ...urlEntryWarnings],
    repaired: {
      style: 'documented',
      after: `{"preferences":{"zoom":1.50},"mcpServers":{"scaigrid":{"transport":"streamable-http","url":"${managed}","headers":{"Authorization":"Bearer ${token}"}}}}`,
    },
  },
  {
    name: 'the entry of ScaiGrid’s page among others, turned into a bridge',
    platform: 'linux',
    files: [
      {
        text: lines(
          '\n',
          '{',
          '    "mcpServers": {',
          '        "scaigrid": {',
          '            "transport": "streamable-http",',
          `            "url": "${managed}",`,
          '            "headers": {',
          `                "Authorization": "Bearer ${token}"`,
          '            }',
          '        },',
          '        "files": {"command": "fs"}',
          '    }',
          '}',
        ),
      },
    ],
    expect: urlEntryWarnings,
    repaired: {
      style: 'bridge',
      after: lines(
        '\n',
        '{',
        '    "mcpServers": {',
        '        "scaigrid": {',
        '            "command": "npx",',
        '            "args": [',
        '                "-y",',
        '                "mcp-remote@0.15.1",',
        `                "${managed}",`,
        '                "--transport",',
        '                "http-only",',
        '                "--header",',
        '                "Authorization:${SCAIGRID_AUTH}"',
        '            ],',
        '            "env": {',
        `                "SCAIGRID_AUTH": "Bearer ${token}"`,
        '            }',
        '        },',
        '        "files": {"command": "fs"}',
        '    }',
        '}',
      ),
    },
  },
  {
    name: 'servers as in VS Code, with another entry in it',
    platform: 'darwin',
    files: [
      {
        text: lines(
          '\n',
          '{',
          '  "servers": {',
          '    "git": { "command": "git-mcp" },',
          `    "scaigrid": { "type": "http", "url": "${managed}", "headers": { "Authorization": "Bearer ${token}" } }`,
          '  }',
          '}',
        ),
      },
    ],
    expect: ['config.misplaced-entry', 'entry.transport-wrong', ...urlEntryWarnings],
    repaired: {
      style: 'documented',
      after: lines(
        '\n',
        '{',
        '  "servers": {',
        '    "git": { "command": "git-mcp" }',
        '  },',
        '  "mcpServers": {',
        `    "scaigrid": { "transport": "streamable-http", "url": "${managed}", "headers": { "Authorization": "Bearer ${token}" } }`,
        '  }',
        '}',
      ),
    },
  },
  {
    name: 'mcp-remote torn at its spaces, not pinned, a number in env',
    platform: 'win32',
    files: [
      {
        text: lines(
          '\n',
          '{',
          '  "mcpServers": {',
          '    "scaigrid": {',
          '      "command": "npx",',
          `      "args": ["-y", "mcp-remote", "${managed}", "--header", "Authorization:", "Bearer", "${token}", "--debug"],`,
          '      "env": { "PORT": 8080 }',
          '    }',
          '  }',
          '}',
        ),
      },
    ],
    expect: [
      'entry.bridge-arguments',
      'entry.env-not-string',
      'entry.token-in-url',
      'entry.bridge-arguments',
    ],
    repaired: {
      style: 'bridge',
      after: lines(
        '\n',
        '{',
        '  "mcpServers": {',
        '    "scaigrid": {',
        '      "command": "npx",',
        `      "args": ["-y", "mcp-remote@0.15.1", "${managed}", "--header", "Authorization:\${SCAIGRID_AUTH}", "--debug"],`,
        `      "env": { "PORT": "8080", "SCAIGRID_AUTH": "Bearer ${token}" }`,
        '    }',
        '  }',
        '}',
      ),
    },
  },
];
