import { describe, expect, it } from 'vitest';
import type { HttpAttempt, HttpOutcome } from '../../observations/http';
import type { TlsSeen } from '../../observations/network';
import type { FailureKind } from '../../network/failure-kind';
import { certificateFinding } from './certificate-finding';
import { failureFinding } from './failure-finding';
import { netDns } from './net-dns';
import { netHttp } from './net-http';
import { netMcp } from './net-mcp';
import { netPortal } from './net-portal';
import { netProxy } from './net-proxy';
import { netSignInPages } from './net-sign-in-pages';
import { netRedirect } from './net-redirect';
import { netTcp } from './net-tcp';
import { netTls } from './net-tls';
import { answer, attempt, broken, endpoint, failure, inShort, judge, tcp, tls, works } from './testing/seen';

describe('net-dns', () => {
  const dns = (error: string | null, literal = false) => ({
    host: 'grid.example',
    addresses: [],
    error,
    literal,
  });
  it.each([
    [dns(null), answer(), 'passed'],
    [dns(null, true), answer(), 'skipped'],
    [dns('ENOTFOUND'), failure('ENOTFOUND'), 'failed net.dns'],
    [dns('EAI_AGAIN'), failure('EAI_AGAIN'), 'failed net.dns/resolver'],
    [dns('timeout'), failure('timeout'), 'failed net.dns/resolver'],
    [dns('EAI_AGAIN'), answer(), 'warning net.dns/resolver'],
  ])('%#: %o', (seen, outcome, expected) => {
    expect(inShort(judge(netDns, { dns: seen, http: { attempts: [attempt(outcome)] } }))).toBe(expected);
  });
});

describe('net-tcp', () => {
  it.each([
    [tcp(['192.0.2.1', null], ['2001:db8::1', null]), answer(), 'passed'],
    [tcp(['192.0.2.1', null], ['2001:db8::1', 'ENETUNREACH']), answer(), 'passed'],
    [tcp(['192.0.2.1', null], ['192.0.2.2', 'ECONNREFUSED']), answer(), 'passed'],
    [tcp(['192.0.2.1', null], ['2001:db8::1', 'timeout']), answer(), 'warning net.address-family'],
    [
      tcp(['192.0.2.1', 'timeout'], ['2001:db8::1', null]),
      failure('EHOSTUNREACH'),
      'failed net.address-family',
    ],
    [
      tcp(['192.0.2.1', null], ['2001:db8::1', 'timeout']),
      failure('CERT_HAS_EXPIRED'),
      'warning net.address-family',
    ],
    [tcp(['192.0.2.1', 'timeout'], ['2001:db8::1', 'ENETUNREACH']), failure('timeout'), 'failed net.timeout'],
    [
      tcp(['192.0.2.1', 'ECONNREFUSED'], ['2001:db8::1', 'timeout']),
      failure('timeout'),
      'failed net.refused',
    ],
    [tcp(['192.0.2.1', 'EHOSTUNREACH']), failure('EHOSTUNREACH'), 'failed net.unreachable'],
    [tcp(['192.0.2.1', 'EACCES']), failure('EACCES'), 'failed net.unreachable'],
    [tcp(), failure('ENOTFOUND'), 'unknown'],
  ])('%#: %o', (seen, outcome, expected) => {
    expect(inShort(judge(netTcp, { tcp: seen, http: { attempts: [attempt(outcome)] } }))).toBe(expected);
  });
});

