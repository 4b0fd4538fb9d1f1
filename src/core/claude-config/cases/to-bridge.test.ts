import { describe, expect, it } from 'vitest';
import { findEntries } from '../entries';
import { parseConfig } from '../parse';
import { planRepair } from '../plan';
import type { RepairInput } from '../plan/repair-input';
import { findScaiGridEntries } from '../scaigrid-entries';
import { repairInput, ungreyProgram } from '../testing/repair-input';
import { configOf, documented, managed, mcpRemoteArgs, pretty, token, viaMcpRemote } from './texts';

interface Case {
  readonly name: string;
  readonly entry: unknown;
  /** What stays of the entry beside command and arguments. */
  readonly keeps?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly platform?: RepairInput['platform'];
}

const opaque = 'a-token-of-no-known-look-0123456789';
const env = { SCAIGRID_AUTH: `Bearer ${token}` };
const pinned = 'mcp-remote@0.15.1';
const oldBridge = { command: '/old/Ungrey/ungrey', args: ['bridge', '--connection', 'scaigrid'] };

const cases: readonly Case[] = [
  { name: 'as ScaiGrid’s page has it', entry: documented() },
  { name: 'url with type', entry: documented({ transport: undefined, type: 'http' }) },
  { name: 'url alone, the token in the URL', entry: { url: `${managed}?token=${token}` } },
  { name: 'serverUrl', entry: documented({ url: undefined, serverUrl: managed }) },
  { name: 'httpUrl', entry: documented({ url: undefined, httpUrl: managed }) },
  { name: 'a url with a wrong path', entry: documented({ url: `${managed}/mcp/` }) },
  { name: 'a token without Bearer', entry: documented({ headers: { Authorization: token } }) },
  {
    name: 'the token under a key that nothing reads',
    entry: documented({ headers: undefined, apiKey: token }),
  },
  { name: 'headers as a list', entry: documented({ headers: [`Authorization: Bearer ${token}`] }) },
  {
    name: 'other keys, which stay',
    entry: documented({ disabled: false, description: 'ours', alwaysAllow: ['me_get'] }),
    keeps: { disabled: false, description: 'ours', alwaysAllow: ['me_get'] },
  },
  {
    name: 'other variables, which stay',
    entry: viaMcpRemote({
      env: { ...env, NODE_EXTRA_CA_CERTS: '/ca.pem', HTTPS_PROXY: 'http://proxy:3128' },
    }),
    keeps: { env: { NODE_EXTRA_CA_CERTS: '/ca.pem', HTTPS_PROXY: 'http://proxy:3128' } },
  },
  { name: 'mcp-remote with a variable', entry: viaMcpRemote() },
  {
    name: 'mcp-remote, the token in an argument',
    entry: mcpRemoteArgs(pinned, managed, '--header', `Authorization: Bearer ${token}`),
  },
  {
    name: 'mcp-remote, the header torn',
    entry: mcpRemoteArgs('mcp-remote', managed, '--header', 'Authorization:', 'Bearer', token),
  },
  {
    name: 'mcp-remote, options first',
    entry: mcpRemoteArgs(
      pinned,
      '--transport',
      'sse-only',
      managed,
      '--header',
      'Authorization:${SCAIGRID_AUTH}',
    ),
  },
  {
    name: 'mcp-remote, the token in its URL',
    entry: viaMcpRemote({ args: ['-y', pinned, `${managed}?api_key=${token}`], env: undefined }),
  },
  {
    name: 'mcp-remote by cmd',
    platform: 'win32',
    entry: viaMcpRemote({
      command: 'cmd',
      args: ['/c', 'npx', '-y', pinned, managed, '--header', 'Authorization:${SCAIGRID_AUTH}'],
    }),
  },
  {
    name: 'mcp-remote by npx.cmd',
    platform: 'win32',
    entry: viaMcpRemote({ command: 'C:\\Program Files\\nodejs\\npx.cmd' }),
  },
  {
    name: 'mcp-remote by node',
    entry: viaMcpRemote({
      command: '/usr/bin/node',
      args: ['/opt/mcp-remote/dist/proxy.js', managed, '--header', 'Authorization:${SCAIGRID_AUTH}'],
    }),
  },
  {
    name: 'mcp-remote by bunx',
    entry: viaMcpRemote({
      command: 'bunx',
      args: [pinned, managed, '--header', 'Authorization:${SCAIGRID_AUTH}'],
    }),
  },
  {
    name: 'mcp-remote, a number in env',
    entry: viaMcpRemote({ env: { ...env, PORT: 8080 } }),
    keeps: { env: { PORT: '8080' } },
  },
  {
    name: 'the whole command line in command',
    entry: { command: `npx -y mcp-remote ${managed} --header "Authorization: Bearer ${token}"` },
  },
  {
    name: 'the arguments as one text',
    entry: { command: 'npx', args: `-y mcp-remote ${managed} --header Authorization:\${SCAIGRID_AUTH}`, env },
  },
  {
    name: 'supergateway with a header',
    entry: {
      command: 'npx',
      args: ['-y', 'supergateway', '--streamableHttp', managed, '--header', `Authorization: Bearer ${token}`],
    },
  },
  {
    name: 'supergateway with --oauth2Bearer',
    token: opaque,
    entry: {
      command: 'npx',
      args: ['-y', 'supergateway', '--streamableHttp', managed, '--oauth2Bearer', opaque],
    },
  },
  {
    name: 'supergateway by cmd, over SSE',
    platform: 'win32',
    entry: {
      command: 'cmd',
      args: [
        '/c',
        'npx',
        'supergateway',
        '--sse',
        'https://scaigrid.scailabs.ai/sse',
        `--oauth2Bearer=${token}`,
      ],
    },
  },
  {
    name: 'mcp-proxy with headers',
    token: opaque,
    entry: {
      command: 'uvx',
      args: [
        'mcp-proxy',
        '--transport',
        'streamablehttp',
        '--headers',
        'Authorization',
        `Bearer ${opaque}`,
        managed,
      ],
    },
  },
  {
    name: 'mcp-proxy with its variable',
    token: opaque,
    entry: { command: 'mcp-proxy', args: [managed], env: { API_ACCESS_TOKEN: opaque } },
  },
  {
    name: 'a program in a container',
    entry: {
      command: 'docker',
      args: ['run', '-i', '-e', 'MCP_URL', '-e', 'TOKEN', 'bridge'],
      env: { MCP_URL: managed, TOKEN: token },
    },
    keeps: { env: { MCP_URL: managed } },
  },
  {
    name: 'a header whose token is a variable',
    entry: { command: 'my-bridge', args: [managed, '-H', 'Authorization: Bearer $T'], env: { T: token } },
  },
  {
    name: 'Ungrey’s bridge with the token in the file',
    entry: {
      ...oldBridge,
      args: [...oldBridge.args, '--url', managed, '--token-env', 'SCAIGRID_TOKEN'],
      env: { SCAIGRID_TOKEN: token },
    },
  },
];

