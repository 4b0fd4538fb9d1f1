import { describe, expect, it } from 'vitest';
import { inEnglish } from '../words/testing/in-english';
import { last4Of, readAuthorization, tokenFacts } from './authorization';
import { damageOf, withoutDamage } from './damage';
import { decodeJwt, encodePart, looksLikeJwt } from './jwt';
import { timeVerdict } from './time-verdict';

const key = 'sgk_0123456789abcdef0123456789abcdef';
const header = { alg: 'RS256', typ: 'JWT' };
const jwtOf = (claims: unknown, first: unknown = header) =>
  `${encodePart(first)}.${encodePart(claims)}.c2lnbmF0dXJl`;

describe('tokenFacts', () => {
  it('reads every claim that a finding speaks of', () => {
    const claims = {
      ...{ iss: 'https://id.example', aud: 'grid', exp: 30, nbf: 20, iat: 10 },
      ...{ tenant_id: 'tnt', sub: 'usr', scope: 'tools:read', role: 'admin' },
    };
    expect(tokenFacts(jwtOf(claims))).toMatchObject({
      ...{ kind: 'jwt', issuer: 'https://id.example', audience: ['grid'], expiresAt: 30, notBefore: 20 },
      ...{ issuedAt: 10, tenantId: 'tnt', subject: 'usr', scope: 'tools:read', role: 'admin' },
      ...{ malformed: null, damage: [] },
    });
  });

  it.each([
    ['claims of another type', { iss: 7, exp: '30', nbf: null, sub: {} }],
    ['claims that no number can hold', { exp: '1e999' }],
    ['no claims', {}],
  ])('has no facts from %s', (_name, claims) => {
    expect(tokenFacts(jwtOf(claims))).toMatchObject({
      ...{ issuer: null, audience: [], expiresAt: null, notBefore: null, issuedAt: null, subject: null },
      malformed: null,
    });
  });

  it('keeps the texts of an audience that holds more than texts', () => {
    expect(tokenFacts(jwtOf({ aud: ['one', 7, null, 'two'] })).audience).toEqual(['one', 'two']);
  });

  it('has no facts from what is no JWT', () => {
    expect(tokenFacts(key)).toMatchObject({
      kind: 'api-key',
      length: key.length,
      issuer: null,
      expiresAt: null,
    });
  });

  it.each([
    ['a header that is a list', jwtOf({}, []), null],
    ['a header that does not decode', `eyJ*.${encodePart({})}.c2ln`, /the header, cannot be decoded/],
    ['claims that are a list', jwtOf([1]), /the claims, cannot be decoded/],
    ['claims that are nothing', jwtOf(null), /the claims, cannot be decoded/],
    ['claims that are a number', jwtOf(7), /the claims, cannot be decoded/],
    ['claims that are no UTF-8', `${encodePart(header)}.eyJhIjoi_yJ9.c2ln`, /claims, cannot be decoded/],
    ['four parts', `${jwtOf({})}.more`, /4 of the 3 parts/],
    ['one part', encodePart({ alg: 'RS256' }), /1 of the 3 parts/],
    ['a character that no JWT has', jwtOf({}).replace('.c2', '.c#'), /characters that no JWT has/],
    ['too short to be one', 'eyJhbGci', null],
    ['a text with one inside', `my ${encodePart(header)}`, null],
  ])('says how it is malformed: %s', (_name, token, reason) => {
    const { malformed } = tokenFacts(token);
    if (reason === null) expect(malformed).toBeNull();
    else expect(inEnglish(malformed)).toMatch(reason);
  });

  it.each(['Bearer ${A_LONG_VARIABLE_NAME}', 'Bearer YOUR_VERY_LONG_TOKEN_HERE'])(
    'shows no end of what is no secret: %s',
    (value) => expect(readAuthorization(value).facts.last4).toBe(''),
  );
});

describe('last4Of', () => {
  it.each([
    ['', ''],
    ['12345678901', ''],
    ['123456789012', '9012'],
    ['"123456789012"', '9012'],
    ['1234567890–12', '9012'],
    ['12345678–901', ''],
  ])('%s', (token, last4) => expect(last4Of(token)).toBe(last4));
});

