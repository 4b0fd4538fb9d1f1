import { describe, expect, it } from 'vitest';
import type { McpSeen } from '../observations/mcp';
import { readAnswer } from '../observations/rest-answer';
import { failureCode } from './failure-code';
import { failureKind } from './failure-kind';
import { isScaiGrid } from './is-scaigrid';
import { readMcpAnswer } from './mcp-answer';
import { readAccounts, readEmail, readIdentity } from './read-identity';
import { requestIdsSeen } from './request-ids-seen';
import { hasRoom, requestsLeftOf, requireRoom } from './requests-left';
import { rowsOf, textField, textsField, unwrap } from './rest-body';
import { readSystemProxy, systemProxyFor } from './system-proxy';
import { commonName, inspectingProduct } from './tls-inspection';

describe('a profile', () => {
  it.each<[string, unknown, object | null]>([
    ['nothing', null, null],
    ['a list', [], null],
    ['an object that is none', { roles: ['x'] }, null],
    [
      'an address alone',
      { email: 'kim@example.com' },
      { id: null, tenant: null, roles: [], permissions: null },
    ],
    ['an id by its other name', { user_id: 'usr' }, { id: 'usr' }],
    ['permissions', { id: 'usr', permissions: ['a:b'] }, { permissions: ['a:b'], modulePermissions: null }],
    ['one role', { id: 'usr', role: 'admin' }, { roles: ['admin'] }],
    ['several roles', { id: 'usr', role: 'x', roles: ['a', 7, 'b'] }, { roles: ['a', 'b'] }],
    ['a tenant', { tenant: { id: 't', display_name: 'T', name: 'n' } }, { tenant: { id: 't', name: 'T' } }],
    [
      'a tenant’s name',
      { tenant: { tenant_id: 't', name: 'N', slug: 's' } },
      { tenant: { id: 't', name: 'N' } },
    ],
    ['a tenant’s slug', { tenant: { id: 't', slug: 's' } }, { tenant: { id: 't', name: 's' } }],
    ['a tenant without a name', { tenant: { id: 't' } }, { tenant: { id: 't', name: 't' } }],
    ['a tenant without an id', { id: 'usr', tenant: { name: 'N' } }, { tenant: null }],
    ['a tenant beside', { tenant_id: 't', tenantName: 'N' }, { tenant: { id: 't', name: 'N' } }],
    ['a tenant beside without a name', { tenant_id: 't' }, { tenant: { id: 't', name: 't' } }],
    ['camel case', { id: 'u', modulePermissions: ['a:b'] }, { modulePermissions: ['a:b'] }],
  ])('%s', (_name, value, expected) => {
    if (expected === null) expect(readIdentity(value)).toBeNull();
    else expect(readIdentity(value)).toMatchObject(expected);
  });

  it.each([
    [{ email: 'kim@example.com' }, 'kim@example.com'],
    [{ email: '' }, null],
    ['text', null],
  ])('has the address of %j', (value, email) => expect(readEmail(value)).toBe(email));

  it.each([
    [null, null],
    [{}, null],
    [{ tenants: {} }, null],
    [{ tenants: [{ id: 'a' }, 7, { name: 'no id' }] }, [{ id: 'a', name: 'a' }]],
    [{ tenants: { items: [{ id: 'a', name: 'A' }] } }, [{ id: 'a', name: 'A' }]],
  ])('lists the accounts of %j', (value, accounts) => expect(readAccounts(value)).toEqual(accounts));
});

