import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CreateMessageRequestSchema,
  ElicitRequestSchema,
  ListRootsRequestSchema,
  LoggingMessageNotificationSchema,
  ResourceUpdatedNotificationSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { desktopEnvironment } from './testing/bridge-client';
import { buildBridge, type BuiltBridge } from './testing/built-bridge';

const serverProgram = join(
  import.meta.dirname,
  '../../node_modules/@modelcontextprotocol/server-everything/dist/index.js',
);

let built: BuiltBridge;
let server: ChildProcess;
let url: string;
let home: string;
const clients: Client[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}/mcp`;
  [built, server] = await Promise.all([buildBridge(), startServer(port)]);
}, 60_000);
afterAll(() => {
  built.remove();
  server.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

/** A port that was free a moment ago: the server can only be told which one to take. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function startServer(port: number): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [serverProgram, 'streamableHttp'], {
      env: { PATH: process.env['PATH'], PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('listening')) resolve(child);
    });
    child.once('exit', () => reject(new Error('The server ended.')));
  });
}

const throughBridge = (): Transport =>
  new StdioClientTransport({
    command: process.execPath,
    args: [
      ...[built.program, 'bridge', '--connection', 'everything'],
      ...['--url', url, '--token-env', 'TOKEN'],
    ],
    env: { ...desktopEnvironment(home), TOKEN: 'sgk_not_looked_at_here' },
    cwd: '/',
  });
const direct = (): Transport => new StreamableHTTPClientTransport(new URL(url));

/** A client that can do everything that a server may ask of it. */
async function connect(transport: Transport): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: { sampling: {}, elicitation: {}, roots: { listChanged: true } } },
  );
  clients.push(client);
  client.setRequestHandler(CreateMessageRequestSchema, ({ params }) => ({
    model: 'none',
    role: 'assistant' as const,
    content: { type: 'text' as const, text: `sampled ${params.messages.length}` },
  }));
  client.setRequestHandler(ElicitRequestSchema, () => ({
    action: 'accept' as const,
    content: { name: 'Ada' },
  }));
  client.setRequestHandler(ListRootsRequestSchema, () => ({
    roots: [{ uri: 'file:///work', name: 'work' }],
  }));
  await client.connect(transport);
  return client;
}

/** The same question, directly and through the bridge. */
async function both<T>(ask: (client: Client) => Promise<T>): Promise<readonly [T, T]> {
  return [await ask(await connect(direct())), await ask(await connect(throughBridge()))];
}

describe('a server with a session, through the bridge as without it', () => {
  it.each<readonly [string, (client: Client) => Promise<unknown>]>([
    ['tools', (client) => client.listTools()],
    ['resources', (client) => client.listResources()],
    ['resource templates', (client) => client.listResourceTemplates()],
    ['a resource', (client) => client.readResource({ uri: 'demo://resource/dynamic/text/1' })],
    ['prompts', (client) => client.listPrompts()],
    ['a prompt', (client) => client.getPrompt({ name: 'simple-prompt' })],
    ['a call', (client) => client.callTool({ name: 'get-sum', arguments: { a: 2, b: 3 } })],
    ['a failing call', (client) => client.callTool({ name: 'get-sum', arguments: { a: 'x' } })],
    ['an image', (client) => client.callTool({ name: 'get-tiny-image', arguments: {} })],
    ['an unknown tool', (client) => client.callTool({ name: 'no-such-tool', arguments: {} })],
    [
      'sampling',
      (client) =>
        client.callTool({ name: 'trigger-sampling-request', arguments: { prompt: 'Hi', maxTokens: 5 } }),
    ],
    ['elicitation', (client) => client.callTool({ name: 'trigger-elicitation-request', arguments: {} })],
    [
      'roots',
      async (client) => {
        // The server asks on the stream for its own messages, and loses its question where that is not open yet.
        await client.listTools();
        return client.callTool({ name: 'get-roots-list', arguments: {} });
      },
    ],
  ])('%s', async (_, ask) => {
    // Only the time at which a resource was made differs.
    const timeless = (value: unknown): string =>
      JSON.stringify(value).replaceAll(/\d{1,2}:\d\d:\d\d(?: [AP]M)?/g, 'TIME');
    const [without, through] = await both(ask);
    expect(timeless(through)).toBe(timeless(without));
  });

  it('reports progress while it comes', async () => {
    const client = await connect(throughBridge());
    const heard: { readonly progress: number; readonly at: number }[] = [];
    const begin = performance.now();
    await client.callTool(
      { name: 'trigger-long-running-operation', arguments: { duration: 1.5, steps: 3 } },
      undefined,
      { onprogress: ({ progress }) => heard.push({ progress, at: performance.now() - begin }) },
    );
    // The client forgets whom to tell with the answer, so the last notice is lost when it comes along with that.
    expect(heard.slice(0, 2).map(({ progress }) => progress)).toEqual([1, 2]);
    expect(heard[0]?.at).toBeLessThan(1_400);
  });

  it('gives a call up when the client does, and goes on', async () => {
    const client = await connect(throughBridge());
    const stop = new AbortController();
    const begin = performance.now();
    const call = client.callTool(
      { name: 'trigger-long-running-operation', arguments: { duration: 30, steps: 3 } },
      undefined,
      { signal: stop.signal },
    );
    setTimeout(() => stop.abort('enough'), 200);
    await expect(call).rejects.toThrow('enough');
    const { content } = await client.callTool({ name: 'echo', arguments: { message: 'still here' } });
    expect(JSON.stringify(content)).toContain('still here');
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('passes on what the server says of its own accord', async () => {
    const client = await connect(throughBridge());
    const told: string[] = [];
    client.setNotificationHandler(LoggingMessageNotificationSchema, () => void told.push('log'));
    client.setNotificationHandler(
      ResourceUpdatedNotificationSchema,
      ({ params }) => void told.push(params.uri),
    );
    await client.setLoggingLevel('debug');
    await client.subscribeResource({ uri: 'demo://resource/dynamic/text/1' });
    await client.callTool({ name: 'toggle-simulated-logging', arguments: {} });
    await client.callTool({ name: 'toggle-subscriber-updates', arguments: {} });
    await vi.waitUntil(() => told.includes('log') && told.includes('demo://resource/dynamic/text/1'), {
      timeout: 15_000,
    });
  });

  it('gets a new session from a server that was restarted', async () => {
    const client = await connect(throughBridge());
    await client.listTools();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
    server = await startServer(Number(new URL(url).port));
    await vi.waitUntil(async () => (await client.listTools()).tools.some(({ name }) => name === 'echo'), {
      timeout: 8_000,
      interval: 100,
    });
    const { content } = await client.callTool({ name: 'echo', arguments: { message: 'again' } });
    expect(JSON.stringify(content)).toContain('again');
  });
});
