import { describe, expect, it } from 'vitest';
import type { Check, Verdict } from '../../diagnosis/check';
import type { HttpAttempt, HttpOutcome } from '../../observations/http';
import type { McpSeen, McpStepOutcome } from '../../observations/mcp';
import { tokenFacts } from '../../token/authorization';
import { encodePart } from '../../token/jwt';
import { evidenceInEnglish, inEnglish } from '../../words/testing/in-english';
import { authAccepted } from './auth-accepted';
import { authClock } from './auth-clock';
import { authDeployment } from './auth-deployment';
import { authTokenPresent } from './auth-token-present';
import { authTokenReadable } from './auth-token-readable';
import { authTokenTime } from './auth-token-time';
import { refusalOf } from './refusal';
import { refusalEvidence, timeInWords } from './token-evidence';
import { expectSound } from '../testing/expect-sound';

const now = '2026-11-22T12:00:00.000Z';
const nowSeconds = Date.parse(now) / 1000;
const endpoint = 'https://grid.example/mcp';

const key = tokenFacts('sgk_0123456789abcdef0123456789abcdef');
const jwt = (claims: object) =>
  tokenFacts(`${encodePart({ alg: 'none' })}.${encodePart(claims)}.c2lnbmF0dXJl`);

const answer = (more: Partial<Extract<HttpOutcome, { kind: 'answered' }>> = {}): HttpOutcome => ({
  ...{ kind: 'answered', status: 200, headers: {}, contentType: 'application/json', bodyStart: '' },
  ...{ requestId: null, redirectTo: null, clockSkewSeconds: 0, mcp: 'result' },
  ...more,
});
const refused = (status: number, bodyStart = '', more: object = {}) =>
  answer({ status, bodyStart, mcp: null, requestId: 'req_1', ...more });
const envelope = (code: string, message = '') => JSON.stringify({ error: { code, message } });
const attempt = (outcome: HttpOutcome, purpose: HttpAttempt['purpose'] = 'endpoint'): HttpAttempt => ({
  ...{ stack: 'node', purpose, method: 'POST', url: endpoint, sentAuthorization: true },
  ...{ outcome, durationMs: 1 },
});

const step = { durationMs: 1, requestId: 'req_2' } as const;
const stepError = (more: object): McpStepOutcome<never> => ({
  ...{ kind: 'error', status: null, rpcCode: null, gridCode: null, transportCode: null, message: '' },
  ...step,
  ...more,
});
const unreached = { kind: 'not-reached' } as const;
const initialized = {
  kind: 'ok',
  value: { protocolVersion: '', serverName: '', serverVersion: '' },
  ...step,
} as const;
const listed = { kind: 'ok', value: { tools: [], count: 0 }, ...step } as const;
const me = (text: string, isError: boolean) => ({ kind: 'ok', value: { text, isError }, ...step }) as const;

const session = (more: Partial<McpSeen> = {}): McpSeen => ({
  ...{ stack: 'node', initialize: unreached, toolsList: unreached, meGet: unreached },
  ...more,
});
const works = session({ initialize: initialized, toolsList: listed, meGet: me('{}', false) });

const judge = (
  check: Check,
  seen: { target?: object; attempts?: readonly HttpAttempt[]; mcp?: McpSeen },
): Verdict =>
  expectSound(
    check.judge({
      target: {
        endpoint,
        token: key,
        authorization: 'Bearer *',
        tokenSource: 'header',
        connection: null,
        ...seen.target,
      },
      machine: { now },
      http: { attempts: seen.attempts ?? [] },
      mcp: seen.mcp ?? session(),
    } as never),
  );

/** `failed auth.rejected/forbidden error`, `passed`, ... */
function inShort(verdict: Verdict): string {
  const [first] = 'findings' in verdict ? (verdict.findings ?? []) : [];
  if (first === undefined) return verdict.status;
  return [`${verdict.status} ${first.code}`, first.variant].filter((each) => each !== undefined).join('/');
}
const firstOf = (verdict: Verdict) => ('findings' in verdict ? verdict.findings[0] : undefined);

