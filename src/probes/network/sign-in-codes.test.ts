import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { mcpGateway } from './testing/mcp-gateway';
import type { GatewayOptions } from './testing/mcp-gateway';
import { apiKey, codesOf, diagnose } from './testing/run';
import type { RunOptions } from './testing/run';
import { freePort, serveHttp } from './testing/servers';

const now = Math.floor(Date.now() / 1000);

function jwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${'s'.repeat(86)}`;
}

const validJwt = jwt({ iss: 'https://id.corp.example/tenants/1', exp: now + 3600 });

/** 401 at connect, as the troubleshooting page says: refused before MCP is spoken. */
function refusing(code: string, message: string, status = 401): RequestListener {
  return (request, response) => {
    const shown =
      request.headers.authorization === undefined ? ['AUTH_TOKEN_MISSING', 'Missing token'] : [code, message];
    response.writeHead(status, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        status: 'error',
        error: { code: shown[0], message: shown[1] },
        meta: { request_id: 'req_7' },
      }),
    );
  };
}

const invalid = refusing('AUTH_TOKEN_INVALID', 'Invalid or expired authentication token');

/** Anybody may initialise; the handlers refuse, in words alone. */
const refusingLate = (text: string, options: GatewayOptions = {}): RequestListener =>
  mcpGateway({ ...options, refuse: () => text });

async function codes(listener: RequestListener, options: Partial<RunOptions> = {}) {
  await using server = await serveHttp(listener);
  return codesOf(await diagnose({ endpoint: `http://127.0.0.1:${server.port}/mcp`, ...options }));
}

describe('both ways to refuse', () => {
  it.each<[string, Partial<RunOptions>, string[]]>([
    ['an API key', { token: apiKey }, ['auth.key-rejected']],
    ['a JWT in its time', { token: validJwt }, ['auth.rejected']],
    ['a text that is neither', { token: 'hunter2hunter2hunter2' }, ['auth.rejected']],
    ['an expired JWT', { token: jwt({ exp: now - 60 }) }, ['auth.token-expired']],
    ['a JWT for later', { token: jwt({ nbf: now + 3600, exp: now + 7200 }) }, ['auth.token-not-yet-valid']],
    [
      'a JWT whose claims are damaged',
      { token: 'eyJhbGciOiJSUzI1NiJ9.bm9qc29u.c2lnbmF0dXJl' },
      ['auth.token-malformed'],
    ],
    [
      'a JWT of the managed deployment',
      { token: jwt({ iss: 'https://scaikey.scailabs.ai/tenants/1', exp: now + 3600 }) },
      ['auth.wrong-deployment'],
    ],
    [
      'a JWT for another host',
      { token: jwt({ aud: 'https://other.example/', exp: now + 3600 }) },
      ['auth.wrong-deployment/audience'],
    ],
    ['no token', { token: null }, ['auth.token-missing']],
    [
      'an empty keychain',
      { token: null, target: { connection: 'work', form: 'ungrey-bridge', authorization: null } },
      ['auth.token-missing/keychain'],
    ],
  ])('%s', async (_what, options, expected) => {
    expect(await codes(invalid, options)).toEqual(expected);
    expect(await codes(refusingLate('Invalid or expired authentication token'), options)).toEqual(expected);
  });
});

describe('what the gateway says', () => {
  it.each<[string, RequestListener, Partial<RunOptions>, string]>([
    [
      'expired',
      refusing('SESSION_EXPIRED', 'Refresh required'),
      { token: validJwt },
      'auth.token-expired/server',
    ],
    [
      'another audience',
      refusing('AUTH_TOKEN_INVALID', 'invalid token: Audience doesn’t match'),
      { token: jwt({ aud: 'client-17', exp: now + 3600 }) },
      'auth.wrong-deployment/audience',
    ],
    ['nothing arrived', refusing('AUTH_TOKEN_MISSING', 'Missing token'), {}, 'auth.rejected/not-seen'],
    [
      'not allowed',
      refusing('AUTHZ_PERMISSION_DENIED', 'no scaimcp:access', 403),
      {},
      'auth.rejected/forbidden',
    ],
    ['not enabled', refusingLate('MODULE_NOT_ENABLED: scaimcp'), {}, 'auth.rejected/forbidden'],
    [
      'me_get alone refuses',
      mcpGateway({
        meGet: () => ({ text: '{"error":{"code":"AUTH_TOKEN_INVALID","message":"x"}}', isError: true }),
      }),
      {},
      'auth.key-rejected',
    ],
  ])('%s', async (_what, listener, options, code) => {
    expect(await codes(listener, options)).toEqual([code]);
  });

  it('keeps the request id with the finding', async () => {
    await using server = await serveHttp(invalid);
    const diagnosis = await diagnose({ endpoint: `http://127.0.0.1:${server.port}/mcp` });
    expect(diagnosis.findings[0]).toMatchObject({ code: 'auth.key-rejected', requestId: 'req_7' });
  });
});

