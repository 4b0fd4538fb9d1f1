import type { FindingCode } from '../../findings/codes';
import type { Platform } from '../../observations/machine';
import type { ConfigCase } from './case';
import { configOf, managed, mcpRemoteArgs, token, viaMcpRemote } from './texts';

type More = Pick<ConfigCase, 'variants' | 'launch'>;

function entry(
  name: string,
  value: unknown,
  expect: readonly FindingCode[],
  more: More = {},
  platform: Platform = 'darwin',
): ConfigCase {
  return { name, platform, files: [{ text: configOf(value) }], expect, ...more };
}

const onWindows = (
  name: string,
  value: unknown,
  expect: readonly FindingCode[],
  more: More = {},
): ConfigCase => entry(name, value, expect, more, 'win32');

const trap = (kind: string): More => ({ variants: { 'entry.bridge-arguments': kind } });
const pinned = 'mcp-remote@0.15.1';
const fromEnv = 'Authorization:${SCAIGRID_AUTH}';
const ungrey = { command: '/opt/ungrey/ungrey', args: ['bridge', '--connection', 'scaigrid'] };

/** Entries that start a program: mcp-remote, Ungrey's bridge, anything else. */
export const commandEntryCases: readonly ConfigCase[] = [
  entry('mcp-remote as recommended', viaMcpRemote(), ['entry.secret-in-file']),
  onWindows('mcp-remote as recommended, on Windows', viaMcpRemote(), ['entry.secret-in-file']),
  onWindows(
    'mcp-remote by cmd /c',
    viaMcpRemote({ command: 'cmd', args: ['/c', 'npx', '-y', pinned, managed, '--header', fromEnv] }),
    ['entry.secret-in-file'],
  ),
  onWindows('mcp-remote by npx.cmd', viaMcpRemote({ command: 'npx.cmd' }), ['entry.secret-in-file']),
  onWindows(
    'mcp-remote by node itself, with spaces',
    viaMcpRemote({
      command: 'C:\\Program Files\\nodejs\\node.exe',
      args: [
        'C:\\Program Files\\nodejs\\node_modules\\mcp-remote\\dist\\proxy.js',
        managed,
        '--header',
        'Authorization: ${SCAIGRID_AUTH}',
      ],
    }),
    ['entry.secret-in-file'],
  ),
  entry(
    'mcp-remote by bunx',
    viaMcpRemote({ command: 'bunx', args: [pinned, managed, '--header', fromEnv] }),
    ['entry.secret-in-file'],
  ),
  entry(
    'mcp-remote installed',
    viaMcpRemote({ command: '/usr/local/bin/mcp-remote', args: [managed, '--header', fromEnv] }),
    ['entry.secret-in-file'],
  ),
  entry(
    'a space in the header, where it does no harm',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization: ${SCAIGRID_AUTH}'),
    ['entry.secret-in-file'],
  ),
  onWindows(
    'a space in the header on Windows',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization: ${SCAIGRID_AUTH}'),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('space-in-argument'),
  ),
  onWindows(
    'Authorization: Bearer as argument on Windows',
    mcpRemoteArgs(pinned, managed, '--header', `Authorization: Bearer ${token}`),
    ['entry.bridge-arguments', 'entry.token-in-url'],
    trap('space-in-argument'),
  ),
  entry(
    'the token in the arguments',
    mcpRemoteArgs(pinned, managed, '--header', `Authorization:Bearer ${token}`),
    ['entry.token-in-url'],
    { variants: { 'entry.token-in-url': 'argument' } },
  ),
  entry(
    'the header torn at its space',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization:', `Bearer ${token}`),
    ['entry.bridge-arguments', 'entry.token-in-url'],
    trap('torn-header'),
  ),
  entry(
    'the header torn at both spaces',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization:', 'Bearer', token),
    ['entry.bridge-arguments', 'entry.token-in-url'],
    trap('torn-header'),
  ),
  entry(
    'the header torn after Bearer',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization: Bearer', '${SCAIGRID_TOKEN}'),
    ['entry.bridge-arguments', 'entry.token-damaged', 'entry.bridge-arguments'],
    trap('torn-header'),
  ),
  entry(
    'the header without a colon',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization Bearer x'),
    ['entry.authorization-missing', 'entry.bridge-arguments', 'entry.secret-in-file'],
    trap('ignored-header'),
  ),
  entry(
    '--header=',
    mcpRemoteArgs(pinned, managed, `--header=${fromEnv}`),
    ['entry.authorization-missing', 'entry.bridge-arguments', 'entry.secret-in-file'],
    trap('ignored-header'),
  ),
  entry('no header, though the token is in env', mcpRemoteArgs(pinned, managed), [
    'entry.authorization-missing',
    'entry.secret-in-file',
  ]),
  entry(
    'headers from a file',
    viaMcpRemote({ args: ['-y', pinned, managed, '--header-file', '/home/kim/.headers'], env: undefined }),
    [],
  ),
  entry(
    'variable not in env',
    viaMcpRemote({ env: {} }),
    ['entry.bridge-arguments', 'entry.token-damaged'],
    trap('unknown-variable'),
  ),
  entry(
    'variable spelled otherwise in env',
    viaMcpRemote({ env: { SCAIGRID_AUT: `Bearer ${token}` } }),
    ['entry.bridge-arguments', 'entry.token-damaged'],
    trap('unknown-variable'),
  ),
  entry(
    'transport before the URL',
    mcpRemoteArgs(pinned, '--transport', 'http-only', managed, '--header', fromEnv),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('flags-before-url'),
  ),
  entry('header before the URL, which does no harm', mcpRemoteArgs(pinned, '--header', fromEnv, managed), [
    'entry.secret-in-file',
  ]),
  entry(
    '--transport streamable-http',
    mcpRemoteArgs(pinned, managed, '--transport', 'streamable-http', '--header', fromEnv),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('transport-name'),
  ),
  entry(
    '--transport sse-only',
    mcpRemoteArgs(pinned, managed, '--transport', 'sse-only', '--header', fromEnv),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('sse-only'),
  ),
  entry(
    'no version',
    mcpRemoteArgs('mcp-remote', managed, '--header', fromEnv),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('no-version-pin'),
  ),
  entry(
    'version latest',
    mcpRemoteArgs('mcp-remote@latest', managed, '--header', fromEnv),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('no-version-pin'),
  ),
  entry(
    'mcp-remote without a URL',
    mcpRemoteArgs(pinned, '--header', fromEnv),
    ['entry.url-missing', 'entry.secret-in-file'],
    {
      variants: { 'entry.url-missing': 'mcp-remote' },
    },
  ),
  entry('URL without /mcp', mcpRemoteArgs(pinned, 'https://scaigrid.scailabs.ai', '--header', fromEnv), [
    'entry.url-path',
    'entry.secret-in-file',
  ]),
  entry(
    'mcp-remote with a URL without a scheme',
    mcpRemoteArgs(pinned, 'scaigrid.scailabs.ai/mcp', '--header', fromEnv),
    ['entry.url-invalid', 'entry.secret-in-file'],
  ),
  entry(
    'http to another computer',
    mcpRemoteArgs(pinned, 'http://grid.corp.example/mcp', '--header', fromEnv),
    ['entry.url-scheme', 'entry.secret-in-file'],
  ),
  entry(
    'http to [::1]',
    mcpRemoteArgs(pinned, 'http://[::1]:8000/mcp', '--header', fromEnv),
    ['entry.bridge-arguments', 'entry.secret-in-file'],
    trap('plain-http'),
  ),
  entry(
    'http to [::1], allowed',
    mcpRemoteArgs(pinned, 'http://[::1]:8000/mcp', '--allow-http', '--header', fromEnv),
    ['entry.secret-in-file'],
  ),
  entry('Bearer missing in env', viaMcpRemote({ env: { SCAIGRID_AUTH: token } }), [
    'entry.bearer-missing',
    'entry.secret-in-file',
  ]),
  entry(
    'Bearer in the header and in env',
    mcpRemoteArgs(pinned, managed, '--header', 'Authorization:Bearer ${SCAIGRID_AUTH}'),
    ['entry.bearer-doubled', 'entry.secret-in-file'],
  ),
  entry('a number in env', viaMcpRemote({ env: { SCAIGRID_AUTH: `Bearer ${token}`, MCP_TIMEOUT: 60 } }), [
    'entry.env-not-string',
    'entry.secret-in-file',
  ]),
  entry('true and null in env', { ...ungrey, env: { DEBUG: true, X: null } }, ['entry.env-not-string']),
  entry('env is a list', { ...ungrey, env: ['A=1'] }, ['entry.shape']),
  entry('arguments are a text', { command: 'npx', args: `-y mcp-remote ${managed}` }, ['entry.shape']),
  entry('a number among the arguments', { ...ungrey, args: ['bridge', '--connection', 7] }, [
    'entry.shape',
    'entry.bridge-arguments',
  ]),
  entry('the command is a list', { command: ['npx', '-y'], args: [] }, ['entry.shape']),
  entry('the command is empty', { command: '', args: [] }, ['entry.command-missing'], {
    variants: { 'entry.command-missing': 'empty' },
  }),
  entry(
    'Ungrey’s bridge without a connection',
    { ...ungrey, args: ['bridge'] },
    ['entry.bridge-arguments'],
    trap('no-connection'),
  ),
  entry(
    'Ungrey’s bridge with a URL',
    { ...ungrey, args: ['bridge', '--connection', 'x', '--url', 'https://grid.corp.example/mcp'] },
    [],
  ),
  entry(
    'Ungrey’s bridge with a wrong URL',
    { ...ungrey, args: ['bridge', '--connection', 'x', '--url', 'https://grid.corp.example/v1'] },
    ['entry.url-path'],
  ),
  onWindows(
    'Ungrey’s bridge on Windows',
    { command: 'C:\\Program Files\\Ungrey\\ungrey.exe', args: ['bridge', '--connection', 'scaigrid'] },
    [],
  ),
  entry(
    'a program that Ungrey does not know',
    { command: 'docker', args: ['run', '-i', 'scaigrid-mcp'] },
    [],
  ),
  entry('npx is not installed', viaMcpRemote(), ['entry.command-not-found', 'entry.secret-in-file'], {
    launch: { found: null, node: null },
  }),
  entry(
    'npx is only on the terminal’s path',
    viaMcpRemote(),
    ['entry.command-not-found', 'entry.secret-in-file'],
    {
      launch: { found: null, node: null, foundElsewhere: '/Users/kim/.nvm/versions/node/v22.20.0/bin/npx' },
      variants: { 'entry.command-not-found': 'elsewhere' },
    },
  ),
  entry('Node.js 18', viaMcpRemote(), ['entry.runtime-too-old', 'entry.secret-in-file'], {
    launch: { node: { path: '/usr/bin/node', version: 'v18.20.8' } },
  }),
  entry('Node.js 20.18.0', viaMcpRemote(), ['entry.runtime-too-old', 'entry.secret-in-file'], {
    launch: { node: { path: '/usr/bin/node', version: 'v20.18.0' } },
  }),
  entry('Node.js 20.18.1', viaMcpRemote(), ['entry.secret-in-file'], {
    launch: { node: { path: '/usr/bin/node', version: 'v20.18.1' } },
  }),
];
