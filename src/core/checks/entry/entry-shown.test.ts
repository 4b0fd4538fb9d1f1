import { describe, expect, it } from 'vitest';
import type { ConfigCase } from '../../claude-config/cases/case';
import { observe } from '../../claude-config/cases/observe';
import {
  configOf,
  documented,
  managed,
  mcpRemoteArgs,
  token,
  viaMcpRemote,
} from '../../claude-config/cases/texts';
import { judge } from '../../diagnosis/judge';
import { evidenceInEnglish } from '../../words/testing/in-english';
import { configChecks } from '../config';
import { entryChecks } from './index';

type Kind = 'documented' | 'viaMcpRemote' | 'arguments' | 'whole';
/** The status, the code and its variant; the remedies where they are not the usual ones; what is shown beside the entry's name. */
type Told = readonly [found: string, remedies: readonly string[], shown: readonly string[]];

/** A null takes a key away. */
const table: readonly (readonly [string, readonly [Kind, unknown], Partial<ConfigCase>, readonly Told[]])[] =
  [
    [
      'the path of the REST API',
      ['documented', { url: 'https://scaigrid.scailabs.ai/v1' }],
      {},
      [
        [
          'failed entry.url-path/rest',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai/v1', 'expected: <url>'],
        ],
      ],
    ],
    [
      'its other path',
      ['documented', { url: 'https://scaigrid.scailabs.ai/oai/v1/x' }],
      {},
      [
        [
          'failed entry.url-path/rest',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai/oai/v1/x', 'expected: <url>'],
        ],
      ],
    ],
    [
      'a doubled path',
      ['documented', { url: '<url>/mcp/' }],
      {},
      [['failed entry.url-path/doubled', [], ['line: 5:14', 'saw: <url>/mcp/', 'expected: <url>']]],
    ],
    [
      'the path of the old transport',
      ['documented', { url: '<url>/sse' }],
      {},
      [['failed entry.url-path/sse', [], ['line: 5:14', 'saw: <url>/sse', 'expected: <url>']]],
    ],
    [
      'capitals',
      ['documented', { url: 'https://scaigrid.scailabs.ai/MCP/' }],
      {},
      [
        [
          'failed entry.url-path/case',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai/MCP/', 'expected: <url>'],
        ],
      ],
    ],
    [
      'another path',
      ['documented', { url: 'https://scaigrid.scailabs.ai/x/mcp?a=b' }],
      {},
      [
        [
          'failed entry.url-path/other',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai/x/mcp?a=b', 'expected: <url>'],
        ],
      ],
    ],
    [
      'no path',
      ['documented', { url: 'https://scaigrid.scailabs.ai' }],
      {},
      [
        [
          'failed entry.url-path/missing',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai', 'expected: <url>'],
        ],
      ],
    ],
    [
      'a path that begins like REST',
      ['documented', { url: 'https://scaigrid.scailabs.ai/v1x' }],
      {},
      [
        [
          'failed entry.url-path/other',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai/v1x', 'expected: <url>'],
        ],
      ],
    ],
    [
      'a path that begins like the right one',
      ['documented', { url: '<url>x' }],
      {},
      [['failed entry.url-path/other', [], ['line: 5:14', 'saw: <url>x', 'expected: <url>']]],
    ],
    [
      'a path that ends like the old one',
      ['documented', { url: 'https://scaigrid.scailabs.ai/x/ssex' }],
      {},
      [
        [
          'failed entry.url-path/other',
          [],
          ['line: 5:14', 'saw: https://scaigrid.scailabs.ai/x/ssex', 'expected: <url>'],
        ],
      ],
    ],
    [
      'plain http',
      ['documented', { url: 'http://scaigrid.scailabs.ai/mcp' }],
      {},
      [
        [
          'failed entry.url-scheme',
          ['edit-config', 'edit-by-hand'],
          ['line: 5:14', 'saw: http://scaigrid.scailabs.ai/mcp', 'expected: <url>'],
        ],
      ],
    ],
    [
      'a scheme of something else',
      ['documented', { url: 'ftp://scaigrid.scailabs.ai/mcp' }],
      {},
      [
        [
          'failed entry.url-scheme/other',
          ['edit-by-hand'],
          ['line: 5:14', 'saw: ftp://scaigrid.scailabs.ai/mcp'],
        ],
      ],
    ],
    [
      'a scheme that means https',
      ['documented', { url: 'wss://scaigrid.scailabs.ai/mcp' }],
      {},
      [
        [
          'failed entry.url-scheme/other',
          ['edit-config', 'edit-by-hand'],
          ['line: 5:14', 'saw: wss://scaigrid.scailabs.ai/mcp', 'expected: <url>'],
        ],
      ],
    ],
    ['http to this computer', ['documented', { url: 'http://localhost:9/mcp' }], {}, []],
    ['no URL', ['documented', { url: null }], {}, [['failed entry.url-missing', [], ['line: 3:5']]]],
    ['a blank URL', ['documented', { url: ' ' }], {}, [['failed entry.url-missing', [], ['line: 3:5']]]],
    [
      'a URL without a scheme',
      ['documented', { url: 'scaigrid.scailabs.ai/mcp' }],
      {},
      [
        [
          'failed entry.url-invalid/no-scheme',
          ['edit-config', 'edit-by-hand'],
          ['line: 5:14', 'saw: “scaigrid.scailabs.ai/mcp”', 'expected: <url>'],
        ],
      ],
    ],
    [
      'a URL in quotes',
      ['documented', { url: ' "<url>" ' }],
      {},
      [
        [
          'failed entry.url-invalid/surrounded',
          ['edit-config', 'edit-by-hand'],
          ['line: 5:14', 'saw: “ "<url>" ”', 'expected: <url>'],
        ],
      ],
    ],
    [
      'a URL that is none',
      ['documented', { url: 'https://' }],
      {},
      [['failed entry.url-invalid/not-a-url', ['edit-by-hand'], ['line: 5:14', 'saw: “https://”']]],
    ],
    [
      'a token in the URL',
      ['documented', { url: 'https://kim:<token>@scaigrid.scailabs.ai/mcp' }],
      {},
      [['warning entry.token-in-url/url', [], ['line: 5:14']]],
    ],
    [
      'a token behind the URL',
      ['documented', { url: '<url>?token=<token>' }],
      {},
      [
        [
          'failed entry.url-path/after-path',
          [],
          ['line: 5:14', 'saw: <url>?token=<token>', 'expected: <url>'],
        ],
        ['warning entry.token-in-url/url', [], ['line: 5:14']],
      ],
    ],
    [
      'a URL that is a number',
      ['documented', { url: 7 }],
      {},
      [['failed entry.shape', [], ['line: 3:5', 'saw: url: a number (line 5)']]],
    ],
    [
      'mcp-remote without a URL',
      ['arguments', ['mcp-remote@0.15.1', '--header', 'Authorization:${SCAIGRID_AUTH}']],
      {},
      [['failed entry.url-missing/mcp-remote', [], ['line: 3:5']]],
    ],
    [
      'mcp-remote with a URL that is none',
      ['arguments', ['mcp-remote@0.15.1', 'no url', '--header', 'Authorization:${SCAIGRID_AUTH}']],
      {},
      [['failed entry.url-missing/mcp-remote', [], ['line: 3:5']]],
    ],
    [
      'the old transport',
      ['documented', { transport: 'sse' }],
      {},
      [
        [
          'failed entry.transport-wrong/sse',
          [],
          ['line: 4:20', 'saw: "transport": "sse"', 'expected: "transport": "streamable-http"'],
        ],
      ],
    ],
    [
      'the transport under another name',
      ['documented', { transport: null, type: 'http' }],
      {},
      [
        [
          'failed entry.transport-wrong/other-key',
          [],
          ['line: 8:15', 'saw: "type": "http"', 'expected: "transport": "streamable-http"'],
        ],
      ],
    ],
    [
      'no transport',
      ['documented', { transport: null }],
      {},
      [['failed entry.transport-missing', [], ['line: 3:5', 'expected: "transport": "streamable-http"']]],
    ],
    ['both names', ['documented', { type: 'sse' }], {}, []],
    [
      'no header',
      ['documented', { headers: {} }],
      {},
      [
        [
          'failed entry.authorization-missing',
          ['new-token', 'edit-config'],
          ['line: 3:5', 'expected: Authorization: Bearer TOKEN'],
        ],
      ],
    ],
    [
      'no Bearer',
      ['documented', { headers: { Authorization: '<token>' } }],
      {},
      [['failed entry.bearer-missing', [], ['line: 7:26', 'saw: <token>', 'expected: Bearer TOKEN']]],
    ],
    [
      'another scheme',
      ['documented', { headers: { Authorization: 'Basic <token>' } }],
      {},
      [
        [
          'failed entry.bearer-missing/other-scheme',
          [],
          ['line: 7:26', 'saw: Basic <token>', 'expected: Bearer TOKEN'],
        ],
      ],
    ],
    [
      'two Bearers',
      ['documented', { headers: { Authorization: 'Bearer Bearer <token>' } }],
      {},
      [
        [
          'failed entry.bearer-doubled',
          [],
          ['line: 7:26', 'saw: Bearer Bearer <token>', 'expected: Bearer TOKEN'],
        ],
      ],
    ],
    [
      'a placeholder',
      ['documented', { headers: { Authorization: 'Bearer YOUR_TOKEN' } }],
      {},
      [['failed entry.token-damaged/placeholder', ['new-token'], ['line: 7:26', 'saw: Bearer YOUR_TOKEN']]],
    ],
    [
      'quotes',
      ['documented', { headers: { Authorization: 'Bearer "<token>"' } }],
      {},
      [
        [
          'failed entry.token-damaged/quotes',
          ['edit-config', 'new-token'],
          ['line: 7:26', 'saw: Bearer "<token>"'],
        ],
      ],
    ],
    [
      'a variable',
      ['documented', { headers: { Authorization: 'Bearer ${TOKEN}' } }],
      {},
      [
        [
          'failed entry.token-damaged/unexpanded-variable',
          ['new-token'],
          ['line: 7:26', 'saw: Bearer ${TOKEN}'],
        ],
      ],
    ],
    ['a token of no kind', ['documented', { headers: { Authorization: 'Bearer abc' } }], {}, []],
    [
      'no token',
      ['documented', { headers: { Authorization: 'Bearer  ' } }],
      {},
      [
        [
          'failed entry.authorization-missing/empty',
          ['new-token', 'edit-config'],
          ['line: 7:26', 'expected: Authorization: Bearer TOKEN'],
        ],
      ],
    ],
    [
      'a token in vain',
      ['documented', { headers: null, env: { KEY: '<token>' } }],
      {},
      [
        [
          'failed entry.authorization-missing/elsewhere',
          ['edit-config'],
          ['line: 3:5', 'expected: Authorization: Bearer TOKEN'],
        ],
      ],
    ],
    [
      'variables that are no texts',
      [
        'viaMcpRemote',
        { env: { SCAIGRID_AUTH: 'Bearer <token>', A: 1, B: true, C: null, D: 2, E: 3, F: 4, G: 5 } },
      ],
      {},
      [
        [
          'failed entry.env-not-string',
          [],
          [
            'line: 16:9',
            'saw: A: a number',
            'saw: B: true or false',
            'saw: C: null',
            'saw: D: a number',
            'saw: E: a number',
          ],
        ],
      ],
    ],
    [
      'a list of variables',
      ['viaMcpRemote', { env: ['A=b'] }],
      {},
      [
        ['failed entry.shape', [], ['line: 3:5', 'saw: env: a list (line 14)']],
        [
          'failed entry.token-damaged/unexpanded-variable',
          ['new-token'],
          ['line: 12:9', 'saw: ${SCAIGRID_AUTH}'],
        ],
        [
          'failed entry.bridge-arguments/unknown-variable',
          [],
          ['line: 12:9', 'saw: Authorization:${SCAIGRID_AUTH}'],
        ],
      ],
    ],
    [
      'arguments that are no list',
      ['viaMcpRemote', { args: 'x' }],
      {},
      [['failed entry.shape', [], ['line: 3:5', 'saw: args: a text (line 5)']]],
    ],
    [
      'a blank program',
      ['viaMcpRemote', { command: ' ' }],
      {},
      [['failed entry.command-missing/empty', [], ['line: 3:5']]],
    ],
    ['a program and a URL', ['documented', { command: 'npx', args: [] }], {}, []],
    [
      'a program that is a number',
      ['viaMcpRemote', { command: 7 }],
      {},
      [['failed entry.shape', [], ['line: 3:5', 'saw: command: a number (line 4)']]],
    ],
    [
      'a list of headers',
      ['documented', { headers: ['Authorization: Bearer <token>'] }],
      {},
      [
        ['failed entry.shape', [], ['line: 3:5', 'saw: headers: a list (line 6)']],
        [
          'failed entry.authorization-missing',
          ['new-token', 'edit-config'],
          ['line: 3:5', 'expected: Authorization: Bearer TOKEN'],
        ],
      ],
    ],
    [
      'arguments that are no texts',
      [
        'viaMcpRemote',
        {
          args: [
            '-y',
            'mcp-remote@0.15.1',
            '<url>',
            '--header',
            'Authorization:${SCAIGRID_AUTH}',
            8080,
            true,
            {},
            [],
            1,
            2,
          ],
        },
      ],
      {},
      [
        [
          'failed entry.shape',
          [],
          [
            'line: 3:5',
            'saw: args › …: a number (line 11)',
            'saw: args › …: true or false (line 12)',
            'saw: args › …: an object (line 13)',
            'saw: args › …: a list (line 14)',
            'saw: args › …: a number (line 15)',
          ],
        ],
      ],
    ],
    [
      'a text in place of an entry',
      ['whole', 'text'],
      {},
      [['failed entry.shape/entry', [], ['line: 3:5', 'saw: scaigrid: a text (line 3)']]],
    ],
    ['nothing', ['whole', {}], {}, [['failed entry.command-missing', [], ['line: 3:5']]]],
    [
      'no version',
      ['arguments', ['mcp-remote@latest', '<url>', '--header', 'Authorization:${SCAIGRID_AUTH}']],
      {},
      [['warning entry.bridge-arguments/no-version-pin', [], ['line: 7:9', 'saw: mcp-remote@latest']]],
    ],
    [
      'a space on Windows',
      ['arguments', ['mcp-remote@0.15.1', '<url>', '--header', 'Authorization: Bearer x']],
      { platform: 'win32' },
      [
        [
          'failed entry.bridge-arguments/space-in-argument',
          [],
          ['line: 10:9', 'saw: Authorization: Bearer x'],
        ],
      ],
    ],
    [
      'a variable that is not set',
      ['arguments', ['mcp-remote@0.15.1', '<url>', '--header', 'Authorization:${UNSET}']],
      {},
      [
        ['failed entry.token-damaged/unexpanded-variable', ['new-token'], ['line: 10:9', 'saw: ${UNSET}']],
        ['failed entry.bridge-arguments/unknown-variable', [], ['line: 10:9', 'saw: Authorization:${UNSET}']],
      ],
    ],
    [
      'a header that is ignored',
      ['arguments', ['mcp-remote@0.15.1', '<url>', '--header=Authorization:Bearer <token>']],
      {},
      [
        [
          'failed entry.authorization-missing/elsewhere',
          ['edit-config'],
          ['line: 3:5', 'expected: Authorization: Bearer TOKEN'],
        ],
        ['warning entry.token-in-url/argument', [], ['line: 9:9']],
        [
          'failed entry.bridge-arguments/ignored-header',
          [],
          ['line: 9:9', 'saw: --header=Authorization:Bearer <token>'],
        ],
      ],
    ],
    [
      'an option before the URL',
      ['arguments', ['mcp-remote@0.15.1', '--debug', '<url>', '--header', 'Authorization:${SCAIGRID_AUTH}']],
      {},
      [['failed entry.bridge-arguments/flags-before-url', [], ['line: 9:9', 'saw: <url>']]],
    ],
    [
      'a transport that is none',
      [
        'arguments',
        ['mcp-remote@0.15.1', '<url>', '--transport', 'http', '--header', 'Authorization:${SCAIGRID_AUTH}'],
      ],
      {},
      [['warning entry.bridge-arguments/transport-name', [], ['line: 10:9', 'saw: http']]],
    ],
    [
      'a host misspelled',
      ['documented', { url: 'https://scaigrid.scailab.ai/mcp' }],
      {},
      [
        [
          'failed entry.host-typo',
          [],
          ['line: 5:14', 'host: scaigrid.scailab.ai', 'expected: scaigrid.scailabs.ai'],
        ],
      ],
    ],
    [
      'a program that is not there',
      ['viaMcpRemote', {}],
      { launch: { found: null } },
      [['failed entry.command-not-found', [], ['line: 4:18', 'command: npx', 'path: /usr/bin']]],
    ],
    [
      'a program that is elsewhere',
      ['viaMcpRemote', {}],
      { launch: { found: null, foundElsewhere: '/home/kim/.nvm/npx' } },
      [
        [
          'failed entry.command-not-found/elsewhere',
          [],
          ['line: 4:18', 'command: npx', 'command: /home/kim/.nvm/npx', 'path: /usr/bin'],
        ],
      ],
    ],
    [
      'an old Node',
      ['viaMcpRemote', {}],
      { launch: { node: { path: '/usr/bin/node', version: 'v16.1.0' } } },
      [
        [
          'failed entry.runtime-too-old',
          [],
          ['line: 3:5', 'command: /usr/bin/node', 'version: v16.1.0', 'expected: 20.18.1 or newer'],
        ],
      ],
    ],
    ['no Node', ['viaMcpRemote', {}], { launch: { node: null } }, []],
    [
      'an old Node that nothing needs',
      ['whole', { command: 'x', args: [] }],
      { launch: { node: { path: '/n', version: 'v16.1.0' } } },
      [],
    ],
    [
      'an entry that the log says was skipped',
      ['documented', {}],
      { log: ["Skipped invalid MCP server config entries: { invalidServers: [ 'scaigrid' ] }"] },
      [
        [
          'failed entry.remote-unsupported/log',
          [],
          [
            'line: 3:5',
            "log-line: 2026-11-20T09:59:00.000Z Skipped invalid MCP server config entries: { invalidServers: [ 'scaigrid' ] }",
            'log-file: /logs/main.log',
          ],
        ],
      ],
    ],
  ];

