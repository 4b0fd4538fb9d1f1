import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence } from '../../findings/finding';
import type { HttpAttempt, HttpOutcome } from '../../observations/http';
import { notJsonRpc } from '../../observations/mcp';
import type { McpSeen, McpStepOutcome } from '../../observations/mcp';
import { term } from '../../findings/said';
import { evidenceInEnglish, inEnglish } from '../../words/testing/in-english';
import { answerEvidence, endpointAnswer, isHtml, placeOf, stackEvidence } from './connection';
import { netHttp } from './net-http';
import { netMcp } from './net-mcp';
import { netPortal } from './net-portal';
import { netProxy } from './net-proxy';
import { netRedirect } from './net-redirect';
import { netTcp } from './net-tcp';
import { netTls } from './net-tls';
import { answer, attempt, broken, endpoint, failure, inShort, judge, tcp, tls, works } from './testing/seen';

type Answered = Extract<HttpOutcome, { kind: 'answered' }>;
const answered = (more: Partial<Answered> = {}): Answered => answer(more) as Answered;
const firstOf = (verdict: Verdict) => ('findings' in verdict ? verdict.findings[0] : undefined);
const lines = (evidence: readonly Evidence[]) =>
  evidenceInEnglish({ evidence }).map(({ label, value }) => `${label}: ${value}`);
const stepError = (more: object): McpStepOutcome<never> => ({
  ...{ kind: 'error', status: null, rpcCode: null, gridCode: null, transportCode: null, message: 'no' },
  ...{ durationMs: 1, requestId: 'req_7' },
  ...more,
});
const session = (more: Partial<McpSeen>): McpSeen => ({ ...works, ...more });
const browser = (outcome: HttpOutcome) => attempt(outcome, { stack: 'browser' });
const proxied = (outcome: HttpOutcome) => attempt(outcome, { purpose: 'proxied' });

describe('the endpoint', () => {
  it.each([
    [null, { host: '', port: 0, isLoopback: false }],
    ['no URL', { host: '', port: 0, isLoopback: false }],
    ['https://h/mcp', { host: 'h', port: 443, isLoopback: false }],
    ['http://h/mcp', { host: 'h', port: 80, isLoopback: false }],
    ['https://h:8443/mcp', { host: 'h', port: 8443, isLoopback: false }],
    ['http://localhost:7000/', { host: 'localhost', port: 7000, isLoopback: true }],
  ])('%s stands at its place', (url, place) => expect(placeOf(url)).toEqual(place));

  const of = (status: number) => answer({ status });
  it.each<[string, readonly HttpAttempt[], number | null]>([
    ['nothing', [], null],
    ['failures', [attempt(failure('timeout')), browser(failure('timeout'))], null],
    ['programs before the browser', [browser(of(201)), attempt(of(202)), proxied(of(203))], 202],
    ['the browser before the proxy', [proxied(of(203)), browser(of(201)), attempt(failure('x'))], 201],
    ['the proxy', [attempt(failure('x')), proxied(of(203))], 203],
    ['the redirect followed', [attempt(of(301)), attempt(of(202))], 202],
    ['no other question', [attempt(of(204), { purpose: 'anonymous' }), attempt(failure('x'))], null],
  ])('answers: %s', (_what, attempts, status) => {
    expect(endpointAnswer({ attempts })?.status ?? null).toBe(status);
  });

  it.each<[string, readonly HttpAttempt[], readonly string[]]>([
    ['one stack', [attempt(answer())], []],
    ['the other', [browser(answer())], []],
    ['the same', [attempt(of(401)), browser(of(401))], []],
    ['the same failure', [attempt(failure('x')), browser(failure('x'))], []],
    ['another status', [attempt(of(401)), browser(of(200))], ['browser: HTTP 200', 'programs: HTTP 401']],
    ['a failure', [attempt(failure('x')), browser(of(200))], ['browser: HTTP 200', 'programs: x']],
  ])('over two stacks: %s', (_what, attempts, evidence) => {
    expect(lines(stackEvidence({ attempts }))).toEqual(evidence);
  });

  it.each([
    ['text/html', '', true],
    ['TEXT/HTML; charset=utf-8', '', true],
    ['application/text/html', '', false],
    [null, '  <!DOCTYPE html>', true],
    ['text/plain', '\n<HTML lang="en">', true],
    ['application/json', '{"x":"<html>"}', false],
    [null, 'x<html>', false],
    [null, '', false],
  ])('a body of %s that begins %j: a page is %s', (contentType, bodyStart, is) => {
    expect(isHtml(answered({ contentType, bodyStart }))).toBe(is);
  });

  it.each([
    ['', ['status: 418']],
    ['  \n ', ['status: 418']],
    [' a \n\n b ', ['status: 418', 'answer: a b']],
    ['x'.repeat(300), ['status: 418', `answer: ${'x'.repeat(200)}`]],
  ])('shows the beginning of its body: %j', (bodyStart, evidence) => {
    const shown = answerEvidence(answered({ status: 418, bodyStart }));
    expect(lines(shown)).toEqual(evidence);
  });
});