describe('net-tls', () => {
  it.each([
    [tls({}), answer(), 'passed'],
    [tls({ applies: false }), answer(), 'skipped'],
    [tls({ handshakeError: 'ERR_SSL_WRONG_VERSION_NUMBER' }), failure('x'), 'failed net.not-tls'],
    [
      tls({ handshakeError: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }),
      failure('x'),
      'failed net.unreachable/tls',
    ],
    [tls({ handshakeError: 'SOMETHING_NEW' }), failure('x'), 'failed net.unreachable/tls'],
    [tls({ handshakeError: 'ECONNRESET' }), answer(), 'warning net.unreachable/tls'],
    [tls({ handshakeError: 'timeout' }), failure('timeout'), 'failed net.timeout/tls'],
    [tls({ handshakeError: 'aborted' }), failure('aborted'), 'unknown'],
    [tls({ nodeError: 'CERT_REVOKED' }), failure('CERT_REVOKED'), 'failed net.tls-untrusted'],
  ])('%#: %o', (seen, outcome, expected) => {
    expect(inShort(judge(netTls, { tls: seen, http: { attempts: [attempt(outcome)] } }))).toBe(expected);
  });

  it('shows both stacks where they differ', () => {
    const verdict = judge(netTls, {
      tls: tls({ nodeError: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      http: {
        attempts: [attempt(failure('SELF_SIGNED_CERT_IN_CHAIN')), attempt(answer(), { stack: 'browser' })],
      },
    });
    expect(inShort(verdict)).toBe('failed net.tls-intercepted/private-authority');
    expect(JSON.stringify(verdict)).toContain('{"label":"browser","value":"HTTP 200"}');
  });
});

describe('net-proxy', () => {
  const proxy = (environment: string | null, system: string | null = null) => ({
    environment,
    system,
    source: 'settings',
    bypass: null,
  });
  const proxied = (outcome: HttpOutcome) => attempt(outcome, { purpose: 'proxied' });
  const browser = (outcome: HttpOutcome) => attempt(outcome, { stack: 'browser' });
  it.each([
    [proxy('http://p:1'), [attempt(answer())], 'passed'],
    [proxy(null), [attempt(failure('timeout'))], 'passed'],
    [proxy(null), [attempt(failure('timeout')), browser(answer())], 'passed'],
    [proxy('http://p:1'), [attempt(failure('CERT_HAS_EXPIRED')), proxied(answer())], 'passed'],
    [
      proxy('http://p:1'),
      [attempt(failure('timeout')), proxied(answer({ status: 401 }))],
      'failed net.proxy-needed',
    ],
    [proxy(null, 'PROXY p:1'), [attempt(failure('ENOTFOUND')), browser(answer())], 'failed net.proxy-needed'],
    [proxy(null, 'PAC http://wpad/p'), [attempt(failure('timeout'))], 'failed net.proxy-needed/likely'],
    [
      proxy('http://p:1'),
      [attempt(failure('timeout')), proxied(failure('proxy-auth'))],
      'failed net.proxy-auth',
    ],
    [proxy('http://p:1'), [attempt(answer()), browser(answer({ status: 407 }))], 'passed'],
    [proxy(null), [attempt(answer({ status: 407 }))], 'failed net.proxy-auth/unnamed'],
    [proxy('http://p:1'), [attempt(answer({ status: 407 }))], 'failed net.proxy-auth'],
    [
      proxy(null),
      [attempt(failure('timeout')), browser(failure('proxy-auth'))],
      'failed net.proxy-auth/unnamed',
    ],
    [proxy('http://p:1'), [attempt(failure('timeout')), proxied(failure('ECONNREFUSED'))], 'unknown'],
    [proxy(null), [], 'unknown'],
  ])('%#', (seen, attempts, expected) => {
    expect(inShort(judge(netProxy, { proxy: seen, http: { attempts } }))).toBe(expected);
  });

  it('names the system’s proxy as programs want it', () => {
    const verdict = judge(netProxy, {
      proxy: proxy(null, 'PROXY p:8080; DIRECT'),
      http: { attempts: [attempt(failure('timeout')), browser(answer())] },
    });
    expect(verdict).toMatchObject({ findings: [{ params: { proxy: 'http://p:8080' } }] });
  });
});

describe('net-portal', () => {
  const plain = (outcome: HttpOutcome) =>
    attempt(outcome, { purpose: 'plain', method: 'GET', url: 'http://grid.example/' });
  const to = (redirectTo: string) => plain(answer({ status: 302, redirectTo, mcp: null }));
  const page = (bodyStart: string) => plain(answer({ contentType: 'text/html', bodyStart, mcp: null }));
  const broken = attempt(failure('ERR_TLS_CERT_ALTNAME_INVALID'));
  it.each([
    [[broken, to('http://login.hotel.example/')], 'failed net.captive-portal'],
    [[broken, to('http://10.0.0.1/login')], 'failed net.captive-portal'],
    [[broken, to('https://grid.example/')], 'passed'],
    [[broken, to('https://www.example/')], 'failed net.captive-portal'],
    [[broken, to('https://other.grid.example/ui')], 'passed'],
    [[broken, page('<html>Free Wi-Fi</html>')], 'failed net.captive-portal'],
    [[broken, page('<html>Welcome to nginx!</html>')], 'passed'],
    [[attempt(answer()), to('http://login.hotel.example/')], 'passed'],
    [[broken], 'passed'],
  ])('%#', (attempts, expected) => {
    expect(inShort(judge(netPortal, { http: { attempts } }))).toBe(expected);
  });
});

describe('net-http', () => {
  const limited = answer({ status: 429, headers: { 'retry-after': '7' }, mcp: null });
  it.each([
    [answer(), works, 'passed'],
    [answer({ status: 401, mcp: null }), broken, 'failed net.timeout/answer'],
    [limited, broken, 'failed net.rate-limited'],
    [limited, works, 'warning net.rate-limited'],
    [answer({ status: 503, mcp: null }), works, 'warning net.server-error/proxy'],
    [failure('timeout'), works, 'warning net.timeout/answer'],
    [failure('ECONNRESET'), broken, 'failed net.unreachable/cut'],
    [failure('unsendable'), broken, 'unknown'],
    [
      answer(),
      { ...works, toolsList: { ...broken.initialize, transportCode: null, status: 502 } },
      'failed net.server-error/proxy',
    ],
  ])('%#', (outcome, mcp, expected) => {
    expect(inShort(judge(netHttp, { http: { attempts: [attempt(outcome)] }, mcp }))).toBe(expected);
  });
});

describe('net-mcp', () => {
  it.each([
    [answer(), broken, 'passed'],
    [answer({ mcp: null, bodyStart: '{}' }), works, 'passed'],
    [answer({ status: 406, mcp: 'error' }), broken, 'passed'],
    [answer({ status: 401, mcp: null }), broken, 'skipped'],
    [answer({ status: 403, mcp: null, bodyStart: '{}' }), broken, 'skipped'],
    [answer({ status: 403, mcp: null, bodyStart: '<html>' }), broken, 'failed net.not-mcp/blocked'],
    [answer({ mcp: null, bodyStart: '{}' }), broken, 'failed net.not-mcp'],
  ])('%#', (outcome, mcp, expected) => {
    expect(inShort(judge(netMcp, { http: { attempts: [attempt(outcome)] }, mcp }))).toBe(expected);
  });
});

describe('net-sign-in-pages', () => {
  const page = (outcome: HttpOutcome) =>
    attempt(outcome, { purpose: 'sign-in-page', sentAuthorization: false });
  it.each([
    [[], 'skipped'],
    [[page(answer({ status: 404 }))], 'passed'],
    [[page(answer({ status: 200, contentType: 'text/html' }))], 'passed'],
    [[page(failure('ECONNRESET'))], 'passed'],
    [[page(failure('timeout'))], 'failed net.sign-in-pages-hang'],
  ])('%#: %o', (pages, expected) => {
    const attempts = [attempt(answer()), ...pages];
    expect(
      inShort(judge(netSignInPages, { target: { endpoint, entry: 'scaigrid' }, http: { attempts } })),
    ).toBe(expected);
  });
});

describe('net-redirect', () => {
  const to = (status: number, redirectTo: string | null, headers: Record<string, string> = {}): HttpOutcome =>
    answer({ status, redirectTo, headers, mcp: null });
  it.each<[readonly HttpAttempt[], string]>([
    [[], 'unknown'],
    [[attempt(failure('timeout'))], 'unknown'],
    [[attempt(answer())], 'passed'],
    [[attempt(to(304, null, { location: '/x' }))], 'passed'],
    [[attempt(to(302, null))], 'passed'],
    [[attempt(to(302, null, { location: 'http://' }))], 'failed net.redirect/nowhere'],
    [[attempt(to(307, 'https://other.example/mcp'))], 'failed net.redirect'],
    [[attempt(to(302, 'https://grid.example/v2'))], 'failed net.redirect/method-lost'],
    [[attempt(to(307, 'https://grid.example/v2')), attempt(answer())], 'passed net.redirect/same-place'],
    [
      [attempt(to(308, 'https://grid.example/v2')), attempt(failure('cut'))],
      'passed net.redirect/same-place',
    ],
    [
      [attempt(to(308, 'https://grid.example/v2')), attempt(to(308, 'https://grid.example/mcp'))],
      'failed net.redirect/loop',
    ],
  ])('%#', (attempts, expected) => {
    expect(inShort(judge(netRedirect, { http: { attempts } }))).toBe(expected);
  });
});

describe('a certificate', () => {
  const leaf = {
    ...{
      subject: 'CN=grid.example',
      issuer: 'CN=Root, O=Corp',
      altNames: ['a', 'b', 'c', 'd'],
      selfSigned: false,
    },
    ...{ validFrom: '2026-01-01T00:00:00Z', validTo: '2026-02-01T00:00:00Z', fingerprint: 'AA' },
  };
  const found = (nodeError: string, chain: TlsSeen['chain'], browserTrusts = false) => {
    const { code, variant, params } = certificateFinding(
      { ...tls({ chain }), nodeError },
      'grid.example',
      browserTrusts,
    );
    return { found: variant === undefined ? code : `${code}/${variant}`, params };
  };
  it.each<[string, TlsSeen['chain'], boolean, string]>([
    ['CERT_HAS_EXPIRED', [leaf], false, 'net.tls-expired'],
    ['CERT_NOT_YET_VALID', [leaf], false, 'net.tls-expired/not-yet'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', [leaf], false, 'net.tls-name'],
    ['SELF_SIGNED_CERT_IN_CHAIN', [{ ...leaf, issuer: 'CN=Zscaler' }], false, 'net.tls-intercepted'],
    ['SELF_SIGNED_CERT_IN_CHAIN', [leaf], true, 'net.tls-intercepted/private-authority'],
    ['SELF_SIGNED_CERT_IN_CHAIN', [leaf], false, 'net.tls-untrusted'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', [leaf], false, 'net.tls-untrusted/self-signed'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', [leaf], false, 'net.tls-untrusted/incomplete'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', [leaf, leaf], false, 'net.tls-untrusted'],
    ['CERT_REVOKED', [], false, 'net.tls-untrusted'],
  ])('%s, %#: %s', (error, chain, browserTrusts, expected) => {
    expect(found(error, chain, browserTrusts).found).toBe(expected);
  });

  it('names its days and its first names', () => {
    const { params } = found('CERT_HAS_EXPIRED', [leaf]);
    expect(params).toMatchObject({
      from: '2026-01-01',
      until: '2026-02-01',
      names: 'a, b, c, …',
      issuer: 'Root',
    });
    expect(found('CERT_HAS_EXPIRED', [{ ...leaf, altNames: ['a'] }]).params).toMatchObject({ names: 'a' });
    expect(found('CERT_HAS_EXPIRED', [{ ...leaf, altNames: [] }]).params).toMatchObject({
      names: 'CN=grid.example',
    });
    expect(found('CERT_HAS_EXPIRED', []).params).toMatchObject({ from: '', until: '' });
  });
});

describe('a failed request', () => {
  it.each<[FailureKind, string | null]>([
    ['dns', 'net.dns/resolver'],
    ['refused', 'net.refused'],
    ['unreachable', 'net.unreachable'],
    ['timeout', 'net.timeout/answer'],
    ['cut', 'net.unreachable/cut'],
    ['not-tls', 'net.not-tls'],
    ['tls-untrusted', 'net.unreachable/tls'],
    ['tls-expired', 'net.unreachable/tls'],
    ['tls-not-yet-valid', 'net.unreachable/tls'],
    ['tls-name', 'net.unreachable/tls'],
    ['tls-other', 'net.unreachable/tls'],
    ['proxy', 'net.proxy-auth'],
    ['proxy-auth', 'net.proxy-auth'],
    ['not-http', 'net.not-mcp'],
    ['unsendable', null],
    ['aborted', null],
    ['unknown', null],
  ])('for %s is %s', (kind, expected) => {
    const finding = failureFinding(kind);
    expect(finding && [finding.code, finding.variant].filter(Boolean).join('/')).toBe(expected);
  });
});
