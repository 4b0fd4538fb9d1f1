import { describe, expect, it } from 'vitest';
import { bypasses, environmentProxy } from './environment-proxy';

const https = new URL('https://grid.corp.example/mcp');

describe('environmentProxy', () => {
  it.each([
    [{}, null],
    [{ HTTPS_PROXY: 'http://proxy:8080' }, 'http://proxy:8080'],
    [{ HTTPS_PROXY: 'proxy:8080' }, 'http://proxy:8080'],
    [{ HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1' }, 'http://lower:1'],
    [{ HTTP_PROXY: 'http://proxy:8080' }, null],
    [{ ALL_PROXY: 'socks5://proxy:1080' }, 'socks5://proxy:1080'],
    [{ HTTPS_PROXY: ' ' }, null],
    [{ HTTPS_PROXY: 'http://proxy:8080', NO_PROXY: '.corp.example' }, null],
  ])('of %o is %s', (env, proxy) => {
    expect(environmentProxy(env, https).proxy).toBe(proxy);
  });
});

describe('bypasses', () => {
  it.each([
    ['*', true],
    ['grid.corp.example', true],
    ['GRID.corp.example', true],
    ['corp.example', true],
    ['*.corp.example', true],
    ['.example', true],
    ['other.example, corp.example', true],
    ['orp.example', false],
    ['grid.corp.example:443', true],
    ['grid.corp.example:8443', false],
    ['', false],
  ])('“%s”: %s', (list, expected) => {
    expect(bypasses(list, https)).toBe(expected);
  });

  it('knows an IPv6 address with and without brackets', () => {
    const url = new URL('http://[::1]:8000/mcp');
    expect(bypasses('::1', url)).toBe(true);
    expect(bypasses('[::1]:8000', url)).toBe(true);
    expect(bypasses('[::1]:80', url)).toBe(false);
  });
});