describe('a REST body', () => {
  it.each([
    [{ status: 'ok', data: [1] }, [1]],
    [{ data: null }, null],
    [{ other: 1 }, { other: 1 }],
    [[1], [1]],
  ])('holds in %j', (body, value) => expect(unwrap(body)).toEqual(value));

  it.each([
    [[1], [1]],
    [{ items: [2] }, [2]],
    [{ items: 'x' }, null],
    [null, null],
  ])('has the rows of %j', (body, rows) => expect(rowsOf(body)).toEqual(rows));

  it('cuts texts', () => {
    expect(textField({ a: 'abcdef' }, 'a', 3)).toBe('abc');
    expect(textsField({ a: ['abcdef'] }, 'a', 3)).toEqual(['abc']);
    expect(textsField({ a: 'abc' }, 'a')).toBeNull();
  });

  it('of another shape is a failure, and one that failed stays it', () => {
    const ok = { kind: 'ok', value: 7, status: 200, requestId: null, durationMs: 3 } as const;
    expect(readAnswer(ok, (value) => value + 1)).toEqual({ ...ok, value: 8 });
    expect(readAnswer(ok, () => null)).toEqual({ kind: 'failed', code: 'unexpected', durationMs: 3 });
    const failed = { kind: 'failed', code: 'timeout', durationMs: 1 } as const;
    expect(readAnswer(failed, () => 1)).toBe(failed);
  });
});

describe('a failure', () => {
  const error = (more: object, message = 'x') => Object.assign(new Error(message), more);
  it.each<[string, unknown, string, string]>([
    ['no error', undefined, 'unknown', 'unknown'],
    ['a text', 'ECONNREFUSED', 'unknown', 'unknown'],
    ['a code', error({ code: 'ECONNREFUSED' }), 'ECONNREFUSED', 'refused'],
    ['a code that is no text', error({ code: 7 }), 'unknown', 'unknown'],
    ['the innermost', error({ code: 'A', cause: error({ code: 'ENOTFOUND' }) }), 'ENOTFOUND', 'dns'],
    [
      'the first of several',
      error({ errors: [error({ code: 'ETIMEDOUT' }), error({ code: 'B' })] }),
      'timeout',
      'timeout',
    ],
    ['several that are none', error({ errors: 7 }), 'unknown', 'unknown'],
    ['a name', error({ name: 'AbortError' }), 'aborted', 'aborted'],
    ['Chromium’s', error({}, 'net::ERR_NAME_NOT_RESOLVED'), 'ENOTFOUND', 'dns'],
    ['Chromium’s own', error({}, 'net::ERR_SOMETHING'), 'ERR_SOMETHING', 'unknown'],
    ['a message', error({ code: 'X' }, 'Proxy response (407) !== 200'), 'proxy-auth', 'proxy-auth'],
    ['another status of a proxy', error({}, 'Proxy response (502)'), 'proxy-refused', 'proxy'],
    ['a parser’s', error({ code: 'HPE_INVALID_CONSTANT' }), 'not-http', 'not-http'],
    ['headers that are too large', error({ code: 'HPE_HEADER_OVERFLOW' }), 'headers-too-large', 'not-http'],
    ['TLS’s', error({ code: 'ERR_TLS_X' }), 'ERR_TLS_X', 'tls-other'],
    ['a certificate’s', error({ code: 'ERR_CERT_X' }), 'ERR_CERT_X', 'tls-other'],
    ['SSL’s', error({ code: 'ERR_SSL_X' }), 'ERR_SSL_X', 'tls-other'],
    ['a proxy’s', error({ code: 'ERR_PROXY_X' }), 'ERR_PROXY_X', 'proxy'],
    ['a SOCKS proxy’s', error({ code: 'ERR_SOCKS_X' }), 'ERR_SOCKS_X', 'proxy'],
  ])('%s', (_name, thrown, code, kind) => {
    expect(failureCode(thrown)).toBe(code);
    expect(failureKind(code)).toBe(kind);
  });

  it('in a circle comes to an end', () => {
    const circle = error({ code: 'EPIPE' });
    Object.assign(circle, { cause: circle });
    expect(failureCode(circle)).toBe('EPIPE');
  });
});

