import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { childCoverage } from '../core/testing/child-coverage';
import { desktopEnvironment } from './testing/bridge-client';
import { buildBridge, type BuiltBridge } from './testing/built-bridge';

const megabyte = 1024 * 1024;
const wholeBytes = 100 * megabyte;
/** Most of it is Node's own. */
const mostMemory = 150 * megabyte;
const token = 'sgk_canary0123456789abcdefghij';

let built: BuiltBridge;
let server: Server;
let url: string;
let home: string;
let temporary: string;
let answer: (res: ServerResponse, id: number) => Promise<void>;
let child: ChildProcessByStdio<Writable, Readable, null> | null = null;

beforeAll(async () => {
  built = await buildBridge();
  server = createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8').on('data', (text: string) => (body += text));
    req.on('end', () => {
      const { id, method } = JSON.parse(body || '{}') as { id?: number; method?: string };
      if (method === 'tools/call') return void answer(res, id ?? 0).catch(() => res.destroy());
      if (id === undefined) return void res.writeHead(req.method === 'GET' ? 405 : 202).end();
      const result = {
        protocolVersion: '2025-11-25',
        capabilities: { tools: {} },
        serverInfo: {},
        tools: [],
      };
      res.writeHead(200, { 'content-type': 'application/json' });
      return void res.end(JSON.stringify({ jsonrpc: '2.0', id, result }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
}, 60_000);
afterAll(() => {
  built.remove();
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
  temporary = join(home, 'tmp');
  mkdirSync(temporary);
});
afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill(childCoverage === null ? 'SIGKILL' : 'SIGTERM');
    await exited;
  }
  rmSync(home, { recursive: true, force: true });
});

/** One line of stdout: a small one as it is, a large one as what it hashes to. */
interface Line {
  readonly bytes: number;
  readonly hash: string;
  readonly text: string;
}

/** Started with a client that reads what it gets without keeping it. `prefix`: what starts it. */
function start(prefix: readonly string[] = []) {
  const args = ['bridge', '--connection', 'home', '--url', url, '--token-env', 'SCAIGRID_TOKEN'];
  const [command = '', ...rest] = [...prefix, process.execPath, built.program, ...args];
  const env = { ...desktopEnvironment(home), TMPDIR: temporary, TEMP: temporary, SCAIGRID_TOKEN: token };
  const { stdin, stdout, pid } = (child = spawn(command, rest, { env, stdio: ['pipe', 'pipe', 'ignore'] }));
  const waiting: ((line: Line) => void)[] = [];
  let hash = createHash('sha256');
  let bytes = 0;
  let text = '';
  stdout.on('data', (chunk: Buffer) => {
    for (let from = 0; from < chunk.length;) {
      const end = chunk.indexOf('\n', from);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      hash.update(piece);
      bytes += piece.length;
      if (text.length < 4 * megabyte) text += piece.toString('latin1');
      if (end === -1) return;
      from = end + 1;
      waiting.shift()?.({ bytes, hash: hash.digest('hex'), text });
      [hash, bytes, text] = [createHash('sha256'), 0, ''];
    }
  });
  let lastId = 0;
  const ask = (method: string, params: object = {}): Promise<Line> => {
    lastId += 1;
    stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: lastId, method, params })}\n`);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    stdout,
    ask,
    call: () => ask('tools/call', { name: 'large', arguments: {} }),
    /** The most memory that it ever had, in bytes. */
    peak: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
  };
}

const piece = Buffer.from('ä€🔑\\" x'.repeat(5_000));
const beginning = (id: number): Buffer =>
  Buffer.from(`{"jsonrpc":"2.0","id":${id},"result":{"n":12345678901234567890,"text":"`);
const ending = Buffer.from('"}}');

/** Writes a result of so many bytes, and returns what it hashes to. */
async function writeResult(res: ServerResponse, id: number, bytes = wholeBytes): Promise<string> {
  const hash = createHash('sha256');
  const write = async (part: Buffer): Promise<void> => {
    hash.update(part);
    if (!res.write(part)) await new Promise<void>((resolve) => res.once('drain', resolve));
  };
  await write(beginning(id));
  for (let written = 0; written < bytes; written += piece.length) await write(piece);
  await write(ending);
  return hash.digest('hex');
}

const isJson = { 'content-type': 'application/json' };
const isStream = { 'content-type': 'text/event-stream' };

describe('a result too large to be held', () => {
  it.each([
    ['as one JSON text', isJson, '', ''],
    ['as an event of a stream', isStream, 'id: 1\r\ndata: ', '\r\n\r\n'],
  ])(
    '%s arrives as it is, in little memory',
    async (_, headers, before, after) => {
      let sent = '';
      answer = async (res, id) => {
        res.writeHead(200, headers);
        res.write(before);
        sent = await writeResult(res, id);
        res.end(after);
      };
      const client = start();
      await client.ask('initialize');
      const line = await client.call();
      expect(line.bytes).toBeGreaterThan(wholeBytes);
      expect(line.hash).toBe(sent);
      if (process.platform === 'linux') expect(client.peak()).toBeLessThan(mostMemory);
      expect((await client.ask('ping')).text).toContain('"result":{}');
      expect(readdirSync(temporary)).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['a JSON text', isJson, ''],
    ['a stream', isStream, 'data: '],
  ])('that breaks off inside %s is an error, and nothing of it is written', async (_, headers, before) => {
    answer = async (res, id) => {
      res.writeHead(200, headers);
      res.write(before);
      res.write(beginning(id));
      for (let count = 0; count < 100; count += 1) {
        if (!res.write(piece)) await new Promise<void>((resolve) => res.once('drain', resolve));
      }
      res.destroy();
    };
    const client = start();
    await client.ask('initialize');
    const { text } = await client.call();
    expect(JSON.parse(text)).toMatchObject({ id: 2, result: { isError: true } });
    expect(text).toContain('may have run');
    expect((await client.ask('ping')).text).toContain('"result":{}');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is followed by what comes meanwhile, when the client reads slowly', async () => {
    let sent = '';
    answer = async (res, id) => {
      res.writeHead(200, isJson);
      sent = await writeResult(res, id, 4 * megabyte);
      res.end();
    };
    const client = start();
    await client.ask('initialize');
    const call = client.call();
    await new Promise<void>((resolve) => client.stdout.once('data', () => resolve()));
    // It has begun, and gets stuck in a full pipe.
    client.stdout.pause();
    const pings = [client.ask('ping'), client.ask('ping')];
    setTimeout(() => client.stdout.resume(), 300);
    expect((await call).hash).toBe(sent);
    const ids = (await Promise.all(pings)).map(({ text }) => (JSON.parse(text) as { id: number }).id);
    expect(ids).toEqual([3, 4]);
  });

  it('has no token in it, however it is cut, and neither has the disk', async () => {
    answer = async (res, id) => {
      res.writeHead(200, isJson);
      res.write(beginning(id));
      const half = 300_000 + (token.length >> 1);
      res.write('x'.repeat(300_000) + token.slice(0, token.length >> 1));
      await new Promise((resolve) => setTimeout(resolve, 50));
      res.end(`${token.slice(token.length >> 1)}${'y'.repeat(half)}${ending.toString()}`);
    };
    const client = start();
    await client.ask('initialize');
    const { text } = await client.call();
    expect(text).toMatch(/xsgk_\*+.*y"\}\}$/);
    expect(text).not.toContain(token.slice(4));
  });

  it('is held where there is no folder for it', async () => {
    let sent = '';
    answer = async (res, id) => {
      res.writeHead(200, isJson);
      sent = await writeResult(res, id, megabyte);
      res.end();
    };
    rmSync(temporary, { recursive: true });
    const client = start();
    await client.ask('initialize');
    expect((await client.call()).hash).toBe(sent);
  });

  it.skipIf(process.platform === 'win32')('is an error that says so where the disk is full', async () => {
    answer = async (res, id) => {
      res.writeHead(200, isJson);
      await writeResult(res, id, 4 * megabyte);
      res.end();
    };
    // No file of more than a megabyte.
    const client = start(['/bin/sh', '-c', 'ulimit -f 2048; exec "$@"', 'sh']);
    await client.ask('initialize');
    const { text } = await client.call();
    expect(JSON.parse(text)).toMatchObject({ id: 2, result: { isError: true } });
    expect(text).toContain('no room');
    expect((await client.ask('ping')).text).toContain('"result":{}');
  });

  it('in a batch comes out of it', async () => {
    answer = (res, id) => {
      res
        .writeHead(200, isJson)
        .end(`[{"jsonrpc":"2.0","id":${id},"result":{"text":"${'z'.repeat(megabyte)}"}}]`);
      return Promise.resolve();
    };
    const client = start();
    await client.ask('initialize');
    expect((await client.call()).text).toMatch(/^\{"jsonrpc":"2.0","id":2,"result":\{"text":"z+"\}\}$/);
  });
});