describe('net-tcp', () => {
  const judged = (seen: ReturnType<typeof tcp>, at = endpoint) =>
    judge(netTcp, { target: { endpoint: at }, tcp: seen, http: { attempts: [] } });
  it.each([
    [tcp(['127.0.0.1', 'ECONNREFUSED']), 'http://127.0.0.1:9/mcp', 'failed net.refused/loopback'],
    [tcp(['127.0.0.1', 'timeout']), 'http://127.0.0.1:9/mcp', 'failed net.timeout'],
    [tcp(['192.0.2.1', 'ECONNREFUSED']), endpoint, 'failed net.refused'],
    [tcp(['192.0.2.1', 'timeout'], ['192.0.2.2', 'ECONNREFUSED']), endpoint, 'failed net.refused'],
    [tcp(['192.0.2.1', 'timeout'], ['192.0.2.2', 'EHOSTUNREACH']), endpoint, 'failed net.timeout'],
    [tcp(['192.0.2.1', 'EHOSTUNREACH']), endpoint, 'failed net.unreachable'],
    [tcp(['192.0.2.1', 'timeout'], ['2001:db8::1', null]), endpoint, 'warning net.address-family'],
    [tcp(['192.0.2.1', 'ENETUNREACH'], ['2001:db8::1', null]), endpoint, 'passed'],
    [
      tcp(['2001:db8::1', 'ENETUNREACH'], ['2001:db8::2', 'timeout'], ['192.0.2.1', null]),
      endpoint,
      'warning net.address-family',
    ],
    [tcp(), endpoint, 'unknown'],
  ])('%#', (seen, at, expected) => expect(inShort(judged(seen, at))).toBe(expected));

  it.each([
    ['192.0.2.1', '2001:db8::1', 'IPv4', 'IPv6'],
    ['2001:db8::1', '192.0.2.1', 'IPv6', 'IPv4'],
  ])('says which family is broken: %s', (bad, good, isBroken, works) => {
    const finding = firstOf(judged(tcp([bad, 'timeout'], [good, null])));
    expect(finding?.params).toEqual({ host: 'grid.example', port: 443, broken: isBroken, working: works });
    expect(evidenceInEnglish(finding)).toEqual([
      { label: 'address', value: `${bad}: timeout` },
      { label: 'address', value: `${good}: connected in 5 ms` },
    ]);
  });
});

