import { describe, expect, it } from 'vitest';
import { readDeployment } from './deployment';
import { isGridEnvelope, readErrorEnvelope } from './envelope';
import { bypasses, environmentProxy } from './environment-proxy';
import { isLoopbackHost } from './loopback';
import { parsePacString, proxyUrlOf } from './pac-string';
import { requestsLeftOf } from './requests-left';
import { retryAfterSeconds } from './retry-after';
import { readSystemProxy, systemProxyFor } from './system-proxy';

describe('this computer', () => {
  it.each([
    ['localhost', true],
    ['LOCALHOST.', true],
    ['grid.localhost', true],
    ['.localhost.example', false],
    ['notlocalhost', false],
    ['[::1]', true],
    ['::1', true],
    ['[::2]', false],
    ['127.0.0.1', true],
    ['127.255.10.254', true],
    ['10.127.0.0.1', false],
    ['127.0.0.1.example', false],
    ['128.0.0.1', false],
    ['', false],
  ])('“%s”: %s', (host, is) => expect(isLoopbackHost(host)).toBe(is));
});

describe('what a deployment says of tokens', () => {
  it.each([
    ['{"issuer":"i","audience":"a"}', { issuer: 'i', audience: 'a' }],
    ['{"data":{"issuer":"i"}}', { issuer: 'i', audience: null }],
    ['{"data":null,"issuer":"i"}', { issuer: 'i', audience: null }],
    ['{"data":"x","client_id":"c"}', { issuer: null, audience: 'c' }],
    ['{"audience":"","client_id":"c"}', { issuer: null, audience: 'c' }],
    ['{"audience":"a","client_id":"c"}', { issuer: null, audience: 'a' }],
    ['{"issuer":"","audience":7}', null],
    ['"text"', null],
    ['null', null],
    ['<html>', null],
  ])('%s', (body, expected) => expect(readDeployment(body)).toEqual(expected));
});

describe('an error', () => {
  const nothing = { code: null, message: null, retryAfterSeconds: null, requestId: null };
  it.each([
    ['{"error":{"code":"OUT_OF_TEA"}}', { ...nothing, code: 'OUT_OF_TEA' }],
    ['{"error":{"code":"ABC"}}', { ...nothing, code: 'ABC' }],
    ['{"error":{"code":"AB"}}', nothing],
    ['{"error":{"code":"xOUT_OF_TEA"}}', nothing],
    ['{"error":{"code":"OUT_OF tea"}}', nothing],
    [
      '{"error":{"code":"tea","message":"RATE_LIMITED"}}',
      { ...nothing, code: 'RATE_LIMITED', message: 'RATE_LIMITED' },
    ],
    ['{"detail":{"code":"OUT_OF_TEA","message":"m"}}', { ...nothing, code: 'OUT_OF_TEA', message: 'm' }],
    ['{"error":"no tea"}', { ...nothing, message: 'no tea' }],
    ['{"error":{"message":""},"detail":"d"}', { ...nothing, message: 'd' }],
    ['{"error":{"retry_after":0}}', { ...nothing, retryAfterSeconds: 0 }],
    ['{"error":{"retry_after":"9"}}', nothing],
    ['{"request_id":"req_1"}', { ...nothing, requestId: 'req_1' }],
    ['{"meta":{"request_id":"req_1"},"request_id":"req_2"}', { ...nothing, requestId: 'req_1' }],
    ['RATE_LIMITED', { ...nothing, code: 'RATE_LIMITED' }],
  ])('%s', (text, expected) => expect(readErrorEnvelope(text)).toEqual(expected));

  it.each([
    ['{"error":{"code":"X"}}', true],
    ['{"error":{"code":""}}', false],
    ['{"error":{}}', false],
    ['{"error":"X"}', false],
    ['{"error":[]}', false],
    ['[]', false],
    ['X', false],
  ])('%s is ScaiGrid’s own: %s', (text, is) => expect(isGridEnvelope(text)).toBe(is));

  const date = 'Mon, 23 Nov 2026 08:00:00 GMT';
  it.each<[Record<string, string>, number | null]>([
    [{ 'retry-after': ' 15 ' }, 15],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '999999' }, 999_999],
    [{ 'retry-after': '1.5', date }, 2],
    [{ 'retry-after': '-5', date }, null],
    [{ 'retry-after': 'soon 5', date }, null],
    [{ 'retry-after': '15 s', date }, null],
    [{ 'retry-after': 'Mon, 23 Nov 2026 08:00:01 GMT', date }, 1],
    [{ 'retry-after': date }, null],
  ])('%j asks to wait %s seconds', (headers, seconds) =>
    expect(retryAfterSeconds(headers, '')).toBe(seconds),
  );

  it.each([
    ['0', 0],
    ['123456789', 123_456_789],
    ['1234567890', null],
    ['-1', null],
    ['1.5', null],
  ])('%s requests are left: %s', (left, expected) =>
    expect(requestsLeftOf(new Headers({ 'ratelimit-remaining': left }))).toBe(expected),
  );
});