const filled = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replaceAll('<token>', token).replaceAll('<url>', managed)) as Value;

function entryOf([kind, given]: readonly [Kind, unknown]): unknown {
  const value = filled(given);
  if (kind === 'whole') return value;
  if (kind === 'arguments') return mcpRemoteArgs(...(value as string[]));
  const changes = Object.fromEntries(
    Object.entries(value as object).map(([key, part]: [string, unknown]) => [key, part ?? undefined]),
  );
  return kind === 'documented' ? documented(changes) : viaMcpRemote(changes);
}

/** What is said of every entry of that kind. */
const usual = new Set(['entry.secret-in-file', 'entry.remote-unsupported/measured']);

describe('what is shown of an entry with', () => {
  it.each(table)('%s', (name, given, more, told) => {
    const files = [{ text: configOf(entryOf(given)) }];
    const observations = observe({ name, platform: 'linux', files, expect: [], ...more });
    const shown = judge(observations, [...configChecks, ...entryChecks]).flatMap(({ result, findings }) =>
      findings.flatMap((finding): Told[] => {
        const code = finding.variant === undefined ? finding.code : `${finding.code}/${finding.variant}`;
        if (usual.has(code)) return [];
        const [entry, ...evidence] = evidenceInEnglish(finding);
        expect(entry).toEqual({ label: 'entry', value: 'scaigrid' });
        const lines = evidence.map(
          ({ label, value }) => `${label}: ${value.replace(/^.*config\.json:/, '')}`,
        );
        return [[`${result.status} ${code}`, finding.remedies ?? [], lines]];
      }),
    );
    expect(shown).toEqual(filled(told));
  });
});