describe('auth-accepted', () => {
  const token401 = attempt(refused(401, envelope('AUTH_TOKEN_INVALID', 'invalid token')));
  const listRefused = (more: object) => session({ initialize: initialized, toolsList: stepError(more) });
  it.each<[string, { target?: object; attempts?: readonly HttpAttempt[]; mcp?: McpSeen }, string]>([
    ['a session that works', { mcp: works, attempts: [token401] }, 'passed'],
    ['a server without tools', { mcp: listRefused({ rpcCode: -32_601 }) }, 'passed'],
    ['nothing was asked', {}, 'unknown'],
    ['the list failed otherwise', { mcp: listRefused({ rpcCode: -32_603, message: 'boom' }) }, 'unknown'],
    ['a cut connection', { mcp: listRefused({ status: 401, transportCode: 'cut' }) }, 'unknown'],
    ['a key, 401', { attempts: [token401] }, 'failed auth.key-rejected'],
    ['no token', { attempts: [token401], target: { token: null } }, 'failed auth.rejected'],
    [
      'a token of no kind',
      { attempts: [token401], target: { token: tokenFacts('abc') } },
      'failed auth.rejected',
    ],
    ['403 with JSON', { attempts: [attempt(refused(403, '{}'))] }, 'failed auth.rejected/forbidden'],
    ['403 with a page', { attempts: [attempt(refused(403, '<html>'))] }, 'unknown'],
    [
      '401 that forbids',
      { attempts: [attempt(refused(401, envelope('AUTHZ_PERMISSION_DENIED')))] },
      'failed auth.rejected/forbidden',
    ],
    [
      'the header did not arrive',
      { attempts: [attempt(refused(401, envelope('AUTH_TOKEN_MISSING')))] },
      'failed auth.rejected/not-seen',
    ],
    [
      'the session ran out',
      { attempts: [attempt(refused(401, envelope('SESSION_EXPIRED')))] },
      'failed auth.token-expired/server',
    ],
    [
      'expired here',
      { attempts: [token401], target: { token: jwt({ exp: nowSeconds - 1 }) } },
      'failed auth.token-expired',
    ],
    [
      'valid here',
      { attempts: [token401], target: { token: jwt({ exp: nowSeconds + 1 }) } },
      'failed auth.rejected',
    ],
    [
      'expired by the gateway’s clock',
      {
        attempts: [attempt(refused(401, '', { clockSkewSeconds: -60 }))],
        target: { token: jwt({ exp: nowSeconds + 30 }) },
      },
      'failed auth.token-expired',
    ],
    [
      'the audience differs',
      {
        attempts: [attempt(refused(401, envelope('AUTH_TOKEN_INVALID', 'Audience doesn’t match')))],
        target: { token: jwt({ aud: ['one', 'two'] }) },
      },
      'failed auth.wrong-deployment/audience',
    ],
    [
      'the audience differs, of a token without one',
      {
        attempts: [attempt(refused(401, envelope('AUTH_TOKEN_INVALID', 'Audience doesn’t match')))],
        target: { token: jwt({}) },
      },
      'failed auth.rejected',
    ],
    [
      '401 at initialize',
      { mcp: session({ initialize: stepError({ status: 401 }) }) },
      'failed auth.key-rejected',
    ],
    [
      '403 at initialize',
      { mcp: session({ initialize: stepError({ status: 403 }) }) },
      'failed auth.rejected/forbidden',
    ],
    [
      '500 at initialize',
      { mcp: session({ initialize: stepError({ status: 500, gridCode: 'AUTH_X' }) }) },
      'unknown',
    ],
    [
      'a refusal inside the list',
      { mcp: listRefused({ gridCode: 'SERVICE_TOKEN_INVALID' }) },
      'failed auth.key-rejected',
    ],
    [
      'the list forbids',
      { mcp: listRefused({ gridCode: 'MODULE_NOT_ENABLED' }) },
      'failed auth.rejected/forbidden',
    ],
    [
      'the list, in words',
      { mcp: listRefused({ message: 'The token is invalid.' }) },
      'failed auth.key-rejected',
    ],
    [
      'the list, other words',
      { mcp: listRefused({ gridCode: 'TOOL_NOT_FOUND', message: '401' }) },
      'unknown',
    ],
    [
      'me_get refuses',
      {
        mcp: session({
          initialize: initialized,
          toolsList: listed,
          meGet: me(envelope('AUTH_TOKEN_INVALID', 'bad'), true),
        }),
      },
      'failed auth.key-rejected',
    ],
    [
      'me_get fails for another reason',
      { mcp: session({ initialize: initialized, toolsList: listed, meGet: me('database down', true) }) },
      'passed',
    ],
  ])('%s', (_name, seen, expected) => expect(inShort(judge(authAccepted, seen))).toBe(expected));

  it.each([
    ['the same words', 'missing token', 401, 'missing token', 401, 'not-seen'],
    ['other words', 'missing token', 401, 'no token', 401, undefined],
    ['another status', 'missing token', 401, 'missing token', 403, undefined],
    ['words that say nothing', 'go away', 401, 'go away', 401, undefined],
  ])('compares with the answer without a token: %s', (_name, message, status, bare, bareStatus, variant) => {
    const attempts = [
      attempt(refused(status, envelope('AUTH_REQUIRED', message))),
      attempt(refused(bareStatus, envelope('AUTH_REQUIRED', bare)), 'anonymous'),
    ];
    expect(firstOf(judge(authAccepted, { attempts }))?.variant).toBe(variant);
  });

  it('does not compare where nobody asked without a token, or where that failed', () => {
    const attempts = [
      attempt(refused(401, envelope('AUTH_REQUIRED', 'missing token'))),
      attempt({ kind: 'failed', code: 'timeout' }, 'anonymous'),
    ];
    expect(inShort(judge(authAccepted, { attempts }))).toBe('failed auth.key-rejected');
    expect(inShort(judge(authAccepted, { attempts: attempts.slice(0, 1) }))).toBe('failed auth.key-rejected');
  });

  it.each([
    [session({ initialize: initialized, toolsList: stepError({ message: 'boom' }) }), 'boom'],
    [session({ initialize: initialized }), ''],
  ])('says why it cannot tell, %#', (mcp, part) => {
    const verdict = judge(authAccepted, { mcp });
    const detail = verdict.status === 'unknown' ? inEnglish(verdict.detail) : '';
    expect(detail).toContain(part);
    expect(detail.includes('boom')).toBe(part !== '');
  });

  it.each([
    ['another code', 'AUTH_OTHER', 'auth.key-rejected'],
    ['the same', 'AUTH_REQUIRED', 'auth.rejected'],
  ])('compares codes, too: %s', (_what, code, expected) => {
    const attempts = [
      attempt(refused(401, envelope('AUTH_REQUIRED', 'missing token'))),
      attempt(refused(401, envelope(code, 'missing token')), 'anonymous'),
    ];
    expect(firstOf(judge(authAccepted, { attempts }))?.code).toBe(expected);
  });

  it('takes an answer that does not forbid for none', () => {
    expect(inShort(judge(authAccepted, { attempts: [attempt(refused(402, 'unauthorized'))] }))).toBe(
      'unknown',
    );
  });

  it.each([
    ['AUTH_TOKEN_INVALID', 'failed'],
    ['XAUTH_TOKEN', 'unknown'],
    ['SESSION_EXPIRED', 'failed'],
    ['SESSION_EXPIRED_SOON', 'unknown'],
    ['SERVICE_TOKEN_INVALID_X', 'unknown'],
  ])('knows the codes of the sign-in: %s', (gridCode, status) => {
    const mcp = session({ initialize: initialized, toolsList: stepError({ gridCode }) });
    expect(judge(authAccepted, { mcp }).status).toBe(status);
  });

  it.each([
    ['HTTP 401', 'failed'],
    ['4010 rows', 'unknown'],
    ['Unauthorised', 'failed'],
    ['not authenticated', 'failed'],
    ['missing bearer token', 'failed'],
    ['your token has expired', 'failed'],
    [`missing ${'x'.repeat(40)} token`, 'unknown'],
    ['invalid API key', 'failed'],
    ['invalid argument', 'unknown'],
  ])('knows the words of the sign-in: %s', (message, status) => {
    expect(
      judge(authAccepted, { mcp: session({ initialize: initialized, toolsList: stepError({ message }) }) })
        .status,
    ).toBe(status);
  });

  it('says what it saw, and the request', () => {
    const finding = firstOf(judge(authAccepted, { attempts: [token401] }));
    expect(finding).toMatchObject({ params: { host: 'grid.example', last4: 'cdef' }, requestId: 'req_1' });
    expect(evidenceInEnglish(finding)).toEqual([
      { label: 'token', value: expect.stringContaining('cdef') as string },
      { label: 'status', value: '401' },
      { label: 'answer', value: 'AUTH_TOKEN_INVALID: invalid token' },
    ]);
  });
});

