import { describe, expect, it } from 'vitest';
import type { BridgeLogEntry } from '../../bridge-log/line';
import type { ClientId } from '../../clients/client';
import { configOf } from '../../claude-config/cases/texts';
import { observe } from '../../claude-config/cases/observe';
import type { Observations } from '../../diagnosis/diagnosis';
import { judge } from '../../diagnosis/judge';
import type { ObservationValues } from '../../diagnosis/observations';
import { resolveTarget } from '../../diagnosis/resolve-target';
import type { BridgeSeen } from '../../observations/bridge';
import type { KeychainSeen } from '../../observations/keychain';
import { tokenFacts } from '../../token/authorization';
import { english } from '../../words/en';
import { findingInWords } from '../../words/finding-in-words';
import { keychain as keychainCheck } from '../keychain';
import { bridgeChecks } from './index';
import { expectAllSound } from '../testing/expect-sound';

const node = '/usr/bin/node';
const script = '/opt/ungrey/out/main/ungrey-bridge.js';
const gateway = 'https://scaigrid.scailabs.ai/mcp';
const at = (second: number) => `2026-11-20T09:00:${String(second).padStart(2, '0')}.000Z`;
const token = 'sgk_********************************';

const kept = (name: string, url = gateway): KeychainSeen => ({
  available: true,
  problem: null,
  connections: [{ name, url, authorization: `Bearer ${token}`, facts: tokenFacts(token) }],
});
const empty: KeychainSeen = { available: true, problem: null, connections: [] };
const locked: KeychainSeen = { available: false, problem: 'locked', connections: [] };

const lines = (...entries: readonly (readonly [number, BridgeLogEntry])[]): BridgeSeen['lines'] =>
  entries.map(([pid, entry], index) => ({ at: at(index), pid, entry }));
const connected = { kind: 'connected' } as const;
const refused = { kind: 'broken', code: 'net.refused', detail: 'ECONNREFUSED' } as const;
const ended = { kind: 'ended', reason: 'stdin closed' } as const;

interface Case {
  readonly name: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly keychain?: KeychainSeen;
  readonly bridge?: Partial<BridgeSeen>;
  /** When Claude Desktop was started. */
  readonly startedAt?: string;
  /** Whose entry it is. */
  readonly client?: ClientId;
  /** When that client was started. */
  readonly othersStartedAt?: string;
  /** Code, or code:variant, of every finding. */
  readonly expect: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'all is there', expect: [] },
  { name: 'it has never run', bridge: { lines: [] }, expect: [] },
  {
    name: 'the script is gone',
    bridge: { script: { path: script, present: false } },
    expect: ['bridge.program-missing'],
  },
  { name: 'the installed program, which needs no script', bridge: { script: null }, expect: [] },
  { name: 'no such connection', keychain: kept('other'), expect: ['bridge.connection-unknown'] },
  { name: 'an empty keychain', keychain: empty, expect: ['bridge.connection-unknown'] },
  { name: 'a locked keychain', keychain: locked, expect: ['ungrey.keychain-unavailable:entry'] },
  {
    name: 'a connection of another gateway',
    args: ['--url', 'https://grid.corp.example/mcp'],
    expect: ['auth.wrong-deployment:kept-elsewhere'],
  },
  { name: 'a URL of the same gateway', args: ['--url', gateway], expect: [] },
  {
    name: 'a token from a variable',
    args: ['--url', gateway, '--token-env', 'T'],
    env: { T: token },
    keychain: locked,
    expect: ['ungrey.keychain-unavailable'],
  },
  {
    name: 'a token from a variable that is not set',
    args: ['--url', gateway, '--token-env', 'T'],
    expect: ['bridge.variable-missing'],
  },
  {
    name: 'it could not connect',
    bridge: { lines: lines([1, connected], [1, refused]) },
    expect: ['bridge.not-connected'],
  },
  { name: 'it could connect later', bridge: { lines: lines([1, refused], [1, connected]) }, expect: [] },
  {
    name: 'another copy could connect later',
    bridge: { lines: lines([1, refused], [2, connected]) },
    expect: [],
  },
  {
    name: 'the copy that could not has ended',
    bridge: { lines: lines([1, refused], [1, ended]) },
    expect: [],
  },
  {
    name: 'the copy that could has ended',
    bridge: { lines: lines([1, refused], [2, connected], [2, ended]) },
    expect: ['bridge.not-connected'],
  },
  {
    name: 'it was killed with an earlier Claude Desktop',
    bridge: { lines: lines([1, refused]) },
    startedAt: at(9),
    expect: [],
  },
  {
    name: 'it lost its gateway in the moment of the start',
    bridge: { lines: lines([1, refused]) },
    startedAt: at(0),
    expect: ['bridge.not-connected'],
  },
  {
    name: 'a copy connected before the start of this Claude Desktop',
    bridge: { lines: lines([1, connected], [1, refused]) },
    startedAt: at(1),
    expect: ['bridge.not-connected'],
  },
  {
    name: 'two copies, the newest word of which was written down first',
    bridge: { lines: lines([1, refused], [2, connected]).toReversed() },
    expect: [],
  },
  {
    name: 'two copies, the newest of which is without its gateway',
    bridge: { lines: lines([1, connected], [2, refused]).toReversed() },
    expect: ['bridge.not-connected'],
  },
  { name: 'a URL that is none', args: ['--url', 'no url'], expect: ['auth.wrong-deployment:kept-elsewhere'] },
  {
    name: 'a variable of blanks',
    args: ['--url', gateway, '--token-env', 'T'],
    env: { T: '  ' },
    expect: ['bridge.variable-missing'],
  },
  {
    name: 'Claude Desktop was started anew, but the entry is Cursor’s',
    client: 'cursor',
    bridge: { lines: lines([1, refused]) },
    startedAt: at(9),
    expect: ['bridge.not-connected'],
  },
  {
    name: 'it was killed with an earlier Cursor',
    client: 'cursor',
    bridge: { lines: lines([1, refused]) },
    othersStartedAt: at(9),
    expect: [],
  },
];

