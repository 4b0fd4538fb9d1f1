import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { parseBridgeLogLine } from '../core/bridge-log/line';
import { bridgeLogFile, bridgeSettingsFile } from '../core/bridge-log/location';
import { BridgeClient, desktopEnvironment, textOf } from './testing/bridge-client';
import { buildBridge, type BuiltBridge } from './testing/built-bridge';

let built: BuiltBridge;
let grid: PracticeGrid;
let home: string;
const clients: BridgeClient[] = [];

beforeAll(async () => {
  [built, grid] = await Promise.all([buildBridge(), startPracticeGrid({ variants: { rateLimits: 'off' } })]);
}, 60_000);
afterAll(async () => {
  built.remove();
  await grid.close();
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.kill()));
  await grid.reset();
  grid.setVariants({ rateLimits: 'off' });
  rmSync(home, { recursive: true, force: true });
});

const args = (url: string): readonly string[] => [
  ...['--connection', 'home', '--url', url],
  ...['--token-env', 'SCAIGRID_TOKEN'],
];

function launch(url = grid.url, token: string = grid.tokens.user): BridgeClient {
  const env = { SCAIGRID_TOKEN: token };
  const client = new BridgeClient({ program: built.program, args: args(url), home, env });
  clients.push(client);
  return client;
}

const log = (): string => readFileSync(bridgeLogFile(home, 'home'), 'utf8');