const wanted = { command: ungreyProgram.command, args: ['bridge', '--connection', 'scaigrid'] };
const other = { command: 'fs', args: ['/home'], n: 1 };

function planOf(entry: unknown, more: Partial<RepairInput> = {}) {
  const text = pretty({ mcpServers: { files: other, scaigrid: entry }, preferences: { zoom: 1.5 } });
  const result = planRepair(repairInput(text, { style: 'bridge', bridge: ungreyProgram, ...more }));
  if (!result.ok) throw new Error(`${result.refusal} ${JSON.stringify(result.params)}`);
  return result.plan;
}

describe('every form of entry becomes the bridge', () => {
  it.each(cases)('$name', ({ entry, keeps = {}, token: moved = token, platform = 'linux' }) => {
    // It is found without being named, too.
    const [found] = findScaiGridEntries(parseConfig(configOf(entry)), null);
    expect(found?.entry.name).toBe('scaigrid');

    const { after, keychain } = planOf(entry, { platform });
    expect(JSON.parse(after)).toEqual({
      mcpServers: { files: other, scaigrid: { ...wanted, ...keeps } },
      preferences: { zoom: 1.5 },
    });
    expect(after).not.toContain(moved);
    expect(keychain).toEqual({ connection: 'scaigrid', url: managed, token: moved });
    // And what it has become is right.
    const [again] = findEntries(parseConfig(after)).filter(({ name }) => name === 'scaigrid');
    expect(again).toMatchObject({ form: 'ungrey-bridge', bridge: { connection: 'scaigrid' } });
  });

  it.each([
    ['at another place', oldBridge, wanted],
    [
      'by Node, at another place',
      { command: '/old/node', args: ['/old/ungrey/out/main/ungrey-bridge.js', ...oldBridge.args] },
      wanted,
    ],
    ['without a connection', { ...oldBridge, args: ['bridge'] }, wanted],
    ['with a name that is none', { ...oldBridge, args: ['bridge', '--connection', 'my grid'] }, wanted],
    [
      'of another connection, which stays',
      { ...oldBridge, args: ['bridge', '--connection=home'] },
      { ...wanted, args: ['bridge', '--connection=home'] },
    ],
  ])('Ungrey’s bridge %s', (_, entry, becomes) => {
    const { after, keychain } = planOf(entry);
    expect(JSON.parse(after)).toMatchObject({ mcpServers: { scaigrid: becomes } });
    expect(keychain).toBeNull();
  });

  it('uses the connection that the user chose', () => {
    const { after } = planOf(oldBridge, { connection: 'work', token });
    expect(JSON.parse(after)).toMatchObject({
      mcpServers: { scaigrid: { args: ['bridge', '--connection', 'work'] } },
    });
  });

  it('says what makes Electron a Node.js, and keeps what the entry has of its own', () => {
    const bridge = {
      kind: 'ungrey',
      command: '/opt/electron',
      args: ['/u/ungrey-bridge.js'],
      env: { ELECTRON_RUN_AS_NODE: '1' },
    } as const;
    const { after } = planOf(documented({ env: { A: 'b' } }), {
      bridge,
      env: { NODE_EXTRA_CA_CERTS: '/ca.pem' },
    });
    expect(JSON.parse(after)).toMatchObject({
      mcpServers: {
        scaigrid: {
          command: '/opt/electron',
          args: ['/u/ungrey-bridge.js', 'bridge', '--connection', 'scaigrid'],
          env: { A: 'b', ELECTRON_RUN_AS_NODE: '1', NODE_EXTRA_CA_CERTS: '/ca.pem' },
        },
      },
    });
  });
});