function observations({
  args = [],
  env,
  keychain = kept('scaigrid'),
  bridge,
  startedAt,
  client = 'claude-desktop',
  othersStartedAt,
}: Case): Observations {
  const entry = { command: node, args: [script, 'bridge', '--connection', 'scaigrid', ...args], env };
  const seen = observe({ name: '', platform: 'linux', files: [{ text: configOf(entry) }], expect: [] });
  const valueOf = <Id extends keyof ObservationValues>(id: Id): ObservationValues[Id] => {
    const observation = seen[id];
    if (observation?.state !== 'seen') throw new Error(id);
    return observation.value;
  };
  const files = valueOf('config-files');
  const values: Partial<ObservationValues> = {
    'config-files': { ...files, candidates: files.candidates.map((file) => ({ ...file, client })) },
    keychain,
    bridge: {
      script: { path: script, present: true },
      logFile: '/home/kim/.ungrey/logs/bridge-scaigrid.log',
      lines: lines([1, connected]),
      logError: null,
      ...bridge,
    },
    'client-process': {
      running: startedAt !== undefined,
      processes: startedAt === undefined ? [] : [{ pid: 1, startedAt, executable: '/claude' }],
      others: {
        [client]:
          othersStartedAt === undefined ? [] : [{ pid: 2, startedAt: othersStartedAt, executable: '/other' }],
      },
    },
    target: resolveTarget(valueOf('request'), valueOf('config-files'), keychain),
  };
  return {
    ...seen,
    ...Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { state: 'seen', value, startedAt: at(0), durationMs: 1 },
      ]),
    ),
  };
}

describe('an entry that starts Ungrey’s bridge', () => {
  it.each(cases)('$name', (each) => {
    const findings = expectAllSound(judge(observations(each), [keychainCheck, ...bridgeChecks])).flatMap(
      (judged) => judged.findings,
    );
    expect(
      findings.map(({ code, variant }) => (variant === undefined ? code : `${code}:${variant}`)),
    ).toEqual(each.expect);
    for (const finding of findings) {
      const { title, explanation, remedies } = findingInWords(finding, english);
      expect([title, explanation, ...remedies.flatMap(({ steps }) => steps)].join(' ')).not.toMatch(
        /…|undefined|\{\{/,
      );
    }
  });

  it('says in our words what its log names as the cause', () => {
    const given: Case = { name: '', bridge: { lines: lines([1, refused]) }, expect: [] };
    const [finding] = expectAllSound(judge(observations(given), bridgeChecks)).flatMap(
      (judged) => judged.findings,
    );
    if (finding === undefined) throw new Error('no finding');
    expect(findingInWords(finding, english)).toMatchObject({ severity: 'warning', causedBy: 'net.refused' });
    expect(findingInWords(finding, english).title).toContain('scaigrid.scailabs.ai');
  });

  it.each([
    ['none', [], []],
    ['one', ['a'], ['a (scaigrid.scailabs.ai)']],
    [
      'the first ten of many',
      Array.from({ length: 11 }, (_, index) => `c${String(index)}`),
      [Array.from({ length: 10 }, (_, index) => `c${String(index)} (scaigrid.scailabs.ai)`).join(', ')],
    ],
  ])('names the connections that are kept: %s', (_what, names, shown) => {
    const keychain = { ...empty, connections: names.flatMap((name) => kept(name).connections) };
    const [finding] = judge(observations({ name: '', keychain, expect: [] }), bridgeChecks).flatMap(
      (judged) => judged.findings,
    );
    expect(finding?.code).toBe('bridge.connection-unknown');
    expect(finding?.evidence.filter(({ label }) => label === 'kept').map(({ value }) => value)).toEqual(
      shown,
    );
  });

  it('is not judged for another program', () => {
    const seen = observe({
      name: '',
      platform: 'linux',
      files: [{ text: configOf({ command: 'npx', args: ['mcp-remote', gateway] }) }],
      expect: [],
    });
    const judged = expectAllSound(
      judge({ ...observations({ name: '', expect: [] }), ...seen }, bridgeChecks),
    );
    expect(judged.map(({ result }) => [result.id, result.status])).toContainEqual([
      'bridge-token',
      'skipped',
    ]);
    expect(judged.map(({ result }) => [result.id, result.status])).toContainEqual([
      'bridge-program',
      'skipped',
    ]);
  });

  it('that never ran, or has no log, has nothing to judge', () => {
    const judged = judge(observations({ name: '', bridge: { lines: [] }, expect: [] }), bridgeChecks);
    expect(judged.find(({ result }) => result.id === 'bridge-log')?.result.status).toBe('skipped');
  });

  it('is unknown where its log cannot be read', () => {
    const given: Case = { name: '', bridge: { lines: [], logError: 'EACCES' }, expect: [] };
    const judged = expectAllSound(judge(observations(given), bridgeChecks));
    expect(judged.find(({ result }) => result.id === 'bridge-log')?.result).toMatchObject({
      status: 'unknown',
    });
  });
});