describe('net-tls', () => {
  const plain = (https: HttpOutcome | null) =>
    judge(netTls, {
      target: { endpoint: 'http://grid.example:8443/mcp' },
      tls: tls({ applies: false }),
      http: { attempts: https === null ? [] : [attempt(answer()), attempt(https, { purpose: 'https' })] },
    });
  it.each<[string, HttpOutcome | null, string]>([
    ['it was not tried', null, 'skipped'],
    ['an answer', answer({ status: 404 }), 'failed net.not-tls/http-on-tls'],
    ['a certificate', failure('CERT_HAS_EXPIRED'), 'failed net.not-tls/http-on-tls'],
    ['no TLS there', failure('ERR_SSL_WRONG_VERSION_NUMBER'), 'skipped'],
    ['nobody there', failure('ECONNREFUSED'), 'skipped'],
  ])('over plain http where https gets: %s', (_what, https, expected) => {
    expect(inShort(plain(https))).toBe(expected);
  });

  it('over plain http says how the URL must begin', () => {
    expect(firstOf(plain(answer()))).toMatchObject({
      params: { host: 'grid.example', port: 8443 },
      evidence: [
        { label: 'saw', value: 'http://grid.example:8443/mcp' },
        { label: 'expected', value: 'https://grid.example:8443/mcp' },
      ],
    });
  });

  it.each([
    ['EPROTO', [attempt(failure('EPROTO'))], 'failed net.unreachable/tls'],
    ['EPROTO', [attempt(answer())], 'warning net.unreachable/tls'],
    ['timeout', [], 'failed net.timeout/tls'],
    ['timeout', [attempt(answer())], 'warning net.timeout/tls'],
    ['aborted', [], 'unknown'],
    ['nobody knows', [], 'failed net.unreachable/tls'],
  ])('a handshake that ends with %s, %#', (handshakeError, attempts, expected) => {
    expect(inShort(judge(netTls, { tls: tls({ handshakeError }), http: { attempts } }))).toBe(expected);
  });
});

describe('net-http', () => {
  const judged = (outcome: HttpOutcome, mcp: McpSeen, more: readonly HttpAttempt[] = []) =>
    judge(netHttp, { http: { attempts: [attempt(outcome), ...more] }, mcp });
  it.each([
    [428, 'passed'],
    [429, 'warning net.rate-limited'],
    [430, 'passed'],
    [499, 'passed'],
    [500, 'warning net.server-error'],
    [501, 'warning net.server-error'],
    [502, 'warning net.server-error/proxy'],
    [503, 'warning net.server-error/proxy'],
    [504, 'warning net.server-error/proxy'],
    [505, 'warning net.server-error'],
  ])('status %i beside a session that works', (status, expected) => {
    expect(inShort(judged(answer({ status, mcp: null }), works))).toBe(expected);
  });

  it.each([
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': '0' }, 0],
    [{}, 60],
  ])('says how long to wait: %o', (headers, seconds) => {
    const finding = firstOf(judged(answer({ status: 429, headers, mcp: null, requestId: 'req_1' }), broken));
    expect(finding).toMatchObject({
      requestId: 'req_1',
      params: { seconds, host: 'grid.example', port: 443 },
    });
  });

  const silent = stepError({ transportCode: 'ECONNRESET' });
  it.each<[string, HttpOutcome, McpSeen, string]>([
    ['a later step', answer(), session({ toolsList: stepError({ status: 500 }) }), 'failed net.server-error'],
    ['the last step', answer(), session({ meGet: stepError({ status: 429 }) }), 'warning net.rate-limited'],
    [
      'a step before',
      answer(),
      session({ initialize: stepError({ status: 400 }), toolsList: stepError({ status: 503 }) }),
      'failed net.server-error/proxy',
    ],
    ['no status', answer(), session({ toolsList: stepError({ rpcCode: 5 }) }), 'passed'],
    [
      'cut in the session',
      answer(),
      session({ toolsList: silent }),
      'failed connection.unstable/some-requests',
    ],
    [
      'cut in the middle of an answer',
      answer(),
      session({ toolsList: stepError({ transportCode: 'cut' }) }),
      'failed connection.unstable/mid-answer',
    ],
    ['cut, and the session works', failure('ECONNRESET'), works, 'warning connection.unstable/some-requests'],
    [
      'cut for programs only',
      failure('ECONNRESET'),
      session({ stack: 'browser', toolsList: silent }),
      'failed net.unreachable/cut',
    ],
    [
      'cut each time',
      failure('ECONNRESET'),
      session({ initialize: silent, toolsList: silent }),
      'failed net.unreachable/cut',
    ],
    [
      'timeout in the session',
      answer(),
      session({ toolsList: stepError({ transportCode: 'timeout' }) }),
      'failed net.timeout/answer',
    ],
    ['ended by us', answer(), session({ toolsList: stepError({ transportCode: 'aborted' }) }), 'unknown'],
  ])('%s', (_what, outcome, mcp, expected) => expect(inShort(judged(outcome, mcp))).toBe(expected));

  it('shows the step that failed, with its request', () => {
    const failed = stepError({ status: 500, message: 'x'.repeat(300) });
    expect(firstOf(judged(answer(), session({ toolsList: failed })))).toMatchObject({
      requestId: 'req_7',
      evidence: [
        { label: 'status', value: '500' },
        { label: 'answer', value: 'x'.repeat(200) },
      ],
    });
  });

  it('shows both stacks where programs alone fail', () => {
    const finding = firstOf(judged(failure('timeout'), broken, [browser(answer())]));
    expect(finding?.evidence.map(({ label }) => label)).toEqual(['error', 'browser', 'programs']);
    expect(finding?.params).toMatchObject({ url: endpoint, status: 'timeout' });
  });
});