describe('refusalOf', () => {
  it('keeps 300 characters of a page that is no envelope', () => {
    const refusal = refusalOf({ attempts: [attempt(refused(401, 'x'.repeat(400)))] }, session());
    expect(refusal).toMatchObject({ status: 401, gridCode: null, message: 'x'.repeat(300) });
  });

  it.each([
    ['initialize', session({ initialize: stepError({ status: 401, message: 'y'.repeat(400) }) })],
    [
      'me_get',
      session({
        initialize: initialized,
        toolsList: listed,
        meGet: me(`unauthorized ${'y'.repeat(400)}`, true),
      }),
    ],
  ])('and of %s, with its request', (_name, mcp) => {
    expect(refusalOf({ attempts: [] }, mcp)).toMatchObject({ requestId: 'req_2', kind: 'unknown-caller' });
    expect(refusalOf({ attempts: [] }, mcp)?.message).toHaveLength(300);
  });
});

describe('auth-clock', () => {
  const off = (seconds: number | null) => [attempt(answer({ clockSkewSeconds: seconds }))];
  const expiresIn = (seconds: number) => ({ token: jwt({ exp: nowSeconds + seconds }) });
  it.each<[string, { target?: object; attempts?: readonly HttpAttempt[]; mcp?: McpSeen }, string]>([
    ['no answer', {}, 'skipped'],
    ['an answer without a date', { attempts: off(null) }, 'skipped'],
    ['a minute', { attempts: off(-60) }, 'passed'],
    ['more, without a token', { attempts: off(61), target: { token: null } }, 'warning auth.clock-skew'],
    [
      'more, and the token is valid by both',
      { attempts: off(61), target: expiresIn(1_000) },
      'warning auth.clock-skew',
    ],
    [
      'more, and it is out of date by both',
      { attempts: off(61), target: expiresIn(-1_000) },
      'warning auth.clock-skew',
    ],
    [
      'out of date by ours alone',
      { attempts: off(600), target: expiresIn(-60) },
      'failed auth.clock-skew/explains',
    ],
    [
      'out of date by the gateway’s alone',
      { attempts: off(-600), target: expiresIn(60) },
      'failed auth.clock-skew/hides',
    ],
    [
      'the same, accepted',
      { attempts: off(-600), target: expiresIn(60), mcp: works },
      'warning auth.clock-skew',
    ],
    [
      'not yet valid by ours alone',
      { attempts: off(-600), target: { token: jwt({ nbf: nowSeconds + 60 }) } },
      'failed auth.clock-skew/explains',
    ],
  ])('%s', (_name, seen, expected) => expect(inShort(judge(authClock, seen))).toBe(expected));

  it.each([
    [61, '61 seconds', 'fast'],
    [-119, '2 minutes', 'slow'],
    [3_600, '60 minutes', 'fast'],
    [7_199, '2 hours', 'fast'],
    [86_400, '24 hours', 'fast'],
    [-172_799, '2 days', 'slow'],
  ])('says that %d seconds are %s %s', (seconds, amount, direction) => {
    const params = firstOf(judge(authClock, { attempts: off(seconds) }))?.params;
    expect(inEnglish(params?.['amount'])).toBe(amount);
    expect(JSON.stringify(params?.['direction'])).toContain(direction);
  });

  it.each<
    [string, { target?: object; attempts: readonly HttpAttempt[] }, string, readonly string[] | undefined]
  >([
    ['far off', { attempts: off(61) }, 'warning', undefined],
    ['the reason', { attempts: off(600), target: expiresIn(-60) }, 'error', undefined],
    ['a second reason', { attempts: off(-600), target: expiresIn(60) }, 'error', ['set-clock', 'new-token']],
  ])('that is %s', (_what, seen, severity, remedies) => {
    const finding = firstOf(judge(authClock, seen));
    expect([finding?.severity, finding?.remedies]).toEqual([severity, remedies]);
  });

  it('shows both clocks', () => {
    expect(firstOf(judge(authClock, { attempts: off(3_600) }))?.evidence).toEqual([
      { label: 'clock', value: now },
      { label: 'gateway-clock', value: '2026-11-22T11:00:00.000Z' },
    ]);
  });
});

