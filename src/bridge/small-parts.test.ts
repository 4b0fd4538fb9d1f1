import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import { discard } from './collector';
import { readEvents } from './event-stream';
import { createGateway } from './gateway';
import type { Outgoing } from './http';
import { isRequest, isResponse, objectIn, readMessages } from './json-rpc';
import { Lists } from './lists';
import { Outlet } from './outlet';
import { changedNotice, emptyResultOf, explainName, protocolVersionOf, withExplainTool } from './own-answers';
import { platformOf } from './run';
import { Spool } from './spool';
import { systemCertificates } from './system-network';
import { TokenMask } from './token-mask';
import { turnsIn } from './turns';
import { loadBridgeWords } from './words';

describe('an event’s fields', () => {
  const read = async (text: string) => {
    const found: unknown[] = [];
    for await (const { id, retry, messages } of readEvents(Readable.from([Buffer.from(text)]))) {
      found.push({ id, retry, texts: messages?.map((each) => ('text' in each ? each.text : '')) ?? null });
    }
    return found;
  };
  it.each([
    ['no data', 'id: 7\n\n', [{ id: '7', retry: null, texts: null }]],
    ['only a pause', 'retry: 20\n\n', [{ id: null, retry: 20, texts: null }]],
    ['a name without a colon', 'id\n\n', [{ id: '', retry: null, texts: null }]],
    ['data without a colon', 'data\n\n', [{ id: null, retry: null, texts: null }]],
    ['no space after the colon', 'id:7\ndata:{"id":1}\n\n', [{ id: '7', retry: null, texts: ['{"id":1}'] }]],
    ['a second space is a part of it', 'id:  7\n\n', [{ id: ' 7', retry: null, texts: null }]],
    ['an id with a zero byte', 'id: 7\0\nretry: 1\n\n', [{ id: null, retry: 1, texts: null }]],
    ['a pause that is no number', 'retry: soon\nid: 1\n\n', [{ id: '1', retry: null, texts: null }]],
    ['a pause that is too long', 'retry: 1234567890\nid: 1\n\n', [{ id: '1', retry: null, texts: null }]],
    ['fields that nobody knows', 'event: message\n: comment\n\n', []],
    ['data in two lines', 'data: {"id":\ndata: 1}\n\n', [{ id: null, retry: null, texts: ['{"id": 1}'] }]],
    ['short data', 'data: 1\n\n', [{ id: null, retry: null, texts: [] }]],
    ['data that is no JSON', 'data: hello there\n\n', [{ id: null, retry: null, texts: null }]],
    ['an event that is cut off', 'data: {"id":1}\n', []],
  ])('%s', async (_name, text, expected) => expect(await read(text)).toEqual(expected));
});

describe('data in pieces', () => {
  it('keeps a return that is inside it, wherever it is cut, and not the one that ends its line', async () => {
    const texts: string[] = [];
    const pieces = ['data: {"id":1,\r', ' "a":', '2}\r', '\n', '\r\n'].map((piece) => Buffer.from(piece));
    for await (const { messages } of readEvents(Readable.from(pieces))) {
      texts.push(...(messages ?? []).map((each) => ('text' in each ? each.text : '')));
    }
    expect(texts).toEqual(['{"id":1,  "a":2}']);
  });
});

describe('a message that nobody wants any more', () => {
  it('leaves no file behind', async () => {
    const spool = await Spool.open(new TokenMask());
    await spool.add(Buffer.from('{}'));
    await discard({ message: {}, spool });
    await expect(spool.add(Buffer.from('{}'))).rejects.toThrow();
    await expect(discard({ message: {}, text: '{}' })).resolves.toBeUndefined();
  });
});

describe('the token', () => {
  it('goes over no network in plain text', async () => {
    const sent: Outgoing[] = [];
    const gateway = createGateway({
      endpoint: new URL('http://gateway.practice-grid.test/mcp'),
      token: 'sgk_x',
      userAgent: 'ungrey/0',
      send: (outgoing) => {
        sent.push(outgoing);
        return Promise.reject(new Error('far away'));
      },
      openSpool: () => Spool.open(new TokenMask()),
    });
    const { signal } = new AbortController();
    await gateway
      .exchange({ text: '{}', id: 1, session: null, signal, isHeld: true, onMessage: () => undefined })
      .catch(() => undefined);
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain('sgk_x');
  });
});

describe('the computer', () => {
  it.each([
    ['darwin', 'darwin'],
    ['win32', 'win32'],
    ['freebsd', 'linux'],
  ] as const)('%s counts as %s', (platform, counted) => expect(platformOf(platform)).toBe(counted));

  it('names the certificates that it trusts, where the runtime can tell', () => {
    const certificates = systemCertificates();
    if (certificates === null) expect(tls).not.toHaveProperty('getCACertificates');
    else expect(certificates.join('\n')).toContain('BEGIN CERTIFICATE');
  });
});