describe('net-mcp', () => {
  const judged = (outcome: HttpOutcome, mcp: McpSeen = broken) =>
    judge(netMcp, { http: { attempts: [attempt(outcome)] }, mcp });
  const other = (status: number, more: Partial<Answered> = {}) => answer({ status, mcp: null, ...more });
  const envelope = JSON.stringify({ error: { code: 'NOT_FOUND', message: 'no' } });
  it.each<[HttpOutcome, string]>([
    [other(200), 'failed net.not-mcp'],
    [other(200, { contentType: 'text/html' }), 'failed net.not-mcp/web-page'],
    [other(201, { contentType: 'text/html' }), 'failed net.not-mcp'],
    [other(404), 'failed net.not-mcp/not-found'],
    [other(404, { contentType: 'text/html' }), 'failed net.not-mcp/not-found'],
    [other(410), 'failed net.not-mcp/not-found'],
    [other(405), 'failed net.not-mcp/method'],
    [other(501), 'failed net.not-mcp/method'],
    [other(406), 'failed net.not-mcp'],
    [other(404, { bodyStart: envelope }), 'failed net.not-mcp/rest-api'],
    [other(401, { contentType: 'text/html' }), 'skipped'],
    [other(403, { contentType: 'text/html', bodyStart: envelope }), 'failed net.not-mcp/blocked'],
    [failure('timeout'), 'unknown'],
  ])('%#', (outcome, expected) => expect(inShort(judged(outcome))).toBe(expected));

  it('says who has to let it through, and what was answered', () => {
    const blocked = firstOf(
      judged(other(403, { bodyStart: '<html>', contentType: 'text/html', requestId: 'req_1' })),
    );
    expect(blocked).toMatchObject({
      who: 'network-admin',
      remedies: ['ask-network-admin', 'ask-gateway-operator'],
      requestId: 'req_1',
      params: { url: endpoint, host: 'grid.example', status: 403 },
    });
    expect(blocked?.evidence.map(({ label }) => label)).toEqual(['url', 'status', 'answer', 'detail']);
    const other404 = firstOf(judged(other(404, { contentType: null })));
    expect(other404).not.toHaveProperty('who');
    expect(other404).not.toHaveProperty('remedies');
    expect(other404?.evidence.map(({ label }) => label)).toEqual(['url', 'status']);
  });

  it.each<[string, Partial<McpSeen>, string]>([
    ['works', {}, 'passed'],
    ['has no tools', { toolsList: stepError({ rpcCode: -32_601 }) }, 'passed'],
    ['refuses who calls', { toolsList: stepError({ status: 401 }) }, 'passed'],
    ['says something else', { toolsList: stepError({ message: notJsonRpc }) }, 'failed net.not-mcp/half'],
    ['fails', { toolsList: stepError({ rpcCode: -32_603 }) }, 'failed net.server-error/mcp'],
    [
      'fails at once',
      { initialize: stepError({ rpcCode: -32_603 }), toolsList: { kind: 'not-reached' } },
      'failed net.server-error/mcp',
    ],
    ['breaks off', { toolsList: stepError({ transportCode: 'timeout' }) }, 'passed'],
  ])('a session that %s', (_what, mcp, expected) => {
    expect(inShort(judged(answer(), session(mcp)))).toBe(expected);
  });

  it.each<[string, number | null, string]>([
    [notJsonRpc, null, inEnglish(term('not-json-rpc'))],
    ['x'.repeat(300), -32_603, 'x'.repeat(200)],
  ])('names the step that is broken, %#', (message, rpcCode, said) => {
    const finding = firstOf(judged(answer(), session({ toolsList: stepError({ message, rpcCode }) })));
    expect(finding).toMatchObject({
      requestId: 'req_7',
      params: { step: 'tools/list', url: endpoint, host: 'grid.example' },
    });
    expect(lines(finding?.evidence ?? [])).toEqual(['saw: tools/list', `answer: ${said}`]);
  });
});

