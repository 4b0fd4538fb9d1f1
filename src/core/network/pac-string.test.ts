import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePacString, proxyUrlOf } from './pac-string';

describe('parsePacString', () => {
  it.each([
    ['DIRECT', [{ kind: 'direct' }]],
    [
      'PROXY proxy.example:8080; DIRECT',
      [{ kind: 'http', host: 'proxy.example', port: 8080 }, { kind: 'direct' }],
    ],
    ['HTTPS secure.example', [{ kind: 'https', host: 'secure.example', port: 443 }]],
    [
      'socks5 [::1]:1080;SOCKS old:99',
      [
        { kind: 'socks5', host: '[::1]', port: 1080 },
        { kind: 'socks4', host: 'old', port: 99 },
      ],
    ],
    ['PROXY; PROXY a:b; PROXY a:99999; QUIC x:1; PROXY good:1', [{ kind: 'http', host: 'good', port: 1 }]],
    ['', []],
  ])('reads “%s”', (text, choices) => {
    expect(parsePacString(text)).toEqual(choices);
  });

  it('never throws, and names only usable proxies', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const choice of parsePacString(text)) {
          const url = proxyUrlOf(choice);
          if (choice.kind === 'http' && /^[\w.-]+$/.test(choice.host))
            expect(URL.canParse(url ?? '')).toBe(true);
        }
      }),
    );
  });
});
