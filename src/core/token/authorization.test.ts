import { describe, expect, it } from 'vitest';
import { readAuthorization } from './authorization';
import { encodePart } from './jwt';
import { timeVerdict } from './time-verdict';
import { inEnglish } from '../words/testing/in-english';

const key = 'sgk_0123456789abcdef0123456789abcdef';
const jwt = `${encodePart({ alg: 'RS256', typ: 'JWT' })}.${encodePart({
  iss: 'https://scaikey.scailabs.ai/tenants/tnt_1',
  aud: ['scaigrid'],
  exp: 1_800_000_000,
  nbf: 1_700_000_000,
  tenant_id: 'tnt_1',
})}.c2lnbmF0dXJl`;

describe('readAuthorization', () => {
  it.each([
    ['plain', `Bearer ${key}`, 'once', key, []],
    ['no scheme', key, 'none', key, []],
    ['lower case', `bearer ${key}`, 'once', key, []],
    ['doubled', `Bearer Bearer ${key}`, 'doubled', key, []],
    ['doubled with a colon', `Bearer: bearer ${key}`, 'doubled', key, []],
    ['stuck together', `Bearer${key}`, 'none', key, []],
    ['header name pasted along', `Authorization: Bearer ${key}`, 'once', key, []],
    ['basic', 'Basic dXNlcjpwYXNzd29yZA==', 'other-scheme', 'dXNlcjpwYXNzd29yZA==', []],
    ['trailing line break', `Bearer ${key}\n`, 'once', key, ['line-break']],
    ['torn over lines', `Bearer ${key.slice(0, 20)}\r\n  ${key.slice(20)}`, 'once', key, ['line-break']],
    ['quotes', `Bearer "${key}"`, 'once', key, ['quotes']],
    ['quoted whole', `"Bearer ${key}"`, 'once', key, ['quotes']],
    ['smart quotes', `Bearer “${key}”`, 'once', key, ['smart-quote']],
    ['zero width', `Bearer \u200B${key}`, 'once', key, ['zero-width']],
    ['zero width inside', `Bearer ${key.slice(0, 9)}\u200B${key.slice(9)}`, 'once', key, ['zero-width']],
    ['space at the end', `Bearer ${key} `, 'once', key, ['surrounding-space']],
    ['two spaces', `Bearer  ${key}`, 'once', key, []],
    ['inner space', `Bearer ${key.slice(0, 9)} ${key.slice(9)}`, 'once', null, ['inner-space']],
    ['percent-encoded space', `Bearer%20${key}`, 'once', key, []],
    ['cyrillic letter', `Bearer ${key.slice(0, 9)}\u0430${key.slice(9)}`, 'once', null, ['non-ascii']],
    ['dots', 'Bearer sgk_...', 'once', null, ['placeholder']],
    ['ellipsis', 'Bearer sgk_…', 'once', null, ['placeholder']],
    ['YOUR_TOKEN', 'Bearer YOUR_TOKEN', 'once', null, ['placeholder']],
    ['angle brackets', 'Bearer <your token here>', 'once', null, ['placeholder']],
    ['sgk_your_key_here', 'Bearer sgk_your_key_here', 'once', null, ['placeholder']],
    ['TOKEN', 'Bearer TOKEN', 'once', null, ['placeholder']],
    ['yourTokenHere', 'Bearer yourTokenHere', 'once', null, ['placeholder']],
    ['my-secret-api_key', 'Bearer my-secret-api_key', 'once', null, ['placeholder']],
    ['letters that begin like one', 'Bearer myqHgWkZtQlMnVbX', 'once', 'myqHgWkZtQlMnVbX', []],
    ['nothing', 'Bearer ', 'once', null, ['placeholder']],
    ['${NAME}', 'Bearer ${SCAIGRID_API_KEY}', 'once', null, ['unexpanded-variable']],
    ['%NAME%', 'Bearer %SCAIGRID_API_KEY%', 'once', null, ['unexpanded-variable']],
  ])('%s', (_name, value, bearer, cleaned, damage) => {
    const read = readAuthorization(value);
    expect({ bearer: read.bearer, cleaned: read.cleaned, damage: read.facts.damage }).toEqual({
      bearer,
      cleaned,
      damage,
    });
  });

  it('reads the claims of a JWT', () => {
    expect(readAuthorization(`Bearer ${jwt}`).facts).toMatchObject({
      kind: 'jwt',
      issuer: 'https://scaikey.scailabs.ai/tenants/tnt_1',
      audience: ['scaigrid'],
      expiresAt: 1_800_000_000,
      tenantId: 'tnt_1',
      malformed: null,
    });
  });

  it.each([
    ['cut off', jwt.slice(0, 50), /2 of the 3 parts/],
    ['claims damaged', jwt.replace(/\.(.{10})/, '.AAAAAAAAAA'), /claims, cannot be decoded/],
  ])('says how a JWT is malformed: %s', (_name, token, reason) => {
    expect(inEnglish(readAuthorization(`Bearer ${token}`).facts.malformed)).toMatch(reason);
  });

  it('shows nothing of a short token', () => {
    expect(readAuthorization('Bearer hunter2').facts.last4).toBe('');
  });
});

describe('timeVerdict', () => {
  const { facts } = readAuthorization(`Bearer ${jwt}`);
  it.each([
    ['2027-01-15T08:00:05.000Z', { kind: 'expired', seconds: 5 }],
    ['2023-11-14T22:13:10.000Z', { kind: 'not-yet-valid', seconds: 10 }],
    ['2026-01-01T00:00:00.000Z', { kind: 'valid' }],
  ])('%s', (now, verdict) => {
    expect(timeVerdict(facts, now)).toEqual(verdict);
  });
});