describe('net-portal', () => {
  const html = (bodyStart: string) => answer({ contentType: 'text/html', bodyStart, mcp: null });
  const to = (redirectTo: string) => answer({ status: 302, redirectTo, mcp: null });
  const plain = (outcome: HttpOutcome, url = 'http://grid.example/') =>
    attempt(outcome, { purpose: 'plain', url });
  const asEndpoint = (outcome: HttpOutcome, url: string) => attempt(outcome, { url });
  const broken = attempt(failure('timeout'));
  const signIn = '<html>Please sign in</html>';
  it.each<[string, readonly HttpAttempt[], string]>([
    ['511', [attempt(answer({ status: 511, mcp: null }))], 'failed'],
    ['510', [attempt(answer({ status: 510, mcp: null }))], 'passed'],
    ['a page over https', [broken, plain(html(signIn), 'https://grid.example/')], 'passed'],
    ['a page that says nothing of signing in', [broken, plain(html('<html>Moin</html>'))], 'passed'],
    [
      'a page with another status',
      [broken, plain(answer({ status: 404, contentType: 'text/html', bodyStart: signIn, mcp: null }))],
      'passed',
    ],
    ['no page', [broken, plain(answer({ bodyStart: 'sign in', mcp: null }))], 'passed'],
    ['a page of this computer', [broken, plain(html(signIn), 'http://localhost:7000/')], 'passed'],
    ['a page in place of the endpoint', [asEndpoint(html(signIn), 'http://grid.example/mcp')], 'failed'],
    ['a page while programs get through', [attempt(answer()), plain(html(signIn))], 'passed'],
    [
      'a gateway that has moved',
      [asEndpoint(to('https://new.example.org/mcp'), 'http://grid.example/mcp')],
      'passed',
    ],
    [
      'another path elsewhere',
      [asEndpoint(to('https://new.example.org/in'), 'http://grid.example/mcp')],
      'failed',
    ],
    [
      'the same path elsewhere, for another question',
      [broken, plain(to('http://new.example.org/'))],
      'failed',
    ],
    [
      'this computer to itself',
      [broken, plain(to('http://localhost:7000/b'), 'http://localhost:7000/a')],
      'passed',
    ],
    [
      'this computer to another port',
      [broken, plain(to('http://localhost:7001/b'), 'http://localhost:7000/a')],
      'failed',
    ],
    ['one name to itself', [broken, plain(to('http://grid/b'), 'http://grid/a')], 'passed'],
    ['one name to another', [broken, plain(to('http://portal/b'), 'http://grid/a')], 'failed'],
    ['one address to another', [broken, plain(to('http://10.1.0.1/'), 'http://10.0.0.1/')], 'failed'],
    ['an address of the same end', [broken, plain(to('http://192.0.0.1/'), 'http://10.1.0.1/')], 'failed'],
  ])('%s', (_what, attempts, expected) => {
    expect(judge(netPortal, { http: { attempts } }).status).toBe(expected);
  });

  it('shows where it leads, or the page itself', () => {
    const seen = (outcome: HttpOutcome) =>
      firstOf(judge(netPortal, { http: { attempts: [broken, plain(outcome)] } }));
    expect(seen(to('http://login.example.org/'))?.evidence[0]?.value).toBe('http://login.example.org/');
    expect(seen(html(signIn))?.evidence[0]?.value).toBe('http://grid.example/');
  });
});

