import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../testing/fuzz-runs';
import { createVault } from './create-vault';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'.split('');
const body = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { minLength, maxLength }).map((all) => all.join(''));
const apiKey = body(32, 48).map((text) => `sgk_${text}`);
const jwt = fc
  .tuple(
    fc.constantFrom('{"alg":"RS256"}', '{"typ":"JWT","alg":"RS256"}', '{"kid":"k","alg":"ES256"}'),
    body(60, 90),
    body(43, 86),
  )
  .map(
    ([header, payload, signature]) => `${Buffer.from(header).toString('base64url')}.${payload}.${signature}`,
  );

const bytewise = (text: string, write: (byte: number) => string) =>
  Array.from(Buffer.from(text), write).join('');
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
/** `before` shifts what follows within the groups of base64. */
const encodings: Readonly<Record<string, (token: string, before: string) => string>> = {
  'as it is': (token) => token,
  'percent-encoded where it must be': (token) => encodeURIComponent(token),
  'percent-encoded throughout': (token) => bytewise(token, (byte) => `%${hex(byte)}`),
  'percent-encoded in capitals': (token) => bytewise(token, (byte) => `%${hex(byte).toUpperCase()}`),
  'with its underscores percent-encoded': (token) => token.replaceAll('_', '%5F'),
  base64: (token) => Buffer.from(token).toString('base64'),
  'base64 of a header': (token, before) =>
    Buffer.from(`${before}Bearer ${token}\r\nHost: x`).toString('base64'),
  'base64 of a name and a password': (token, before) =>
    `Basic ${Buffer.from(`${before}:${token}`).toString('base64')}`,
  'base64 for URLs': (token, before) => Buffer.from(`${before}${token}`).toString('base64url'),
  hexadecimal: (token) => Buffer.from(token).toString('hex'),
  'escaped for JSON': (token) => JSON.stringify({ token }),
  'escaped for JSON throughout': (token) => bytewise(token, (byte) => `\\u00${hex(byte)}`),
  'escaped for JSON that is in JSON': (token) =>
    JSON.stringify(JSON.stringify(bytewise(token, (byte) => `\\u00${hex(byte)}`))),
  'escaped for a shell': (token) => bytewise(token, (byte) => `\\x${hex(byte)}`),
  'UTF-16, little end first': (token) => Buffer.from(token, 'utf16le').toString('latin1'),
  'UTF-16, big end first': (token) => Buffer.from(token, 'utf16le').swap16().toString('latin1'),
};
const tears = fc.constantFrom('\n', '\r\n', '\n    ', ' ', '\t', '\\n', '\\r\\n', ' \r\n \r\n ');
const before = fc.constantFrom('', 'u', 'me', 'abc', 'x=1; y');

/** What is left must not be enough to go on with: no eight characters of what is secret but the last four. */
function expectNothingLeft(masked: string, said: string, secret: string): void {
  for (let at = 0; at + 8 <= secret.length; at += 1) {
    const piece = secret.slice(at, at + 8);
    if (said.includes(piece)) expect(masked).not.toContain(piece);
  }
}

describe('a registered secret', () => {
  it.each(Object.keys(encodings))('is not let through %s', (name) => {
    fc.assert(
      fc.property(fc.oneof(apiKey, jwt, body(16, 40)), before, fc.string(), (token, prefix, around) => {
        const vault = createVault();
        vault.register(token);
        const encoded = encodings[name]?.(token, prefix) ?? '';
        const said = `${around} ${encoded} ${around}`;
        const masked = vault.maskText(said);
        expect(masked).toHaveLength(said.length);
        // The parts of a JWT that say nothing secret stay.
        const secret = token.startsWith('eyJ')
          ? (encodings[name]?.(token.split('.')[2] ?? '', '') ?? '')
          : encoded;
        const start = Math.min(
          secret.length,
          name.includes('percent') || name.includes('throughout') ? 24 : 12,
        );
        expectNothingLeft(masked, said, secret.slice(start, -24));
        expect(vault.maskText(masked)).toBe(masked);
      }),
      fuzzRuns(150),
    );
  });

  it('is not let through torn apart at any places', () => {
    fc.assert(
      fc.property(
        apiKey,
        fc.array(fc.tuple(fc.nat(30), tears), { minLength: 1, maxLength: 4 }),
        (token, cuts) => {
          const vault = createVault();
          vault.register(token);
          const said = `refused: ${tearAt(token, cuts)} (401)`;
          const masked = vault.maskText(said);
          expect(masked).toHaveLength(said.length);
          expectNothingLeft(joined(masked), joined(said), token.slice(4, -4));
        },
      ),
      fuzzRuns(500),
    );
  });
});