describe('what is no sign-in problem', () => {
  it.each<[string, RequestListener, Partial<RunOptions>]>([
    ['a server that asks nobody', mcpGateway({ tools: ['weather'] }), { token: null }],
    [
      'a hybrid deployment',
      mcpGateway(),
      { token: jwt({ iss: 'https://scaikey.scailabs.ai', aud: 'client-17', exp: now + 3600 }) },
    ],
    ['a token of another make', mcpGateway({ tools: ['weather'] }), { token: 'ghp_0123456789abcdefghij' }],
    [
      'a tool that fails for another reason',
      mcpGateway({ meGet: () => ({ text: 'Database is down', isError: true }) }),
      {},
    ],
  ])('%s', async (_what, listener, options) => {
    expect(await codes(listener, options)).toEqual([]);
  });

  it('calls it the server’s fault when the tool list fails without a word on who calls', async () => {
    await using server = await serveHttp(refusingLate('division by zero'));
    const diagnosis = await diagnose({ endpoint: `http://127.0.0.1:${server.port}/mcp` });
    expect(codesOf(diagnosis)).toEqual(['net.server-error/mcp']);
    expect(diagnosis.findings[0]?.evidence).toContainEqual({ label: 'answer', value: 'division by zero' });
    expect(diagnosis.results.find(({ id }) => id === 'auth-accepted')?.status).toBe('skipped');
  });
});

describe('clocks', () => {
  const withClock =
    (listener: RequestListener, offsetSeconds: number): RequestListener =>
    (request, response) => {
      response.sendDate = false;
      response.setHeader('date', new Date(Date.now() + offsetSeconds * 1000).toUTCString());
      listener(request, response);
    };

  it('auth.clock-skew: a warning by itself', async () => {
    expect(await codes(withClock(mcpGateway(), -600))).toEqual(['auth.clock-skew']);
    expect(await codes(withClock(mcpGateway(), 30))).toEqual([]);
  });

  it('auth.clock-skew: the cause when it alone makes the token look expired', async () => {
    const token = jwt({ exp: now - 60 });
    expect(await codes(withClock(mcpGateway(), -3600), { token })).toEqual(['auth.clock-skew/explains']);
  });

  it('auth.clock-skew: the cause when our clock alone still holds the token for valid', async () => {
    const token = jwt({ exp: now + 600 });
    expect(await codes(withClock(invalid, 3600), { token })).toEqual(['auth.clock-skew/hides']);
    expect(await codes(withClock(mcpGateway(), 3600), { token })).toEqual(['auth.clock-skew']);
  });

  it('auth.token-expired: by the gateway’s clock, when ours is a little slow', async () => {
    const token = jwt({ exp: now + 20 });
    expect(await codes(withClock(invalid, 45), { token })).toEqual(['auth.token-expired']);
  });
});

describe('without the gateway', () => {
  it('facts of the token are found offline', async () => {
    const offline = { endpoint: 'https://grid.example/mcp', offline: true };
    expect(codesOf(await diagnose({ ...offline, token: jwt({ exp: now - 60 }) }))).toEqual([
      'auth.token-expired',
    ]);
    expect(codesOf(await diagnose({ ...offline, token: jwt({ nbf: now + 600, exp: now + 900 }) }))).toEqual([
      'auth.token-not-yet-valid',
    ]);
    expect(
      codesOf(await diagnose({ ...offline, token: 'eyJhbGciOiJSUzI1NiJ9.bm9qc29u.c2lnbmF0dXJl' })),
    ).toEqual(['auth.token-malformed']);
  });

  it('a managed token on another host is a warning while nobody has refused it', async () => {
    const token = jwt({ iss: 'https://scaikey.scailabs.ai/tenants/1', exp: now + 3600 });
    const diagnosis = await diagnose({ endpoint: `http://127.0.0.1:${await freePort()}/mcp`, token });
    expect(codesOf(diagnosis)).toEqual(['net.refused/loopback', 'auth.wrong-deployment']);
    expect(diagnosis.findings[1]?.severity).toBe('warning');
  });
});
