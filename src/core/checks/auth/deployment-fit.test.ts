import { describe, expect, it } from 'vitest';
import type { TokenFacts } from '../../token/token-facts';
import { readDeployment } from '../../network/deployment';
import { misfitOf } from './deployment-fit';

const token = (issuer: string | null, audience: readonly string[] = []) =>
  ({ issuer, audience }) as TokenFacts;
const managed = 'https://scaigrid.scailabs.ai/mcp';
const own = 'https://grid.corp.example/mcp';

describe('misfitOf', () => {
  it.each([
    ['managed, managed', token('https://scaikey.scailabs.ai/tenants/1'), managed, null],
    ['managed, own', token('https://scaikey.scailabs.ai'), own, 'issuer'],
    ['own, managed', token('https://id.corp.example'), managed, 'issuer'],
    ['own, own', token('https://id.other.example'), own, null],
    ['a look-alike is not managed', token('https://notscailabs.ai'), own, null],
    ['an issuer that is no URL', token('scaikey'), managed, null],
    ['nothing said', token(null), managed, null],
    ['a client id as audience', token(null, ['client-17']), own, null],
    ['the host as audience', token(null, ['https://grid.corp.example/']), own, null],
    ['another host as audience', token(null, ['https://other.example/']), own, 'audience'],
    ['several audiences, one unknown', token(null, ['https://other.example/', 'client-17']), own, null],
    ['the managed domain itself', token('https://scailabs.ai/t'), managed, null],
    ['the managed domain itself, elsewhere', token('https://scailabs.ai/t'), own, 'issuer'],
    ['plain http', token('http://scaikey.scailabs.ai'), own, 'issuer'],
    ['another scheme', token('ftp://scaikey.scailabs.ai'), own, null],
    ['a text that holds a URL', token('see https://scaikey.scailabs.ai'), own, null],
    ['a URL that is none', token('https://'), own, null],
    [
      'several audiences, one of them the host',
      token(null, ['https://a.example', 'https://grid.corp.example']),
      own,
      null,
    ],
    [
      'several audiences, none of them the host',
      token(null, ['https://a.example', 'https://b.example']),
      own,
      'audience',
    ],
    [
      'the issuer before the audience',
      token('https://scaikey.scailabs.ai', ['https://a.example']),
      own,
      'issuer',
    ],
    ['a practice issuer on this computer', token('http://127.0.0.1:9/'), managed, null],
  ])('%s', (_what, facts, endpoint, by) => {
    expect(misfitOf(facts, endpoint, null)?.by ?? null).toBe(by);
  });

  it.each([
    ['its issuer', token('https://id.corp.example/tenants/7'), null],
    ['another issuer', token('https://id.other.example/tenants/7'), 'issuer'],
    ['its audience', token(null, ['grid', 'more']), null],
    ['another audience', token(null, ['scaiflow']), 'audience'],
  ])('where the deployment says what it takes: %s', (_what, facts, by) => {
    const body = '{"data":{"issuer":"https://id.corp.example","audience":"grid"}}';
    expect(misfitOf(facts, own, readDeployment(body))?.by ?? null).toBe(by);
  });

  it('an issuer of the deployment that is no URL says nothing', () => {
    const deployment = { issuer: 'scaikey', audience: null };
    expect(misfitOf(token('https://id.other.example'), own, deployment)).toBeNull();
    expect(misfitOf(token('https://scaikey.scailabs.ai'), own, { issuer: null, audience: 'grid' })).toEqual({
      by: 'issuer',
      issuer: 'https://scaikey.scailabs.ai',
    });
    expect(misfitOf(token(null, ['a', 'b']), own, { issuer: null, audience: 'c' })).toEqual({
      by: 'audience',
      audience: 'a, b',
    });
  });

  it('reads only pages that say something', () => {
    for (const body of ['', '<html>', 'null', '{}', '{"detail":"Not Found"}', '{"issuer":5}']) {
      expect(readDeployment(body)).toBeNull();
    }
  });
});