describe('an answer to initialize', () => {
  const result = '{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"x"}}';
  it.each<[string | null, string, object | null]>([
    ['application/json', result, { kind: 'result' }],
    [null, result, { kind: 'result' }],
    ['application/json', '{"jsonrpc":"2.0","error":{"message":"no"}}', { kind: 'error', message: 'no' }],
    ['application/json', '{"jsonrpc":"2.0","error":{"message":7}}', { kind: 'error', message: '' }],
    ['application/json', '{"jsonrpc":"2.0","error":{}}', { kind: 'error', message: '' }],
    ['application/json', '{"jsonrpc":"2.0","error":null}', null],
    ['application/json', '{"jsonrpc":"2.0","result":{}}', null],
    ['application/json', '{"jsonrpc":"2.0","result":null}', null],
    ['application/json', '{"result":{"protocolVersion":"x"}}', null],
    ['application/json', '7', null],
    ['application/json', '<html>', null],
    ['Text/Event-Stream; charset=utf-8', `event: x\r\ndata: ${result}\r\n\r\n`, { kind: 'result' }],
    [
      'text/event-stream',
      `: hello\n\ndata:{"jsonrpc":"2.0",\ndata:"result":{"protocolVersion":"x"}}\n\n`,
      { kind: 'result' },
    ],
    ['text/event-stream', `data: ${result}\n`, null],
    ['text/event-stream', '', null],
  ])('%s %j', (type, body, answer) => expect(readMcpAnswer(type, body)).toEqual(answer));
});

describe('a session', () => {
  const step = { durationMs: 1, requestId: null };
  const of = (serverName: string | null, tools: readonly string[] | null): McpSeen =>
    ({
      initialize:
        serverName === null ? { kind: 'not-reached' } : { kind: 'ok', value: { serverName }, ...step },
      toolsList:
        tools === null
          ? { kind: 'not-reached' }
          : { kind: 'ok', value: { tools: tools.map((name) => ({ name })) } },
    }) as McpSeen;
  it.each([
    ['ScaiGrid', null, true],
    [null, null, false],
    ['other', null, false],
    ['other', ['me_get'], false],
    ['other', ['me_get', 'modules_list', 'x'], true],
  ])('of %s with %j is with ScaiGrid: %s', (name, tools, is) => expect(isScaiGrid(of(name, tools))).toBe(is));

  it('and its requests have their ids, each once', () => {
    const attempt = (requestId: string | null, more: object = {}) => ({
      ...{ method: 'POST', url: 'https://grid.example/mcp' },
      outcome: { kind: 'answered', status: 200, requestId },
      ...more,
    });
    const http = {
      attempts: [attempt('a'), attempt(null), attempt('x', { outcome: { kind: 'failed', code: 'timeout' } })],
    };
    const mcp = {
      initialize: { kind: 'ok', requestId: 'b' },
      toolsList: { kind: 'error', requestId: 'a' },
      meGet: { kind: 'unlisted' },
    };
    expect(requestIdsSeen(http as never, mcp as never)).toEqual([
      { requestId: 'a', request: 'tools/list: error', status: null },
      { requestId: 'b', request: 'initialize: ok', status: null },
    ]);
    expect(
      requestIdsSeen(null, { ...mcp, initialize: { kind: 'ok', requestId: null } } as never),
    ).toHaveLength(1);
    expect(requestIdsSeen(null, null)).toEqual([]);
  });

  it.each([
    [{ 'x-ratelimit-remaining': '7' }, 7],
    [{ 'x-scaigrid-ratelimit-remaining': ' 3 ', 'x-ratelimit-remaining': '7' }, 3],
    [{ 'ratelimit-remaining': 'many' }, null],
    [{ 'ratelimit-remaining': '1234567890' }, null],
    [{}, null],
  ])('has as many requests left as %j says: %s', (headers, left) => {
    expect(requestsLeftOf(new Headers(headers as Record<string, string>))).toBe(left);
  });

  it.each([
    [undefined, true],
    [{}, true],
    [{ requestsLeft: 5 }, true],
    [{ requestsLeft: 4 }, false],
  ])('has room for five after %j: %s', (mcp, has) => {
    expect(hasRoom(mcp as McpSeen | undefined, 5)).toBe(has);
    if (has) requireRoom(mcp as McpSeen | undefined, 5);
    else expect(() => requireRoom(mcp as McpSeen | undefined, 5)).toThrow();
  });
});