describe('auth-deployment', () => {
  const managed = jwt({ iss: 'https://scaikey.scailabs.ai/t' });
  const page = (status: number, body: object) =>
    attempt(answer({ status, bodyStart: JSON.stringify(body) }), 'discovery');
  it.each<[string, { target?: object; attempts?: readonly HttpAttempt[]; mcp?: McpSeen }, string]>([
    ['no token', { target: { token: null } }, 'skipped'],
    ['no endpoint', { target: { token: managed, endpoint: null } }, 'skipped'],
    ['a token without claims', { target: { token: key } }, 'skipped'],
    ['one that fits', { target: { token: jwt({ iss: 'https://id.example' }) } }, 'passed'],
    ['one that does not, and was not asked', { target: { token: managed } }, 'warning auth.wrong-deployment'],
    ['accepted all the same', { target: { token: managed }, mcp: works }, 'passed'],
    [
      'refused',
      { target: { token: managed }, attempts: [attempt(refused(401))] },
      'failed auth.wrong-deployment',
    ],
    [
      'the deployment’s own word',
      { target: { token: managed }, attempts: [page(200, { issuer: 'https://scaikey.scailabs.ai' })] },
      'passed',
    ],
    [
      'a page that is an error',
      { target: { token: managed }, attempts: [page(500, { issuer: 'https://scaikey.scailabs.ai' })] },
      'warning auth.wrong-deployment',
    ],
    [
      'another audience',
      { target: { token: jwt({ aud: 'other' }) }, attempts: [page(200, { audience: 'mine' })] },
      'warning auth.wrong-deployment/audience',
    ],
  ])('%s', (_name, seen, expected) => expect(inShort(judge(authDeployment, seen))).toBe(expected));

  it('names the issuer and the host', () => {
    const attempts = [attempt(refused(401))];
    expect(firstOf(judge(authDeployment, { target: { token: managed }, attempts }))).toMatchObject({
      ...{ severity: 'error', params: { host: 'grid.example', issuer: 'https://scaikey.scailabs.ai/t' } },
      requestId: 'req_1',
    });
  });

  it.each([
    [
      'an issuer',
      managed,
      [],
      { host: 'grid.example', issuer: 'https://scaikey.scailabs.ai/t' },
      ['token', 'issuer', 'host'],
    ],
    [
      'an audience',
      jwt({ aud: ['https://a.example', 'https://b.example'] }),
      [],
      { host: 'grid.example', audience: 'https://a.example, https://b.example' },
      ['token', 'host'],
    ],
    [
      'a refusal',
      managed,
      [attempt(refused(401, 'no'))],
      { host: 'grid.example', issuer: 'https://scaikey.scailabs.ai/t' },
      ['token', 'issuer', 'host', 'status', 'answer'],
    ],
  ])('shows %s', (_what, token, attempts, params, labels) => {
    const finding = firstOf(judge(authDeployment, { target: { token }, attempts }));
    expect(finding?.params).toEqual(params);
    expect(finding?.evidence.map(({ label }) => label)).toEqual(labels);
    expect(finding?.severity).toBe(attempts.length === 0 ? 'warning' : 'error');
  });

  it('asks the page of the deployment alone', () => {
    const attempts = [
      attempt(answer({ bodyStart: JSON.stringify({ issuer: 'https://scaikey.scailabs.ai' }) }), 'plain'),
    ];
    expect(inShort(judge(authDeployment, { target: { token: managed }, attempts }))).toBe(
      'warning auth.wrong-deployment',
    );
  });
});