describe('a secret that nobody registered', () => {
  it.each(Object.keys(encodings))('is known by its shape %s', (name) => {
    fc.assert(
      fc.property(fc.oneof(apiKey, jwt), before, (token, prefix) => {
        const said = `The server said: ${encodings[name]?.(token, prefix) ?? ''} (401)`;
        const masked = createVault().maskText(said);
        expect(masked).toHaveLength(said.length);
        const end = encodings[name]?.(token.slice(-12), '') ?? '';
        const body = encodings[name]?.(token.slice(-30, -8), '') ?? '';
        for (const part of [end, body].filter((each) => each.length > 12 && said.includes(each))) {
          expect(masked).not.toContain(part);
        }
        expectNothingLeft(decodedBase64(masked), decodedBase64(said), token.slice(-30, -8));
      }),
      fuzzRuns(150),
    );
  });

  it('is known by its shape when a line break or a blank tears it', () => {
    fc.assert(
      fc.property(apiKey, fc.integer({ min: 0, max: 26 }), tears, (token, at, tear) => {
        const said = `refused: ${tearAt(token, [[at, tear]])} (401)`;
        const rest = token.slice(4 + at);
        // A rest without a digit in it may be a word.
        fc.pre(/^[A-Za-z_-]*\d/.test(rest));
        const masked = createVault().maskText(said);
        expect(masked).toHaveLength(said.length);
        expectNothingLeft(joined(masked), joined(said), token.slice(4, -4));
      }),
      fuzzRuns(500),
    );
  });

  it.each([
    ['a key right behind an escape', '"line\\nsgk_0123456789abcdef0123456789abcdef"', '0123456789ab'],
    ['a key behind an underscore', 'MY_sgk_0123456789abcdef0123456789abcdef', '0123456789ab'],
    [
      'a JWT over three lines',
      'eyJhbGciOiJSUzI1NiJ9\n.eyJzdWIiOiJtZSJ9abcdefghijk\n  .c2lnbmF0dXJlc2lnbmF0dXJl',
      'c2lnbmF0dXJl',
    ],
  ])('is known: %s', (_what, text, part) => {
    expect(createVault().maskText(text)).not.toContain(part);
  });
});

it.each([
  'The key sgk_ is followed by 32 characters.',
  'See https://scaigrid.scailabs.ai/docs/mcp%20server?page=2 for more than 2026 words.',
  'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'Using Claude Desktop 1.2.3, C:\\Users\\me\\AppData\\Roaming\\nodejs and 7 others',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
])('what is no secret stays: %s', (text) => {
  expect(createVault().maskText(text)).toBe(text);
});

it('takes time that grows with the text', () => {
  const hostile = [
    'sgk_ ',
    'sgk_a ',
    'eyJaaaaaaaa ',
    '%73',
    '\\u0073',
    's\u0000',
    'c2drX',
    'aaaaaaaa ',
    'a.',
    'http://',
    'token: ',
    'key=',
    '-----BEGIN PRIVATE KEY-----',
    '\\n',
    '. ',
    'eyJaaaaaaaaaaaaaaaaaaaa\n',
    '0',
  ];
  const vault = createVault();
  vault.register('sgk_0123456789abcdef0123456789abcdef');
  for (const piece of hostile) {
    const begin = process.cpuUsage();
    vault.maskText(piece.repeat(300_000 / piece.length));
    const { user, system } = process.cpuUsage(begin);
    // Microseconds. Generous for a slow machine; what is quadratic needs minutes.
    expect([piece, user + system < 10_000_000]).toEqual([piece, true]);
  }
});

const joined = (text: string): string => text.replace(/\s+|(?:\\[nrt])+/g, '');

function tearAt(token: string, cuts: readonly (readonly [number, string])[]): string {
  return cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((now, [at, tear]) => now.slice(0, 4 + at) + tear + now.slice(4 + at), token);
}

/** Every run of base64 in a text, decoded; stars say nothing. */
function decodedBase64(text: string): string {
  return Array.from(text.matchAll(/[A-Za-z0-9+/_-]{16,}/g), ([run]) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')).join(' '),
  ).join(' ');
}
