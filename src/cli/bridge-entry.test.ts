import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { desktopEnvironment } from '../bridge/testing/bridge-client';
import {
  keyringPrograms,
  missingPrograms,
  type PrivateKeyring,
  startKeyring,
} from '../keychain/testing/private-keyring';
import { type BuiltCli, buildCli } from './testing/built-cli';

interface Entry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}
interface Report {
  readonly summary: { readonly status: string };
  readonly checks: readonly { readonly id: string; readonly status: string }[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

const missing = missingPrograms(keyringPrograms);

describe.skipIf(missing.length > 0)('an entry that was turned into the bridge', () => {
  let cli: BuiltCli;
  let grid: PracticeGrid;
  let keyring: PrivateKeyring;
  let proxy: Server;
  let tunnels = 0;
  let env: Record<string, string>;
  let file: string;

  beforeAll(async () => {
    [cli, grid, keyring] = await Promise.all([
      buildCli(),
      startPracticeGrid({
        listeners: ['http', 'https', 'https-wrong-name'],
        variants: { rateLimits: 'off' },
      }),
      startKeyring(),
    ]);
    const door = Number(new URL(grid.urls['https-wrong-name'] ?? '').port);
    proxy = createServer().on('connect', (_, client) => {
      tunnels += 1;
      client.on('error', () => undefined);
      const onwards = connect(door, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        onwards.pipe(client).pipe(onwards);
      });
      onwards.on('error', () => client.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { HOME: _, ...bus } = keyring.env;
    env = bus;
    file = join(cli.home, 'claude_desktop_config.json');
  }, 60_000);
  afterAll(async () => {
    proxy.close();
    proxy.closeAllConnections();
    cli.remove();
    await grid.close();
    await keyring.end();
  });

  const bridged = async (url: string, more: Readonly<Record<string, string>> = {}): Promise<Entry> => {
    const headers = { Authorization: `Bearer ${grid.tokens.user}` };
    return repaired({ transport: 'streamable-http', url, headers }, more);
  };

  /** What the entry becomes when it is turned into the bridge. */
  const repaired = async (written: object, more: Readonly<Record<string, string>> = {}): Promise<Entry> => {
    writeFileSync(file, JSON.stringify({ mcpServers: { scaigrid: written } }));
    const args = ['fix', '--config', file, '--entry', 'scaigrid', '--style', 'bridge', '--yes', '--force'];
    const { code, stdout, stderr } = await cli.run(args, { env: { ...env, ...more } });
    expect(code, stdout + stderr).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(grid.tokens.user);
    return (JSON.parse(text) as { mcpServers: { scaigrid: Entry } }).mcpServers.scaigrid;
  };

  /** Exactly as the file says, with the variables of Claude Desktop and the session's bus. */
  const toolsOf = ({ command, args, env: own }: Entry): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: '/',
        env: { ...desktopEnvironment(cli.home), ...env, ...own },
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      child.on('error', reject);
      const ask = (): void =>
        void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/list' })}\n`);
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { id, method, result } = JSON.parse(line) as {
          id?: number;
          method?: string;
          result?: { tools?: { name: string }[] };
        };
        if (method === 'notifications/tools/list_changed') ask();
        const names = (result?.tools ?? []).map(({ name }) => name);
        if (id !== 2 || !names.includes('me_get')) return;
        resolve(names);
        child.kill();
      });
      const params = {
        protocolVersion: '2025-11-25',
        capabilities: {},
        clientInfo: { name: 'claude-ai', version: '1' },
      };
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`);
      ask();
    });

  const check = async (): Promise<Report> => {
    const { stdout } = await cli.run(['check', '--config', file, '--symptom', 'entry-grey', '--json'], {
      env,
    });
    return JSON.parse(stdout) as Report;
  };
  const codes = ({ findings }: Report): readonly string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

  it('goes through the proxy and trusts the certificates that its environment needs', async () => {
    const ca = join(cli.home, 'ca.pem');
    writeFileSync(ca, grid.caPem);
    const needs = {
      NODE_EXTRA_CA_CERTS: ca,
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    };
    // No resolver knows this name: only the proxy leads there.
    const entry = await bridged('https://other.practice-grid.test/mcp', needs);
    expect(entry.env).toEqual(needs);
    expect(await toolsOf(entry)).toContain('models_list');
    expect(tunnels).toBeGreaterThan(0);
  }, 60_000);

  it('has moved the token out of the file of headers that mcp-remote read', async () => {
    const headers = join(cli.home, 'headers');
    writeFileSync(headers, `Authorization: Bearer ${grid.tokens.user}\n`, { mode: 0o600 });
    const args = ['-y', 'mcp-remote@0.15.1', grid.url, '--header-file', headers];
    const entry = await repaired({ command: 'npx', args });
    expect(JSON.stringify(entry)).not.toContain('mcp-remote');
    expect(await toolsOf(entry)).toContain('me_get');
  }, 60_000);

  it('is checked to its end: program, connection, token, log, gateway', async () => {
    const entry = await bridged(grid.url);
    expect(entry).not.toHaveProperty('env');
    expect(await toolsOf(entry)).toContain('me_get');
    const healthy = await check();
    expect(codes(healthy)).toEqual([]);
    const passed = healthy.checks.filter(({ status }) => status === 'passed').map(({ id }) => id);
    for (const id of ['bridge-program', 'bridge-token', 'bridge-log', 'net-mcp', 'auth-accepted'])
      expect(passed).toContain(id);

    await cli.run(['token', 'delete', 'scaigrid'], { env });
    expect(codes(await check())).toEqual(['bridge.connection-unknown']);

    const gone = {
      ...entry,
      args: entry.args.map((arg) => (arg.endsWith('.js') ? '/gone/ungrey-bridge.js' : arg)),
    };
    writeFileSync(file, JSON.stringify({ mcpServers: { scaigrid: gone } }));
    expect(codes(await check())).toContain('bridge.program-missing');
  }, 60_000);
});