describe('as Claude Desktop uses it', () => {
  it('answers before the network does, whatever it is asked', async () => {
    // The host swallows everything: only what the bridge says by itself can come.
    await grid.setScenario('hang');
    const client = launch();
    expect(await client.ask('server/discover')).toMatchObject({ error: { code: -32601 } });
    const begin = performance.now();
    expect(await client.initialize()).toMatchObject({
      result: {
        protocolVersion: '2025-11-25',
        capabilities: { tools: { listChanged: true } },
        serverInfo: { name: 'ungrey' },
      },
    });
    expect(await client.ask('ping')).toMatchObject({ result: {} });
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it.each(['2024-11-05', '2025-06-18', '2026-07-28'])('speaks %s with who asks for it', async (version) => {
    const client = launch();
    const params = { protocolVersion: version, capabilities: {}, clientInfo: { name: 'x', version: '1' } };
    expect(await client.ask('initialize', params)).toMatchObject({ result: { protocolVersion: version } });
    expect(await client.toolNames()).toContain('me_get');
  });

  it('passes tools and calls through, and no unknown method or broken line ends it', async () => {
    const client = launch();
    await client.initialize();
    client.sendText('this is not JSON');
    client.sendText('[]');
    expect(await client.ask('no/such-method')).toMatchObject({ error: { code: -32601 } });
    const names = await client.toolNames();
    expect(names).toContain('models_list');
    expect(names).not.toContain('ungrey_explain');
    expect(textOf(await client.call('me_get'))).toContain('uma@acme.test');
    expect(await client.ask('resources/list')).toMatchObject({ result: { resources: [] } });
    expect(await client.ask('prompts/list')).toMatchObject({ result: { prompts: [] } });
    expect(client.isRunning).toBe(true);
  });

  it('follows the redirect to /mcp/ and takes a refusal inside an answer for one', async () => {
    grid.setVariants({ mcpPath: 'redirect-slash', signIn: 'in-band' });
    const good = launch();
    await good.initialize();
    expect(await good.toolNames()).toContain('me_get');
    const refused = launch(grid.url, grid.tokens.revokedKey);
    await refused.initialize();
    expect(await refused.toolNames()).toEqual(['ungrey_explain']);
    expect((await refused.explain()).code).toBe('auth.key-rejected');
  });

  it('works in several copies at once', async () => {
    const copies = Array.from({ length: 4 }, () => launch());
    await Promise.all(copies.map((copy) => copy.initialize()));
    const lists = await Promise.all(copies.map((copy) => copy.toolNames()));
    for (const names of lists) expect(names).toContain('me_get');
    await Promise.all(copies.map((copy) => copy.end()));
    const pids = log()
      .trim()
      .split('\n')
      .map((line) => parseBridgeLogLine(line)?.pid);
    expect(new Set(pids)).toEqual(new Set(copies.map(({ pid }) => pid)));
  });

  it('ends at once when stdin closes, also in the middle of a call', async () => {
    await grid.setScenario('slow-call');
    const client = launch();
    await client.initialize();
    void client.call('inference_image_generate', { prompt: 'a fox' });
    await vi.waitUntil(() => grid.executions.length === 1, { timeout: 10_000 });
    const { code, milliseconds } = await client.end();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(1_000);
  });

  it.skipIf(process.platform === 'win32')('ends when the program that started it is killed', async () => {
    // Its stdin stays open all the while: another program holds the other end.
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const parent = spawn(
      process.execPath,
      [
        '-e',
        `const { spawn } = require('node:child_process');
         const child = spawn(process.execPath, ${JSON.stringify([built.program, 'bridge', ...args(grid.url)])},
           { stdio: ['inherit', 'ignore', 'ignore'] });
         console.log('pid ' + child.pid);
         setInterval(() => {}, 1000);`,
      ],
      {
        stdio: [holder.stdout, 'pipe', 'inherit'],
        env: { ...desktopEnvironment(home), SCAIGRID_TOKEN: grid.tokens.user },
      },
    );
    const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
    const pid = Number(line.slice('pid '.length));
    await vi.waitUntil(() => existsSync(bridgeLogFile(home, 'home')), { timeout: 8_000 });
    parent.kill('SIGKILL');
    await vi.waitUntil(() => isGone(pid), { timeout: 8_000 });
    holder.kill();
    expect(log()).toContain('ended: parent gone');
  });

  it('passes large arguments and results on, in one piece and as they are', async () => {
    // What a server wrote, with a number that JavaScript cannot hold and line ends between its tokens.
    const large = `{"jsonrpc":"2.0",\n "id":7,\n "result":{"content":[],"exact":12345678901234567890,"text":"${'ä'.repeat(3_000_000)}"}}`;
    let received = 0;
    const server = createServer((req, res) => {
      let body = '';
      req.setEncoding('utf8').on('data', (text: string) => (body += text));
      req.on('end', () => {
        const { id, method } = JSON.parse(body) as { id?: unknown; method: string };
        if (id === undefined) return void res.writeHead(202).end();
        res.writeHead(200, { 'content-type': 'application/json' });
        if (method !== 'tools/call') {
          const result = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: {} };
          return void res.end(JSON.stringify({ jsonrpc: '2.0', id, result }));
        }
        received = body.length;
        return void res.end(large);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = launch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
    await client.initialize();
    client.send({
      id: 7,
      method: 'tools/call',
      params: { name: 'big', arguments: { x: 'y'.repeat(2_000_000) } },
    });
    await client.answerTo(7);
    expect(received).toBeGreaterThan(2_000_000);
    expect(client.stdout.at(-1)).toBe(large.replaceAll('\n', ' '));
    server.close();
    server.closeAllConnections();
  });
});

describe('what it keeps to itself', () => {
  it('masks its own token when a server sends it back, and writes it nowhere', async () => {
    const canary = 'sgk_canary0123456789abcdefghij';
    // A server that repeats the Authorization header wherever it can.
    const server = createServer((req, res) => {
      let body = '';
      req.setEncoding('utf8').on('data', (text: string) => (body += text));
      req.on('end', () => {
        const { id, method } = JSON.parse(body) as { id?: unknown; method: string };
        const echo = req.headers.authorization ?? '';
        if (id === undefined) return void res.writeHead(202).end();
        if (method === 'tools/list' || method === 'x/refuse') {
          res.writeHead(method === 'x/refuse' ? 403 : 200, {
            'content-type': 'application/json',
            'x-request-id': canary,
          });
          return void res.end(
            JSON.stringify({ jsonrpc: '2.0', id, error: { code: 1, message: `No: ${echo}` } }),
          );
        }
        res.writeHead(200, { 'content-type': 'text/event-stream' });
        const result = {
          protocolVersion: '2025-11-25',
          capabilities: { tools: {} },
          serverInfo: { name: echo },
          content: [{ type: 'text', text: `${echo} ${Buffer.from(canary).toString('base64')}` }],
        };
        return void res.end(`data: ${JSON.stringify({ jsonrpc: '2.0', id, result })}\n\n`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = launch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`, canary);
    await client.initialize();
    expect(textOf(await client.call('echo'))).toContain('Bearer sgk_*');
    await client.ask('x/refuse');
    expect(await client.toolNames()).toEqual(['ungrey_explain']);
    await client.explain();
    await client.end();
    const seen = [client.stdout.join('\n'), client.stderr, log()].join('\n');
    for (const secret of [canary, canary.slice(4), Buffer.from(canary).toString('base64').slice(0, 30)])
      expect(seen).not.toContain(secret);
    server.close();
    server.closeAllConnections();
  });

  it('sends the token to no other host and never over plain http to another machine', async () => {
    await grid.setScenario('redirect-other-host');
    const redirected = launch();
    await redirected.initialize();
    expect(await redirected.toolNames()).toEqual(['ungrey_explain']);
    expect((await redirected.explain()).code).toBe('net.redirect');
    expect(grid.requests.every(({ listener }) => listener === 'http')).toBe(true);

    const plain = launch('http://grid.example.com/mcp');
    await plain.initialize();
    expect(await plain.toolNames()).toEqual(['ungrey_explain']);
    expect((await plain.explain()).code).toBe('entry.url-scheme');
  });

  it('logs methods, durations, results and request ids, and nothing of what was asked or answered', async () => {
    const client = launch();
    await client.initialize();
    await client.call('me_get', { secretArgument: 'do-not-log-me' });
    await client.end();
    const lines = log().trim().split('\n').map(parseBridgeLogLine);
    expect(lines).not.toContain(null);
    expect(lines.map((line) => line?.entry.kind)).toEqual([
      'started',
      'client',
      'connected',
      'request',
      'ended',
    ]);
    const request = lines.find((line) => line?.entry.kind === 'request')?.entry;
    expect(request).toMatchObject({
      method: 'tools/call',
      outcome: '200',
      requestId: grid.requests.findLast(({ rpc }) => rpc === 'tools/call me_get')?.requestId,
    });
    expect(log()).not.toMatch(/do-not-log-me|uma@acme|sgk_/);
    if (process.platform !== 'win32') expect(statSync(bridgeLogFile(home, 'home')).mode & 0o777).toBe(0o600);
  });

  it('logs as much as the person wants, from the next request on, and never what was asked or answered', async () => {
    const want = (logLevel: string): void => {
      mkdirSync(join(home, '.ungrey'), { recursive: true });
      writeFileSync(bridgeSettingsFile(home), JSON.stringify({ logLevel }));
    };
    const kinds = (from: number): readonly string[] =>
      log()
        .split('\n')
        .slice(from, -1)
        .map((line) => parseBridgeLogLine(line)?.entry.kind ?? line);
    want('debug');
    const client = launch();
    await client.initialize();
    await client.call('me_get', { secretArgument: 'do-not-log-me' });
    await client.end();
    const talkative = kinds(0);
    expect(talkative).toEqual(
      expect.arrayContaining([
        'started',
        'client',
        'trying',
        'connected',
        'received',
        'sent',
        'request',
        'ended',
      ]),
    );
    expect(log()).toMatch(/ \[debug\] received: tools\/call \(\d+ bytes\)\n/);
    expect(log()).not.toMatch(/do-not-log-me|uma@acme|sgk_/);

    want('error');
    const quiet = launch();
    await quiet.initialize();
    await quiet.call('me_get');
    await grid.setScenario('key-revoked');
    await quiet.call('me_get');
    await expect.poll(() => kinds(talkative.length)).toEqual(['broken']);
    want('info');
    await quiet.end();
    expect(kinds(talkative.length).at(-1)).toBe('ended');
    expect(log()).not.toMatch(/do-not-log-me|uma@acme|sgk_/);
  });
});

function isGone(pid: number): boolean {
  try {
    // A zombie is gone, too: whoever inherited it may be slow to collect it.
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}
