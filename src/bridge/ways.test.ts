import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { failureOf } from './failure';
import type { Outgoing, Send } from './http';
import { createSendOverWays, httpProxy, type WaysOptions } from './ways';

/** The name in the certificate of one of the grid's doors; no resolver knows it. */
const endpoint = new URL('https://other.practice-grid.test/mcp');

let grid: PracticeGrid;
let proxy: Server;
let proxyUrl: URL;
let asked: { readonly target: string; readonly signIn: string | undefined }[] = [];
let proxyStatus = 200;

beforeAll(async () => {
  grid = await startPracticeGrid({ listeners: ['http', 'https', 'https-wrong-name'] });
  const door = Number(new URL(grid.urls['https-wrong-name'] ?? '').port);
  proxy = createServer().on('connect', (req, client) => {
    asked.push({ target: req.url ?? '', signIn: req.headers['proxy-authorization'] });
    client.on('error', () => undefined);
    if (proxyStatus !== 200) {
      client.end(`HTTP/1.1 ${proxyStatus} No\r\n\r\n`);
      return;
    }
    const onwards = connect(door, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onwards.pipe(client).pipe(onwards);
    });
    onwards.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxyUrl = new URL(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
});
afterAll(async () => {
  proxy.close();
  proxy.closeAllConnections();
  await grid.close();
});
beforeEach(() => {
  asked = [];
  proxyStatus = 200;
});

const ways = (options: Partial<WaysOptions> = {}): Promise<Send> =>
  createSendOverWays({
    endpoint,
    env: {},
    systemProxy: () => Promise.resolve(proxyUrl),
    systemCertificates: () => Promise.resolve([grid.caPem]),
    ...options,
  });

const initialize = (url: URL = endpoint): Outgoing => ({
  method: 'POST',
  url,
  headers: {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    authorization: `Bearer ${grid.tokens.user}`,
  },
  body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
  signal: AbortSignal.timeout(10_000),
});

describe('createSendOverWays', () => {
  it('goes through the system’s proxy and trusts the system’s certificates where nothing else gets through', async () => {
    const send = await ways();
    const answer = await send(initialize());
    expect(answer.status).toBe(200);
    expect(await text(answer.body)).toContain('me_get');
    expect(asked.map(({ target }) => target)).toContain('other.practice-grid.test:443');
    // What worked is kept: the next request uses the same connection.
    const tunnels = asked.length;
    await text((await send(initialize())).body);
    expect(asked).toHaveLength(tunnels);
  });

  it('takes the proxy that the environment names at once, and signs in to it', async () => {
    const named = new URL(proxyUrl);
    named.username = 'ada';
    named.password = 'p@ss';
    const send = await ways({ env: { HTTPS_PROXY: named.href }, systemProxy: () => Promise.resolve(null) });
    expect((await send(initialize())).status).toBe(200);
    expect(asked[0]?.signIn).toBe(`Basic ${Buffer.from('ada:p@ss').toString('base64')}`);
  });

  it.each([
    [407, 'proxy-auth'],
    [403, 'proxy-refused'],
  ])('names the reason when the proxy answers %i', async (status, code) => {
    proxyStatus = status;
    const send = await ways({ env: { HTTPS_PROXY: proxyUrl.href } });
    const failure = await send(initialize()).catch(failureOf);
    expect(failure).toEqual({ kind: 'transport', code, reached: false });
  });

  it('tells the first failure when no other way leads there', async () => {
    const send = await ways({ systemProxy: () => Promise.resolve(null) });
    expect(await send(initialize()).catch(failureOf)).toMatchObject({ kind: 'transport', reached: false });
    expect(asked).toEqual([]);
  });

  it('tells that the certificate is not trusted where the runtime knows no others', async () => {
    const send = await ways({
      env: { HTTPS_PROXY: proxyUrl.href },
      systemCertificates: () => Promise.resolve(null),
    });
    const failure = await send(initialize()).catch(failureOf);
    expect(failure).toMatchObject({ kind: 'transport', reached: false });
    expect(asked).toHaveLength(1);
  });

  it('looks for no other way when nobody waits any more', async () => {
    const looked: string[] = [];
    const systemProxy = () => {
      looked.push('system');
      return Promise.resolve(proxyUrl);
    };
    const send = await ways({ systemProxy });
    const failure = await send({ ...initialize(), signal: AbortSignal.abort() }).catch(failureOf);
    expect(failure).toMatchObject({ kind: 'transport' });
    expect(looked).toEqual([]);
  });

  it.each(['socks5://127.0.0.1:1080', 'http://', 'proxy'])(
    'takes %s for no proxy that it can use',
    (written) => expect(httpProxy(written)).toBeNull(),
  );

  it('asks no proxy for this computer itself', async () => {
    const local = new URL(grid.urls.https ?? '');
    const send = await ways({ endpoint: local, env: { HTTPS_PROXY: proxyUrl.href } });
    expect((await send(initialize(local))).status).toBe(200);
    expect(asked).toEqual([]);
  });

  it('gives up on a certificate that is for another name', async () => {
    const wrong = new URL(grid.urls['https-wrong-name'] ?? '');
    const send = await ways({ endpoint: wrong });
    expect(await send(initialize(wrong)).catch(failureOf)).toMatchObject({
      kind: 'transport',
      reached: false,
    });
    expect(asked).toEqual([]);
  });
});
