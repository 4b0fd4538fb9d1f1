import type { RequestListener } from 'node:http';
import { Agent } from 'undici';
import { afterAll, describe, expect, it } from 'vitest';
import { createVault } from '../../core/redact/create-vault';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import { createNodeStack } from '../network/node-stack';
import { serveHttp } from '../network/testing/servers';
import { createRestClient } from './rest-client';

const token = 'sgk_0123456789abcdefghijklmnopqrstuv';
const connections = new Agent();
afterAll(() => connections.destroy());

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly agent: string | undefined;
}

/** Asks a server that answers as told, and says what it saw. */
async function ask(
  listener: RequestListener,
  question: (rest: RestClient) => Promise<RestAnswer<unknown>>,
  signal: AbortSignal = new AbortController().signal,
): Promise<{ readonly answer: RestAnswer<unknown>; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  await using server = await serveHttp((request, response) => {
    const { method, url, headers } = request;
    seen.push({ method, url, authorization: headers.authorization, agent: headers['user-agent'] });
    listener(request, response);
  });
  const vault = createVault();
  vault.register(token);
  const rest = createRestClient({
    stack: createNodeStack(connections),
    endpoint: new URL(`http://127.0.0.1:${server.port}/mcp`),
    authorization: `Bearer ${token}`,
    ungreyVersion: '1.2.3',
    signal,
    vault,
  });
  return { answer: await question(rest), seen };
}

function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const text =
  (body: string, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status).end(body);

const get = (rest: RestClient) => rest.get('/v1/thing?x=1');

describe('what an answer holds', () => {
  it.each<[string, unknown, unknown]>([
    ['an envelope with status', { status: 'ok', data: [1] }, [1]],
    ['an envelope without', { data: { items: [] } }, { items: [] }],
    ['an envelope of another status', { status: 'success', data: 'x' }, 'x'],
    ['a bare list', ['a'], ['a']],
    ['a bare object', { id: 1 }, { id: 1 }],
  ])('%s', async (_, body, value) => {
    const { answer, seen } = await ask(json(body, 200, { 'x-request-id': 'req_head' }), get);
    expect(answer).toMatchObject({ kind: 'ok', value, status: 200, requestId: 'req_head' });
    expect(seen).toEqual([
      { method: 'GET', url: '/v1/thing?x=1', authorization: `Bearer ${token}`, agent: 'ungrey/1.2.3' },
    ]);
  });

  it('is nothing where there is no body', async () => {
    const { answer } = await ask(text('', 204), get);
    expect(answer).toMatchObject({ kind: 'ok', value: null, status: 204 });
  });

  it('takes the request id from the body, in either spelling', async () => {
    const snake = await ask(json({ data: 1, meta: { request_id: 'req_a' } }), get);
    const camel = await ask(json({ data: 1, meta: { requestId: 'req_b' } }), get);
    expect([snake.answer, camel.answer]).toMatchObject([{ requestId: 'req_a' }, { requestId: 'req_b' }]);
  });

  it.each<[string, RequestListener, string]>([
    ['a web page', text('<!doctype html>'), 'not-json'],
    ['more than fits', text(`"${'x'.repeat(1_100_000)}"`), 'too-large'],
    ['a connection that is cut', (request) => request.socket.destroy(), 'empty-reply'],
  ])('is unusable: %s', async (_, listener, code) => {
    expect((await ask(listener, get)).answer).toMatchObject({ kind: 'failed', code });
  });
});

describe('refusals', () => {
  const error = { code: 'AUTHZ_PERMISSION_DENIED', message: 'User lacks required permission' };
  it.each<[string, RequestListener, object]>([
    [
      'the envelope',
      json({ status: 'error', error, meta: { request_id: 'req_1' } }, 403),
      { status: 403, ...error, requestId: 'req_1' },
    ],
    ['the envelope inside a 200', json({ status: 'error', error }), { status: 200, ...error }],
    [
      'FastAPI’s detail',
      json({ detail: 'Not Found' }, 404),
      { status: 404, code: null, message: 'Not Found' },
    ],
    ['plain text', text('MODULE_NOT_ENABLED: off', 403), { status: 403, code: 'MODULE_NOT_ENABLED' }],
    [
      'a limit',
      json({ error: { code: 'RATE_LIMITED', message: 'Slow down' } }, 429, { 'retry-after': '15' }),
      { status: 429, code: 'RATE_LIMITED', retryAfterSeconds: 15 },
    ],
  ])('%s', async (_, listener, expected) => {
    const { answer, seen } = await ask(listener, get);
    expect(answer).toMatchObject({ kind: 'refused', ...expected });
    expect(seen).toHaveLength(1);
  });
});

describe('the token', () => {
  it('is masked where the gateway echoes it', async () => {
    const echo: RequestListener = (request, response) =>
      response.end(JSON.stringify({ data: { said: request.headers.authorization, list: [token] } }));
    const refuse: RequestListener = (request, response) =>
      response.writeHead(400).end(`bad header ${String(request.headers.authorization)}`);
    expect(JSON.stringify((await ask(echo, get)).answer)).not.toContain(token);
    expect(JSON.stringify((await ask(refuse, get)).answer)).not.toContain(token);
  });

  it('stays at home where it is not needed', async () => {
    const { seen } = await ask(json({}), (rest) =>
      rest.post('/v1/auth/identify', { email: 'a@b.example' }, 'anonymous'),
    );
    expect(seen[0]?.authorization).toBeUndefined();
  });

  it('never follows a redirect to another origin', async () => {
    const elsewhere: Seen[] = [];
    await using other = await serveHttp(({ method, url, headers }, response) => {
      elsewhere.push({ method, url, authorization: headers.authorization, agent: undefined });
      response.end('{}');
    });
    const away: RequestListener = (_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${other.port}/v1/thing` }).end();
    expect((await ask(away, get)).answer).toMatchObject({ kind: 'failed', code: 'redirected' });
    expect(elsewhere).toEqual([]);
  });

  it('follows one within the origin, once', async () => {
    const slash: RequestListener = (request, response) =>
      request.url === '/v1/thing/'
        ? response.end('{"data":1}')
        : response.writeHead(307, { location: '/v1/thing/' }).end();
    const { answer, seen } = await ask(slash, (rest) => rest.post('/v1/thing', {}));
    expect(answer).toMatchObject({ kind: 'ok', value: 1 });
    expect(seen.map(({ method, url }) => `${String(method)} ${String(url)}`)).toEqual([
      'POST /v1/thing',
      'POST /v1/thing/',
    ]);
    const round: RequestListener = (_request, response) =>
      response.writeHead(307, { location: '/v1/x' }).end();
    expect((await ask(round, get)).seen).toHaveLength(2);
  });
});

it('ends when it is told to', async () => {
  const stop = new AbortController();
  const silent: RequestListener = () => stop.abort();
  const { answer } = await ask(silent, get, stop.signal);
  expect(answer).toMatchObject({ kind: 'failed', code: 'aborted' });
});
