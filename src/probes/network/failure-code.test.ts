import { createSecureContext } from 'node:tls';
import { Agent, fetch, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureCode } from '../../core/network/failure-code';
import { failureKind } from '../../core/network/failure-kind';
import { createAuthority, createSelfSigned } from './testing/certificates';
import type { Authority } from './testing/certificates';
import { freePort, serveHttp, serveTcp } from './testing/servers';

let authority: Authority;
let agent: Agent;

beforeAll(async () => {
  authority = await createAuthority();
  agent = new Agent({ connect: { ca: [authority.pem] } });
});
afterAll(() => agent.destroy());

/** What a request ends with over both ways that Node's stack has: the probe's own, and fetch, which wraps the error. */
async function failures(
  url: string,
  options: { readonly signal?: AbortSignal; readonly authorization?: string } = {},
) {
  const { signal, authorization } = options;
  const init = {
    method: 'POST' as const,
    body: '{}',
    dispatcher: agent,
    ...(signal === undefined ? {} : { signal }),
    ...(authorization === undefined ? {} : { headers: { authorization } }),
  };
  const byRequest = await request(url, init)
    .then((answer) => answer.body.text())
    .catch(failed);
  const byFetch = await fetch(url, init)
    .then((answer) => answer.text())
    .catch(failed);
  return [byRequest, byFetch].map(String);
}

const failed = (error: unknown): string => failureCode(error);
const ok = (code: string): [string, string] => [code, code];

describe('failures of Node’s stack', () => {
  it('names a refused connection', async () => {
    expect(await failures(`http://127.0.0.1:${await freePort()}/`)).toEqual(ok('ECONNREFUSED'));
    expect(failureKind('ECONNREFUSED')).toBe('refused');
  });

  it('names a host that nobody knows', async () => {
    const codes = await failures('http://nowhere.invalid/');
    expect(codes.map(failureKind)).toEqual(ok('dns'));
  });

  it.each([
    ['expired', () => authority.issue({ toDay: -1 }), 'CERT_HAS_EXPIRED', 'tls-expired'],
    ['not yet valid', () => authority.issue({ fromDay: 1 }), 'CERT_NOT_YET_VALID', 'tls-not-yet-valid'],
    [
      'for another name',
      () => authority.issue({ names: ['other.test'] }),
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'tls-name',
    ],
    ['self-signed', createSelfSigned, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-untrusted'],
    [
      'of an unknown authority',
      async () => (await createAuthority('CN=Somebody')).issue(),
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'tls-untrusted',
    ],
  ] as const)('names a certificate that is %s', async (_what, make, code, kind) => {
    await using server = await serveHttp((_request, response) => response.end('{}'), { tls: await make() });
    expect(await failures(`https://localhost:${server.port}/`)).toEqual(ok(code));
    expect(failureKind(code)).toBe(kind);
  });

  it('names https to a port that speaks plain http', async () => {
    await using server = await serveHttp((_request, response) => response.end('{}'));
    const codes = await failures(`https://127.0.0.1:${server.port}/`);
    expect(codes.map(failureKind)).toEqual(ok('not-tls'));
  });

  it('names http to a port that speaks TLS', async () => {
    await using server = await serveHttp((_request, response) => response.end('{}'), {
      tls: await authority.issue(),
    });
    const codes = await failures(`http://127.0.0.1:${server.port}/`);
    expect(codes.map(failureKind)).toEqual(ok('cut'));
  });

  it('names a handshake that is refused', async () => {
    const { key, cert } = await authority.issue();
    await using server = await serveHttp((_request, response) => response.end('{}'), {
      tls: {
        key,
        cert,
        secureContext: createSecureContext({ key, cert }),
        maxVersion: 'TLSv1.1',
        minVersion: 'TLSv1',
      } as never,
    });
    const codes = await failures(`https://localhost:${server.port}/`);
    expect(codes.map(failureKind)).toEqual(ok('tls-other'));
  });

  it('names a reset', async () => {
    await using server = await serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await failures(`http://127.0.0.1:${server.port}/`)).toEqual(ok('ECONNRESET'));
    expect(failureKind('ECONNRESET')).toBe('cut');
  });

  it('names an empty reply', async () => {
    await using server = await serveTcp((socket) => socket.once('data', () => socket.end()));
    expect(await failures(`http://127.0.0.1:${server.port}/`)).toEqual(ok('empty-reply'));
  });

  it('names an answer that breaks off', async () => {
    await using server = await serveTcp((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"json', () => socket.destroy()),
      ),
    );
    const [, byFetch] = await failures(`http://127.0.0.1:${server.port}/`);
    expect(byFetch).toBe('cut');
  });

  it('names an answer that is no HTTP', async () => {
    await using server = await serveTcp((socket) =>
      socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
    );
    expect(await failures(`http://127.0.0.1:${server.port}/`)).toEqual(ok('not-http'));
  });

  it('names headers that are too large', async () => {
    await using server = await serveHttp((_request, response) => {
      response.setHeader('x-large', 'x'.repeat(64 * 1024));
      response.end('{}');
    });
    expect(await failures(`http://127.0.0.1:${server.port}/`)).toEqual(ok('headers-too-large'));
  });

  it('names a wait that is over, and a request that was stopped', async () => {
    await using server = await serveTcp(() => undefined);
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await failures(url, { signal: AbortSignal.timeout(30) })).toEqual(ok('timeout'));
    expect(await failures(url, { signal: AbortSignal.abort() })).toEqual(ok('aborted'));
  });

  it('names a header that cannot be sent, and does not repeat it', async () => {
    await using server = await serveHttp((_request, response) => response.end('{}'));
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await failures(url, { authorization: 'Bearer sgk_a\nb' })).toEqual(ok('unsendable'));
    expect(await failures(url, { authorization: 'Bearer ’sgk_a’' })).toEqual(ok('unsendable'));
  });

  it('names a port that browsers and fetch avoid', async () => {
    const [, byFetch] = await failures('http://127.0.0.1:6667/');
    expect(byFetch).toBe('unsafe-port');
  });
});

describe('failures of Chromium’s stack', () => {
  it.each([
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls-untrusted'],
    ['net::ERR_CERT_DATE_INVALID', 'tls-expired'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'tls-name'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls-other'],
    ['net::ERR_EMPTY_RESPONSE', 'cut'],
    ['net::ERR_CONNECTION_RESET', 'cut'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'cut'],
    ['net::ERR_TIMED_OUT', 'timeout'],
    ['net::ERR_INTERNET_DISCONNECTED', 'unreachable'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_PROXY_AUTH_REQUESTED', 'proxy-auth'],
    ['net::ERR_UNSAFE_PORT', 'unreachable'],
    ['net::ERR_SOMETHING_NEW', 'unknown'],
  ])('%s is %s', (message, kind) => {
    expect(failureKind(failureCode(new Error(message)))).toBe(kind);
  });
});

describe('failureCode', () => {
  it('looks through causes, several addresses and circles', () => {
    const circle = new Error('outer');
    circle.cause = circle;
    expect(failureCode(circle)).toBe('unknown');
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(failureCode(new TypeError('fetch failed', { cause: new AggregateError([refused]) }))).toBe(
      'ECONNREFUSED',
    );
    expect(failureCode('a text')).toBe('unknown');
    expect(failureCode(null)).toBe('unknown');
  });
});
