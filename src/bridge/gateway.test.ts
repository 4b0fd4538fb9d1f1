import { describe, expect, it } from 'vitest';
import type { Received } from './collector';
import { GatewayError } from './failure';
import type { SessionHeaders } from './gateway';
import { Session } from './session';
import { Spool } from './spool';
import { TokenMask } from './token-mask';
import { type Answering, gatewayThat, inTurn, json, stream } from './testing/gateway-that';

/** What came of a request: the texts that it brought, and the error. */
async function exchange(
  { gateway }: Awaited<ReturnType<typeof gatewayThat>>,
  more: { id?: string | null; isHeld?: boolean; session?: SessionHeaders | null; signal?: AbortSignal } = {},
) {
  const texts: string[] = [];
  const onMessage = (raw: Received): void => void texts.push('text' in raw ? raw.text : 'large');
  const outcome = await gateway
    .exchange({
      ...{ text: '{}', id: 'a', session: null, signal: new AbortController().signal, isHeld: false },
      ...more,
      onMessage,
    })
    .catch((error: unknown) => (error instanceof GatewayError ? error.failure : error));
  return { texts, outcome };
}

const answerTo = (id: string) => `{"jsonrpc":"2.0","id":"${id}","result":{}}`;
const event = (data: string, id?: string) =>
  `${id === undefined ? '' : `id: ${id}\n`}retry: 1\ndata: ${data}\n\n`;
const bigResult = JSON.stringify({ jsonrpc: '2.0', id: 'a', result: { text: 'x'.repeat(300_000) } });

describe('an answer in JSON', () => {
  it.each<[string, Answering, readonly string[], object]>([
    ['that fits', json(answerTo('a')), [answerTo('a')], { status: 200, requestId: null, sessionId: null }],
    [
      'with its ids',
      json(answerTo('a'), 200, { 'mcp-session-id': 's', 'x-request-id': 'req_1' }),
      [answerTo('a')],
      { sessionId: 's', requestId: 'req_1' },
    ],
    [
      'an error without an id',
      json('{"error":{"code":1}}'),
      ['{"error":{"code":1},"id":"a"}'],
      { status: 200 },
    ],
    [
      'with headers that come more than once',
      json(answerTo('a'), 200, { 'set-cookie': ['a=1', 'b=2'], 'mcp-session-id': 's' }),
      [answerTo('a')],
      { status: 200, sessionId: 's' },
    ],
    ['to somebody else', json(answerTo('b')), [answerTo('b')], { kind: 'not-mcp', status: 200 }],
    ['that is none', json('<p>'), [], { kind: 'not-mcp', status: 200 }],
    [
      'of another type',
      (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('x'),
      [],
      { kind: 'not-mcp' },
    ],
    ['of no type', (response) => response.writeHead(202).end(), [], { kind: 'not-mcp', status: 202 }],
    ['too large to be held', json(bigResult), ['large'], { status: 200 }],
    ['a large batch', json(`[${bigResult},${answerTo('b')}]`), [bigResult, answerTo('b')], { status: 200 }],
    ['large, and no message', json(`"${'x'.repeat(300_000)}"`), [], { kind: 'not-mcp' }],
    ['large, and no JSON', json('x'.repeat(300_000)), [], { kind: 'not-mcp' }],
    [
      'that breaks off',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' });
        response.write('{"id":', () => response.destroy());
      },
      [],
      { kind: 'transport', code: 'cut', reached: true },
    ],
    ['that never comes', (response) => response.destroy(), [], { kind: 'transport', reached: true }],
  ])('%s', async (_name, answer, texts, outcome) => {
    const came = await exchange(await gatewayThat(answer));
    expect(came.texts).toEqual(texts);
    expect(came.outcome).toMatchObject(outcome);
  });

  it('is held whole where it is looked into', async () => {
    expect((await exchange(await gatewayThat(json(bigResult)), { isHeld: true })).texts).toEqual([bigResult]);
  });

  it('is not waited for after a notification', async () => {
    const came = await exchange(await gatewayThat(json('anything')), { id: null });
    expect(came).toMatchObject({ texts: [], outcome: { status: 200 } });
  });
});

describe('a refusal', () => {
  it.each<[string, Answering, object]>([
    [
      'says what the envelope says',
      json('{"error":{"code":"RATE_LIMITED","message":"slow down"}}', 429, { 'retry-after': '7' }),
      { status: 429, message: 'slow down', retryAfterSeconds: 7 },
    ],
    [
      'and nothing of a page',
      (response) =>
        response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end('{"message":"x"}'),
      { status: 503, message: null },
    ],
    ['however long it is', json('x'.repeat(200_000), 500), { status: 500, message: null }],
    [
      'though it breaks off',
      (response) => {
        response.writeHead(401, { 'content-type': 'application/json', 'content-length': '999' });
        response.write('{"error":', () => response.destroy());
      },
      { status: 401 },
    ],
  ])('%s', async (_name, answer, outcome) => {
    const came = await exchange(await gatewayThat(answer));
    expect(came.outcome).toMatchObject({ kind: 'status', ...outcome });
  });
});