describe('the system’s proxy', () => {
  const http = new URL('http://grid.example/');
  const https = new URL('https://grid.example/');
  const linux = (more: string) => readSystemProxy('linux', `org.gnome.system.proxy mode 'manual'\n${more}`);
  it('of macOS', () => {
    const read = (lines: string) => readSystemProxy('darwin', `<dictionary> {\n${lines}\n}`);
    const on = '  HTTPEnable : 1\n  HTTPProxy : p\n  HTTPPort : 8080';
    expect(systemProxyFor(read(on), http)).toBe('PROXY p:8080');
    expect(systemProxyFor(read(on), https)).toBeNull();
    expect(systemProxyFor(read('  SOCKSEnable : 1\n  SOCKSProxy : s\n  SOCKSPort : 1080'), https)).toBe(
      'SOCKS5 s:1080',
    );
    expect(systemProxyFor(read('  HTTPEnable : 1\n  HTTPPort : 8080'), http)).toBeNull();
    expect(systemProxyFor(read('  HTTPEnable : 1\n  HTTPProxy : p'), http)).toBeNull();
    expect(read('  ProxyAutoConfigEnable : 1').pacUrl).toBeNull();
    expect(read('  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://w/p').pacUrl).toBe(
      'http://w/p',
    );
    const bypass = '  ExceptionsList : <array> {\n    0 : *.example\n    1 : 10/8\n  }';
    expect(read(bypass).bypass).toEqual(['*.example', '10/8']);
  });

  it('of GNOME', () => {
    expect(
      systemProxyFor(
        linux("org.gnome.system.proxy.https host 'p'\norg.gnome.system.proxy.https port 80"),
        https,
      ),
    ).toBe('PROXY p:80');
    expect(
      linux("org.gnome.system.proxy.https host 'p'\norg.gnome.system.proxy.https port 0").https,
    ).toBeNull();
    expect(
      linux("org.gnome.system.proxy.https host ''\norg.gnome.system.proxy.https port 80").https,
    ).toBeNull();
    expect(linux("org.gnome.system.proxy ignore-hosts ['localhost', '10.0.0.0/8']").bypass).toEqual([
      'localhost',
      '10.0.0.0/8',
    ]);
    const auto = (url: string) =>
      readSystemProxy(
        'linux',
        `org.gnome.system.proxy mode 'auto'\norg.gnome.system.proxy autoconfig-url '${url}'`,
      ).pacUrl;
    expect([auto('http://w/p'), auto('')]).toEqual(['http://w/p', null]);
  });

  it('of Windows', () => {
    const read = (...lines: string[]) =>
      readSystemProxy('win32', lines.map((line) => `    ${line}`).join('\n'));
    const on = 'ProxyEnable    REG_DWORD    0x1';
    const all = read(on, 'ProxyServer    REG_SZ    p:8080');
    expect(all).toMatchObject({ http: 'p:8080', https: 'p:8080', socks: null, bypass: [] });
    const each = read(on, 'ProxyServer    REG_SZ    http=a:1;socks=b:2');
    expect(each).toMatchObject({ http: 'a:1', https: null, socks: 'b:2' });
    expect(read('ProxyServer    REG_SZ    p:8080').http).toBeNull();
    const local = read(
      on,
      'ProxyServer    REG_SZ    p:8080',
      'ProxyOverride    REG_SZ    <local>;;*.example',
    );
    expect(local.bypass).toEqual(['<local>', '*.example']);
    expect(systemProxyFor(local, new URL('https://intranet/'))).toBeNull();
    expect(systemProxyFor(local, https)).toBeNull();
    expect(systemProxyFor(local, new URL('https://grid.test/'))).toBe('PROXY p:8080');
  });
});

describe('a chain', () => {
  const signedBy = (...issuers: string[]) =>
    inspectingProduct(issuers.map((issuer) => ({ issuer })) as never);
  it.each([
    [['CN=R3, O=Let’s Encrypt'], null],
    [['CN=leaf', 'CN=Zscaler Root CA'], 'Zscaler'],
    [['CN=Corp SSL Inspection, O=Corp'], 'Corp SSL Inspection'],
    [['O=Corp Web Filter, C=NL'], 'Corp Web Filter'],
    [['our firewall'], 'our firewall'],
  ])('signed by %j points to %s', (issuers, product) => expect(signedBy(...issuers)).toBe(product));

  it('is named after its common name', () => expect(commonName('C=NL, O=Corp, CN=Root')).toBe('Root'));
});