describe('net-redirect', () => {
  const to = (status: number, more: Partial<Answered>) => answer({ status, mcp: null, ...more });
  const away = { redirectTo: null, headers: { location: 'mailto:x' } };
  it.each<[readonly HttpAttempt[], string]>([
    [[attempt(to(300, away))], 'failed net.redirect/nowhere'],
    [[attempt(to(399, away))], 'failed net.redirect/nowhere'],
    [[attempt(to(400, away))], 'passed'],
    [[attempt(to(299, away))], 'passed'],
    [
      [
        attempt(answer({ status: 302, redirectTo: 'https://x.example/' }), { purpose: 'anonymous' }),
        attempt(answer()),
      ],
      'passed',
    ],
    [
      [attempt(failure('timeout')), browser(to(302, { redirectTo: 'https://x.example/' }))],
      'failed net.redirect',
    ],
    [
      [attempt(to(307, { redirectTo: 'https://grid.example/v2' })), attempt(to(200, {}))],
      'passed net.redirect/same-place',
    ],
    [[attempt(to(307, { redirectTo: 'https://grid.example:8443/mcp' }))], 'failed net.redirect'],
    [
      [attempt(to(308, { redirectTo: 'https://grid.example/v2' })), attempt(to(304, {}))],
      'passed net.redirect/same-place',
    ],
    [[attempt(to(303, { redirectTo: 'https://grid.example/v2' }))], 'failed net.redirect/method-lost'],
  ])('%#', (attempts, expected) =>
    expect(inShort(judge(netRedirect, { http: { attempts } }))).toBe(expected),
  );

  it('that every client follows asks for nothing', () => {
    const attempts = [attempt(to(307, { redirectTo: 'https://grid.example/v2' })), attempt(answer())];
    expect(firstOf(judge(netRedirect, { http: { attempts } }))).toMatchObject({
      severity: 'info',
      remedies: [],
      params: { to: 'https://grid.example/v2', host: 'grid.example', status: 307 },
      evidence: [
        { label: 'url', value: endpoint },
        { label: 'status', value: '307' },
        { label: 'leads-to', value: 'https://grid.example/v2' },
      ],
    });
  });
});

describe('net-proxy', () => {
  it.each([
    ['http://env:1', 'PROXY system:2', 'http://env:1'],
    [null, 'PROXY system:2', 'http://system:2'],
    [null, 'PAC http://wpad/p', 'PAC http://wpad/p'],
  ])('the one of the environment comes first: %s, %s', (environment, system, proxy) => {
    const seen = { environment, system, source: 'settings', bypass: null };
    const finding = firstOf(
      judge(netProxy, { proxy: seen, http: { attempts: [attempt(failure('timeout')), browser(answer())] } }),
    );
    expect(finding?.params).toEqual({ proxy, host: 'grid.example' });
    expect(finding?.evidence.map(({ label }) => label)).toEqual(['proxy', 'error', 'browser', 'programs']);
  });
});