describe('a redirect', () => {
  const to = (location: string | undefined, status = 307): Answering => {
    return (response) => response.writeHead(status, location === undefined ? {} : { location }).end();
  };
  it('within the origin is followed, and remembered', async () => {
    const at = await gatewayThat(inTurn(to('/v2/mcp', 308), json(answerTo('a'))));
    expect((await exchange(at)).texts).toEqual([answerTo('a')]);
    expect((await exchange(at)).texts).toEqual([answerTo('a')]);
    expect(at.seen.map(({ url }) => url)).toEqual(['/mcp', '/v2/mcp', '/v2/mcp']);
  });

  it.each<[string, Answering, number]>([
    ['to another host', to('http://localhost:1/mcp'), 1],
    ['that changes the method', to('/v2/mcp', 302), 1],
    ['without a place', to(undefined), 1],
    ['to no place', to('http://'), 1],
    ['in a circle', to('/mcp'), 4],
  ])('%s is a refusal', async (_name, answer, requests) => {
    const at = await gatewayThat(answer);
    expect((await exchange(at)).outcome).toMatchObject({ kind: 'status' });
    expect(at.seen).toHaveLength(requests);
  });
});

describe('an answer in a stream', () => {
  it('comes with what is said before it', async () => {
    const at = await gatewayThat(stream(event('{"method":"n"}') + event(answerTo('a'))));
    expect((await exchange(at)).texts).toEqual(['{"method":"n"}', answerTo('a')]);
  });

  it('that is too large for the disk says so', async () => {
    const at = await gatewayThat(stream(event(bigResult)), async () => {
      const spool = await Spool.open(new TokenMask());
      await spool.discard();
      return spool;
    });
    expect((await exchange(at)).outcome).toMatchObject({ kind: 'transport', code: 'no-room' });
  });

  it('that closes before is taken up again where it was', async () => {
    const at = await gatewayThat(inTurn(stream(event('{"method":"n"}', '7')), stream(event(answerTo('a')))));
    const session = { id: 's', protocolVersion: '2025-06-18' };
    expect((await exchange(at, { session })).texts).toEqual(['{"method":"n"}', answerTo('a')]);
    expect(at.seen[1]).toMatchObject({
      method: 'GET',
      headers: { 'last-event-id': '7', 'mcp-session-id': 's', 'mcp-protocol-version': '2025-06-18' },
    });
  });

  it.each<[string, Answering, number]>([
    ['has no place to go on from', stream(event('{"method":"n"}')), 1],
    ['is not known any more', inTurn(stream(event('{"method":"n"}', '7')), json('{}', 404)), 2],
    ['goes on as something else', inTurn(stream(event('{"method":"n"}', '7')), json('{}')), 2],
    ['ends again and again', stream('id: 7\nretry: 1\n\n'), 6],
  ])('that %s is cut', async (_name, answer, requests) => {
    const at = await gatewayThat(answer);
    expect((await exchange(at)).outcome).toMatchObject({ kind: 'transport', code: 'cut', reached: true });
    expect(at.seen).toHaveLength(requests);
  });
});

describe('a session', () => {
  const hello = { protocolVersion: '2025-11-25', params: {} };
  const initialized = (id: string | null): Answering => {
    return (response, request) => {
      // Every answer to it goes to the id that it was asked with, which is not known here.
      const headers = id === null ? {} : { 'mcp-session-id': id };
      if (request.method === 'GET') response.writeHead(405).end();
      else json('{"error":{"code":-32600,"message":"not you"}}', 200, headers)(response, request, 0, '');
    };
  };

  it('that is refused inside an answer says so', async () => {
    const { gateway } = await gatewayThat(initialized(null));
    const events = { onMessage: () => undefined, onLost: () => undefined };
    const opening = Session.open(gateway, hello, events, new AbortController().signal);
    await expect(opening).rejects.toMatchObject({ failure: { kind: 'refused', message: 'not you' } });
  });

  it.each<[string, Answering, object | null]>([
    ['has no stream', json('{}', 405), null],
    ['is gone', json('{}', 404), { kind: 'status', status: 404 }],
    ['was never there', json('{}', 400), { kind: 'status', status: 400 }],
  ])('that %s', async (_name, answer, failure) => {
    const { gateway } = await gatewayThat(answer);
    const listening = gateway.listen(
      { id: 's', protocolVersion: 'x' },
      new AbortController().signal,
      () => undefined,
    );
    if (failure === null) await expect(listening).resolves.toBeUndefined();
    else await expect(listening).rejects.toMatchObject({ failure });
  });

  it('hears what is said, and takes the stream up again', async () => {
    const at = await gatewayThat(
      inTurn(stream(event('{"method":"one"}', '1')), stream(event('{"method":"two"}', '2')), json('{}', 405)),
    );
    const heard: unknown[] = [];
    await at.gateway.listen(
      { id: null, protocolVersion: 'x' },
      new AbortController().signal,
      ({ message }) => {
        heard.push(message.method);
      },
    );
    expect(heard).toEqual(['one', 'two']);
    expect(at.seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '1', '2']);
  });
});