describe('auth-token-present', () => {
  const none = { authorization: null };
  const attempts = [attempt(refused(401))];
  it.each<[string, { target?: object; attempts?: readonly HttpAttempt[]; mcp?: McpSeen }, string]>([
    ['there is one', { attempts }, 'passed'],
    ['none is needed', { target: none, mcp: works }, 'passed'],
    ['nobody was asked', { target: none }, 'unknown'],
    ['the client has it', { target: { ...none, tokenSource: 'client-variable' }, attempts }, 'unknown'],
    ['none, and one is needed', { target: none, attempts }, 'failed auth.token-missing'],
    [
      'none in the keychain',
      { target: { ...none, connection: 'home' }, attempts },
      'failed auth.token-missing/keychain',
    ],
  ])('%s', (_name, seen, expected) => expect(inShort(judge(authTokenPresent, seen))).toBe(expected));
});

describe('auth-token-readable', () => {
  it.each([
    [null, 'skipped'],
    [tokenFacts('abc'), 'skipped'],
    [key, 'passed'],
    [jwt({}), 'passed'],
    [tokenFacts('eyJhbGciOiJub25lIn0'), 'failed auth.token-malformed'],
  ])('%#', (token, expected) =>
    expect(inShort(judge(authTokenReadable, { target: { token } }))).toBe(expected),
  );
});