describe('messages', () => {
  it.each([
    ['{"id":1}', ['{"id":1}']],
    ['{\r\n"id":1\n}', ['{ "id":1 }']],
    ['[{"id":1},7,null,{"id":2}]', ['{"id":1}', '{"id":2}']],
    ['7', []],
    ['null', []],
  ])('of %j', (text, texts) => expect(readMessages(text).map((each) => each.text)).toEqual(texts));

  it.each([
    [{ method: 'a', id: 1 }, true, false],
    [{ method: 'a', id: 'x' }, true, false],
    [{ method: 'a', id: null }, false, false],
    [{ method: 'a' }, false, false],
    [{ id: 1, result: {} }, false, true],
    [{ id: 1, result: null }, false, true],
    [{ id: 1, error: {} }, false, true],
    [{ id: 1 }, false, false],
    [{ id: 1, method: 'a', result: {} }, true, false],
  ])('%j', (message, asks, answers) => {
    expect([isRequest(message), isResponse(message)]).toEqual([asks, answers]);
  });

  it.each([
    [{ a: { b: 1 } }, { b: 1 }],
    [{ a: [1] }, {}],
    [{ a: null }, {}],
    [{}, {}],
    [[], {}],
    [null, {}],
    ['text', {}],
  ])('the object in %j', (value, expected) => expect(objectIn(value, 'a')).toEqual(expected));
});

describe('own answers', () => {
  it.each([
    [null, []],
    [{ tools: [{ name: 'a' }], nextCursor: 'x' }, [{ name: 'a' }]],
    [{ tools: 'many' }, []],
  ])('has the explanation before %j', async (known, others) => {
    const explanation: unknown = expect.objectContaining({ name: explainName });
    const result = withExplainTool(known, await loadBridgeWords('en'));
    expect(result).toEqual({ ...known, tools: [explanation, ...others] });
  });

  it.each([
    ['resources/list', 'notifications/resources/list_changed'],
    ['resources/templates/list', 'notifications/resources/list_changed'],
    ['prompts/list', 'notifications/prompts/list_changed'],
    ['tools/call', null],
  ])('tells of %s with %s', (method, notice) => expect(changedNotice(method)).toBe(notice));

  it.each([
    ['tools/list', { capability: 'tools', result: { tools: [] } }],
    ['toString', null],
    ['tools/call', null],
  ])('are nothing for %s: %j', (method, expected) => expect(emptyResultOf(method)).toEqual(expected));

  it.each([
    [{ protocolVersion: '2024-11-05' }, '2024-11-05'],
    [{ protocolVersion: 'x2024-11-05' }, '2025-11-25'],
    [{ protocolVersion: '2024-11-05x' }, '2025-11-25'],
    [{ protocolVersion: 7 }, '2025-11-25'],
    [undefined, '2025-11-25'],
  ])('speak the version of %j', (params, version) => expect(protocolVersionOf(params)).toBe(version));
});

describe('lists', () => {
  it('hands a late one out once, while it is fresh', () => {
    let now = 0;
    const lists = new Lists(() => now);
    lists.heard('tools/list', { tools: [1] }, true);
    lists.heard('prompts/list', { prompts: [] }, true);
    lists.heard('resources/list', 'nothing', true);
    lists.heard('resources/list', null, true);
    expect(['tools/list', 'resources/list'].map((method) => lists.hasLate(method))).toEqual([true, false]);
    now = 10_000;
    expect(lists.take('tools/list')).toEqual({ tools: [1] });
    expect(lists.take('tools/list')).toBeNull();
    now = 10_001;
    expect(lists.take('prompts/list')).toBeNull();
    expect([lists.known('tools/list'), lists.known('resources/list')]).toEqual([{ tools: [1] }, null]);
  });

  it('has nothing for a client that has it already', () => {
    const lists = new Lists();
    lists.heard('tools/list', { tools: [] }, false);
    expect(lists.hasLate('tools/list')).toBe(false);
    expect(lists.take('tools/list')).toBeNull();
  });
});

describe('the outlet', () => {
  const spoolOf = async (text: string): Promise<Spool> => {
    const spool = await Spool.open(new TokenMask());
    await spool.add(Buffer.from(text));
    await spool.end();
    return spool;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('writes what comes while a client is slow behind it', async () => {
    const stdout = new EventEmitter();
    let written = '';
    let isFull = true;
    const outlet = new Outlet(stdout as never, (bytes) => {
      written += bytes.toString();
      return !isFull;
    });
    outlet.send(await spoolOf('{"id":1}'));
    outlet.send('{"id":2}');
    outlet.send(await spoolOf('{"id":3}'));
    while (stdout.listenerCount('drain') === 0) await settled();
    expect(written).toBe('{"id":1}');
    isFull = false;
    stdout.emit('drain');
    while (!written.endsWith('{"id":3}\n')) await settled();
    outlet.send('{"id":4}');
    expect(written).toBe('{"id":1}\n{"id":2}\n{"id":3}\n{"id":4}\n');
  });
});

describe('turns', () => {
  it('are this copy’s own where nobody tried, it worked, or the clock was set back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungrey-turns-'));
    const file = join(folder, 'turns');
    const { signal } = new AbortController();
    const turns = turnsIn(file);
    turns.succeeded();
    await turns.take(60_000, signal);
    turns.succeeded();
    await turns.take(60_000, signal);
    writeFileSync(file, 'up');
    await turns.take(60_000, signal);
    await turnsIn(file).take(0, signal);
    rmSync(folder, { recursive: true, force: true });
  });

  it('come at once when asked for, and where nothing can be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ungrey-turns-'));
    const taken = turnsIn(join(folder, 'turns'));
    await taken.take(0, AbortSignal.timeout(1_000_000));
    const stop = new AbortController();
    const waiting = turnsIn(join(folder, 'turns')).take(60_000, stop.signal);
    stop.abort();
    await waiting;
    writeFileSync(join(folder, 'file'), '');
    await turnsIn(join(folder, 'file', 'turns')).take(60_000, new AbortController().signal);
    rmSync(folder, { recursive: true, force: true });
  });
});
