import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configCases } from '../claude-config/cases';
import { emptyRequest, observe } from '../claude-config/cases/observe';
import { configOf, documented, managed, token, viaMcpRemote } from '../claude-config/cases/texts';
import type { ConfigFilesSeen } from '../observations/config-files';
import type { KeychainSeen } from '../observations/keychain';
import { tokenFacts } from '../token/authorization';
import type { DiagnosisRequest } from './request';
import { resolveTarget } from './resolve-target';
import type { Target } from './target';

const kept = 'sgk_keptkeptkeptkeptkeptkept1234';
const keychain: KeychainSeen = {
  available: true,
  problem: null,
  connections: [
    {
      name: 'work',
      url: 'https://grid.corp.example/mcp',
      authorization: `Bearer ${kept}`,
      facts: tokenFacts(kept),
    },
  ],
};

function filesOf(text: string | null): ConfigFilesSeen {
  const files = text === null ? [] : [{ text }];
  const seen = observe({ name: '', platform: 'linux', files, expect: [] })['config-files'];
  if (seen?.state !== 'seen') throw new Error('The case has no files.');
  return seen.value;
}

const targetOf = (text: string | null, request: Partial<DiagnosisRequest> = {}): Target =>
  resolveTarget({ ...emptyRequest, ...request }, filesOf(text), keychain);

const bridge = (...more: readonly string[]) => ({
  command: '/opt/ungrey/ungrey',
  args: ['bridge', '--connection', 'work', ...more],
});

describe('resolveTarget', () => {
  it('reads the documented entry', () => {
    expect(targetOf(configOf(documented()))).toMatchObject({
      configFile: '/home/kim/.config/Claude/claude_desktop_config.json',
      entry: 'scaigrid',
      form: 'url',
      connection: null,
      writtenUrl: managed,
      endpoint: managed,
      writtenAuthorization: `Bearer ${token}`,
      authorization: `Bearer ${token}`,
      tokenSource: 'header',
      token: { kind: 'api-key', last4: 'IJ42', damage: [] },
    });
  });

  it('tells what is written from what it must be', () => {
    const headers = { Authorization: `Bearer Bearer "${token}"\n` };
    expect(
      targetOf(configOf(documented({ url: ' http://scaigrid.scailabs.ai/v1/mcp/ ', headers }))),
    ).toMatchObject({
      writtenUrl: ' http://scaigrid.scailabs.ai/v1/mcp/ ',
      endpoint: managed,
      writtenAuthorization: headers.Authorization,
      authorization: `Bearer ${token}`,
    });
  });

  it('reads mcp-remote with its token in env', () => {
    expect(targetOf(configOf(viaMcpRemote()))).toMatchObject({
      form: 'mcp-remote',
      endpoint: managed,
      authorization: `Bearer ${token}`,
      tokenSource: 'env',
    });
  });

  it('takes URL and token of an Ungrey bridge from the keychain', () => {
    expect(targetOf(configOf(bridge()))).toMatchObject({
      form: 'ungrey-bridge',
      connection: 'work',
      endpoint: 'https://grid.corp.example/mcp',
      authorization: `Bearer ${kept}`,
      tokenSource: 'keychain',
    });
    expect(targetOf(configOf(bridge('--url', managed))).endpoint).toBe(managed);
  });

  it('prefers what the user gives', () => {
    const text = configOf(documented());
    expect(targetOf(text, { url: 'grid.corp.example' }).endpoint).toBe('https://grid.corp.example/mcp');
    expect(targetOf(text, { url: 'grid.corp.example', connection: 'work' })).toMatchObject({
      endpoint: 'https://grid.corp.example/mcp',
      tokenSource: 'keychain',
    });
    expect(targetOf(text, { givenToken: kept, connection: 'work' })).toMatchObject({
      authorization: `Bearer ${kept}`,
      tokenSource: 'given',
    });
    expect(targetOf(null, { url: managed, givenToken: kept })).toMatchObject({
      configFile: null,
      entry: null,
      form: null,
      endpoint: managed,
      authorization: `Bearer ${kept}`,
    });
  });

  it.each([
    ['the keychain’s to another host than it was kept for', { connection: 'work' }],
    ['the entry’s to another host than the entry’s', { url: 'https://other.example/mcp' }],
  ])('sends no token elsewhere: %s', (_name, request) => {
    expect(targetOf(configOf(documented()), request)).toMatchObject({
      authorization: null,
      tokenSource: 'none',
    });
  });

  it('finds a token that nothing sends, and says that nothing sends it', () => {
    const text = configOf(documented({ headers: { 'X-API-Key': token } }));
    expect(targetOf(text)).toMatchObject({
      writtenAuthorization: null,
      authorization: `Bearer ${token}`,
      tokenSource: 'header',
    });
  });

  it.each(['Bearer sgk_...', 'Bearer ${TOKEN}', 'Bearer sgk_0123456789 abcdefghij0123', 'Bearer ', ''])(
    'sends nothing for %j',
    (value) => {
      expect(targetOf(configOf(documented({ headers: { Authorization: value } }))).authorization).toBeNull();
    },
  );

  it('resolves every case of the table', () => {
    for (const configCase of configCases) {
      const files = observe(configCase)['config-files'];
      if (files?.state !== 'seen') continue;
      const target = resolveTarget(
        { ...emptyRequest, entry: configCase.entry ?? null },
        files.value,
        keychain,
      );
      if (target.endpoint !== null) expect(new URL(target.endpoint).pathname, configCase.name).toBe('/mcp');
      if (target.authorization !== null) expect(target.authorization).toMatch(/^Bearer \S+$/);
    }
  });

  it('takes any text and any request', () => {
    const any = fc.oneof(fc.constant(null), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, any, any, any, any, (text, entry, url, connection, givenToken) => {
        expect(targetOf(text, { entry, url, connection, givenToken })).toBeDefined();
      }),
    );
  });
});