describe('damage', () => {
  it.each([
    ['Bearer%20x', ['percent-encoded'], 'Bearerx'],
    [`${key}%0A%0d`, ['percent-encoded'], key],
    [`a\tb`, ['inner-space'], null],
    [`a  b`, ['inner-space'], null],
    [`a  \n  b`, ['line-break'], 'ab'],
    [` ${key}`, ['surrounding-space'], key],
    [`"${key} "`, ['surrounding-space', 'quotes'], key],
    [`${key}\u00A0`, ['surrounding-space'], key],
    [`“${key} ”`, ['surrounding-space', 'smart-quote'], key],
    [`\u200B ${key}`, ['surrounding-space', 'zero-width'], key],
    [`a'b"c`, ['quotes'], 'abc'],
    [`a»b‹c`, ['smart-quote'], 'abc'],
    [`a\u200B\uFEFFb`, ['zero-width'], 'ab'],
    [`“\u200Bé`, ['smart-quote', 'zero-width', 'non-ascii'], null],
    ['{{TOKEN}}', ['unexpanded-variable'], null],
    ['“$TOKEN”', ['unexpanded-variable'], null],
    ['env:TOKEN', ['unexpanded-variable'], null],
    ['process.env.TOKEN', ['unexpanded-variable'], null],
    ['[your token]', ['placeholder'], null],
    ['eyJ...', ['placeholder'], null],
  ])('%j', (token, damage, cleaned) => {
    expect(damageOf(token)).toEqual(damage);
    expect(withoutDamage(token, damageOf(token))).toBe(cleaned);
  });
});

describe('readAuthorization', () => {
  it.each([
    ['a line break before the scheme', `\nBearer ${key}`, 'once', key],
    ['an encoded space, twice', `Bearer%20bearer%20${key}`, 'doubled', key],
    ['the word alone', 'Bearer', 'none', null],
    ['a JWT stuck to it', 'BearereyJhbGciOi', 'none', 'eyJhbGciOi'],
    ['token as a scheme', `Token ${key}`, 'other-scheme', key],
    ['another scheme behind ours', `Bearer Basic ${key}`, 'once', null],
  ])('%s', (_name, value, bearer, cleaned) => {
    expect(readAuthorization(value)).toMatchObject({ bearer, cleaned });
  });

  it.each([`Bearer ${key}`, `Authorization: bearer  ${key}`, `Bearer${key}`, key])(
    'says where the token starts: %s',
    (value) => expect(value.slice(readAuthorization(value).start)).toBe(key),
  );
});

describe('a JWT', () => {
  it.each([
    ['eyJh.eyJ9.c2', true],
    ['eyJh.eyJ9.', true],
    ['x eyJh.eyJ9.c2', false],
    ['eyJh.eyJ9.c2 x', false],
    ['eyJh.eyJ9', false],
  ])('%s looks like one: %s', (text, looks) => expect(looksLikeJwt(text)).toBe(looks));

  // Their base64 holds +, / and one and two =.
  it.each(['>>>>>>', '??????', 'ü', 'a', 'ab', 'abc'])('comes back as it was encoded: %s', (text) => {
    const part = encodePart({ text });
    expect(part).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decodeJwt(`${part}.${part}.`)).toEqual({ header: { text }, payload: { text } });
  });

  it('is read with its padding', () => {
    expect(decodeJwt(`${btoa('{"a":1}')}.${btoa('{"a":12}')}.`)).toEqual({
      header: { a: 1 },
      payload: { a: 12 },
    });
  });

  it('has parts that are null where they are missing', () => {
    expect(decodeJwt('')).toEqual({ header: null, payload: null });
  });
});

describe('timeVerdict', () => {
  const at = (seconds: number) => new Date(seconds * 1000).toISOString();
  it.each([
    [{ exp: 100 }, 99, { kind: 'valid' }],
    [{ exp: 100 }, 100, { kind: 'expired', seconds: 0 }],
    [{ exp: 100, nbf: 50 }, 49, { kind: 'not-yet-valid', seconds: 1 }],
    [{ exp: 100, nbf: 50 }, 50, { kind: 'valid' }],
    [{ nbf: 50 }, 50, { kind: 'no-expiry' }],
    [{}, 0, { kind: 'no-expiry' }],
    [{}, -100, { kind: 'no-expiry' }],
  ])('%j at %d', (claims, seconds, verdict) => {
    expect(timeVerdict(tokenFacts(jwtOf(claims)), at(seconds))).toEqual(verdict);
  });
});
