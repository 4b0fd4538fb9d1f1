import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clients } from '../core/clients';
import { clientCases } from '../core/clients/cases';
import { english } from '../core/words/en';
import type { Keychain } from '../keychain/keychain';
import { scan } from './scan';
import type { Surroundings } from './surroundings';

const home = mkdtempSync(join(tmpdir(), 'ungrey-scan-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const noKeychain = {
  list: () => Promise.resolve({ ok: false, failure: 'absent' }),
  get: () => Promise.resolve({ ok: false, failure: 'absent' }),
} as unknown as Keychain;

const surroundings: Surroundings = {
  platform: 'linux',
  arch: 'x64',
  osRelease: '1',
  home,
  env: { HOME: home },
  sandboxed: true,
  nodeVersion: '20.19.0',
  ungreyVersion: '0.1.0',
  keychain: noKeychain,
  bridge: { kind: 'mcp-remote' },
  browser: null,
  words: english,
};

const documented = {
  transport: 'streamable-http',
  url: 'https://scaigrid.scailabs.ai/mcp',
  headers: { Authorization: `Bearer sgk_live_${'a1'.repeat(16)}` },
};

it('finds the entries of all clients in one home, each judged as its own client would read it', async () => {
  const machine = { platform: 'linux', home, env: {}, packageFolders: [] } as const;
  const entry = '{ "mcpServers": { "scaigrid": { "url": "https://scaigrid.scailabs.ai/mcp" } } }';
  for (const client of Object.values(clients)) {
    const file = client.files(machine)[0] ?? '';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, clientCases.find((each) => each.client === client.id)?.before ?? entry);
  }
  const { entries } = await scan(surroundings);
  expect(entries.map(({ client }) => client).toSorted()).toEqual(Object.keys(clients).toSorted());
  for (const { client, entry: name, configFile, report } of entries) {
    expect(name).toBe('scaigrid');
    expect(configFile).toBe(clients[client].files(machine)[0]);
    const codes = report?.findings.map(({ code }) => code) ?? [];
    const expected = clientCases.find((each) => each.client === client)?.expect ?? [
      'entry.transport-missing',
    ];
    expect(codes, client).toEqual(expect.arrayContaining([...expected]));
    expect(report?.checks.find(({ id }) => id === 'app-restarted')?.status, client).toBe(
      client === 'claude-desktop' ? 'passed' : 'skipped',
    );
  }
});

it.each([
  ['has its token in the file', documented, 0],
  ['starts Ungrey’s bridge', { command: 'ungrey-bridge', args: ['bridge', '--connection', 'kept'] }, 1],
])(
  'asks the keychain only for a connection that keeps its token there: one that %s',
  async (_, entry, times) => {
    const own = mkdtempSync(join(home, 'keychain-'));
    const file = clients['claude-desktop'].files({
      platform: 'linux',
      home: own,
      env: {},
      packageFolders: [],
    })[0];
    mkdirSync(dirname(file ?? ''), { recursive: true });
    writeFileSync(file ?? '', JSON.stringify({ mcpServers: { scaigrid: entry } }));
    let asked = 0;
    const keychain: Keychain = {
      ...noKeychain,
      list: (options) => {
        asked += 1;
        return noKeychain.list(options);
      },
    };
    const { entries } = await scan({ ...surroundings, home: own, env: { HOME: own }, keychain });
    expect(entries.map(({ entry: name }) => name)).toEqual(['scaigrid']);
    expect(asked).toBe(times);
  },
);