describe('auth-token-time', () => {
  it.each([
    [null, 'skipped'],
    [key, 'skipped'],
    [jwt({ exp: nowSeconds + 1 }), 'passed'],
    [jwt({ nbf: nowSeconds }), 'passed'],
    [jwt({ exp: nowSeconds }), 'failed auth.token-expired'],
    [jwt({ nbf: nowSeconds + 1 }), 'failed auth.token-not-yet-valid'],
  ])('%#', (token, expected) => expect(inShort(judge(authTokenTime, { target: { token } }))).toBe(expected));
});

describe('evidence', () => {
  it.each([
    [0, '1970-01-01 00:00:00 UTC'],
    [1_795_348_800.9, '2026-11-22 12:00:00 UTC'],
    [1e20, 'a time that cannot be read'],
  ])('says when %d is', (seconds, words) => expect(inEnglish(timeInWords(seconds))).toBe(words));

  it.each([
    [{ status: null, gridCode: null, message: '' }, []],
    [{ status: 401, gridCode: null, message: '' }, ['401']],
    [{ status: null, gridCode: 'AUTH_X', message: 'AUTH_X' }, ['AUTH_X']],
    [{ status: 403, gridCode: 'AUTH_X', message: 'no\n  way' }, ['403', 'AUTH_X: no way']],
  ])('of a refusal: %#', (refusal, values) => {
    const evidence = refusalEvidence({ ...refusal, requestId: null, kind: 'unknown-caller' });
    expect(evidence.map(({ value }) => value)).toEqual(values);
  });
});