describe('a proxy of the environment', () => {
  const plain = new URL('http://grid.example/mcp');
  const secure = new URL('https://grid.example/mcp');
  it.each([
    [{ HTTP_PROXY: 'http://p:1', HTTPS_PROXY: 'http://s:1' }, plain, 'http://p:1'],
    [{ HTTP_PROXY: 'http://p:1', HTTPS_PROXY: 'http://s:1' }, secure, 'http://s:1'],
    [{ HTTPS_PROXY: 'http://s:1' }, plain, null],
    [{ HTTPS_PROXY: ' http://s:1 ' }, secure, 'http://s:1'],
    [{ https_proxy: '', HTTPS_PROXY: 'http://s:1' }, secure, null],
    [{ HTTPS_PROXY: 'http://s:1', ALL_PROXY: 'http://a:1' }, secure, 'http://s:1'],
    [{ HTTPS_PROXY: 'http://s:1', NO_PROXY: 'other.example' }, secure, 'http://s:1'],
  ])('%j for %s is %s', (env, url, proxy) => expect(environmentProxy(env, url).proxy).toBe(proxy));

  it.each([
    ['grid.example:80', plain, true],
    ['grid.example:443', plain, false],
    ['grid.example:80', secure, false],
    ['other.example,  grid.example', plain, true],
    ['other.example|grid.example', plain, true],
    [' , ', plain, false],
    [',', new URL('http://grid.example./'), false],
    ['grid.example:80x', plain, false],
  ])('“%s” leaves out %s: %s', (list, url, leaves) => expect(bypasses(list, url)).toBe(leaves));
});

describe('a proxy of a script', () => {
  it.each([
    ['PROXY a:0', []],
    ['PROXY a:1', [{ kind: 'http', host: 'a', port: 1 }]],
    ['PROXY a:65535', [{ kind: 'http', host: 'a', port: 65_535 }]],
    ['PROXY a:65536', []],
    ['PROXY  \t a:8080', [{ kind: 'http', host: 'a', port: 8080 }]],
    ['SOCKS a', [{ kind: 'socks4', host: 'a', port: 1080 }]],
    ['PROXY a', [{ kind: 'http', host: 'a', port: 80 }]],
  ])('“%s”', (text, choices) => expect(parsePacString(text)).toEqual(choices));

  it('is none where the way is direct', () => {
    expect([proxyUrlOf({ kind: 'direct' }), proxyUrlOf(undefined)]).toEqual([null, null]);
    expect(proxyUrlOf({ kind: 'socks5', host: 'a', port: 1 })).toBe('socks5://a:1');
  });
});

describe('a proxy of the system', () => {
  const https = new URL('https://grid.example/');
  const set = { http: null, https: 'p:1', socks: null, pacUrl: null, bypass: [] };
  it.each([
    [{ ...set, bypass: ['<local>'] }, 'https://grid.example/', 'PROXY p:1'],
    [{ ...set, bypass: ['<local>'] }, 'https://intranet/', null],
    [{ ...set, bypass: ['other.example'] }, 'https://intranet/', 'PROXY p:1'],
    [{ ...set, pacUrl: 'http://w/p', bypass: ['grid.example'] }, 'https://grid.example/', null],
    [{ ...set, pacUrl: 'http://w/p' }, 'https://grid.example/', 'PAC http://w/p'],
    [{ ...set, socks: 's:1' }, 'https://grid.example/', 'PROXY p:1'],
  ])('%j, for %s: %s', (settings, url, way) => expect(systemProxyFor(settings, new URL(url))).toBe(way));

  it('that is switched off on macOS is none, though its address is still there', () => {
    const off = ['HTTPSEnable : 0', 'HTTPSProxy : p', 'HTTPSPort : 1', 'ProxyAutoConfigEnable : 0'];
    const script = 'ProxyAutoConfigURLString : http://w/p';
    const settings = readSystemProxy('darwin', [...off, script].map((line) => `  ${line}`).join('\n'));
    expect(settings).toMatchObject({ https: null, pacUrl: null, bypass: [] });
    expect(systemProxyFor(settings, https)).toBeNull();
  });

  it('on macOS is left out for more than ten hosts', () => {
    const hosts = Array.from({ length: 12 }, (_, index) => `h${String(index)}.example`);
    const lines = hosts.map((host, index) => `    ${String(index)} : ${host}`).join('\n');
    expect(readSystemProxy('darwin', `  ExceptionsList : <array> {\n${lines}\n  }`).bypass).toEqual(hosts);
  });

  it('on macOS is left out for names without a dot where that is set', () => {
    const on = ['HTTPSEnable : 1', 'HTTPSProxy : p', 'HTTPSPort : 1', 'ExcludeSimpleHostnames : 1'];
    const settings = readSystemProxy('darwin', on.map((line) => `  ${line}`).join('\n'));
    expect(systemProxyFor(settings, new URL('https://intranet/'))).toBeNull();
    expect(systemProxyFor(settings, https)).toBe('PROXY p:1');
    const off = on.join('\n').replace('Hostnames : 1', 'Hostnames : 0');
    expect(readSystemProxy('darwin', off).bypass).toEqual([]);
  });

  it('of GNOME by way of SOCKS', () => {
    const of = (key: string, value: string): string => `org.gnome.system.proxy${key} ${value}`;
    const lines = [of('', "mode 'manual'"), of('.socks', "host 's'"), of('.socks', 'port 1080')];
    expect(systemProxyFor(readSystemProxy('linux', lines.join('\n')), https)).toBe('SOCKS5 s:1080');
    expect(readSystemProxy('linux', lines.slice(0, 1).join('\n')).bypass).toEqual([]);
  });

  it('of Windows by way of a script, in whatever case its schemes are', () => {
    const read = (...lines: readonly string[]) =>
      readSystemProxy('win32', lines.map((line) => `    ${line}`).join('\r\n'));
    expect(read('AutoConfigURL    REG_SZ    http://w/p').pacUrl).toBe('http://w/p');
    const server = 'ProxyServer    REG_SZ    HTTP=a:1;HTTPS=b:2';
    expect(read('ProxyEnable    REG_DWORD    0x1', server)).toMatchObject({ http: 'a:1', https: 'b:2' });
  });
});
