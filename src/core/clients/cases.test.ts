import { describe, expect, it } from 'vitest';
import { checksOfSymptom } from '../symptoms/checks-of-symptom';
import { allChecks } from '../checks';
import { configChecks } from '../checks/config';
import { entryChecks } from '../checks/entry';
import { expectAllSound } from '../checks/testing/expect-sound';
import { planRepair } from '../claude-config/plan';
import { repairInput, ungreyProgram } from '../claude-config/testing/repair-input';
import { requestFor } from '../diagnosis/request';
import type { Observations } from '../diagnosis/diagnosis';
import { judge } from '../diagnosis/judge';
import type { Finding } from '../diagnosis/diagnosis';
import { clients } from '.';
import { clientCases, token } from './cases';
import type { Client } from './client';

const at = '2026-11-20T10:00:00.000Z';
const seen = <Value>(value: Value) => ({ state: 'seen', value, startedAt: at, durationMs: 1 }) as const;
const machine = { platform: 'linux', home: '/home/kim', env: {}, packageFolders: [] } as const;

function observe(client: Client, text: string): Observations {
  const file = {
    path: client.files(machine)[0] ?? '',
    place: 'client',
    client: client.id,
    linkTarget: null,
    state: 'present',
    error: null,
    sizeBytes: text.length,
    modifiedAt: at,
    encoding: 'utf-8',
    text,
    backups: [],
  } as const;
  return {
    request: seen(requestFor('entry-grey', { offline: true })),
    'config-files': seen({ candidates: [file], readIndex: 0, readReason: 'only-location', misplaced: [] }),
    'client-logs': seen({ folders: [], files: [] }),
    machine: seen({
      ...machine,
      arch: 'x64',
      osRelease: '1',
      now: at,
      ungreyVersion: '0.1.0',
      nodeVersion: '20.19.0',
      hasBrowserStack: false,
    }),
  };
}

function findingsIn(client: Client, text: string): readonly Finding[] {
  return expectAllSound(judge(observe(client, text), [...configChecks, ...entryChecks]))
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info');
}

const codesIn = (client: Client, text: string) => findingsIn(client, text).map(({ code }) => code);

describe.each(clientCases)('$client: $name', ({ client: id, before, expect: expected, variants, after }) => {
  const client = clients[id];

  it('is found', () => {
    const findings = findingsIn(client, before);
    expect(findings.map(({ code }) => code)).toEqual(expected);
    for (const [code, variant] of Object.entries(variants ?? {})) {
      expect(findings.find((each) => each.code === code)?.variant, code).toBe(variant);
    }
    for (const { params } of findings) expect(params).toMatchObject({ client: client.name });
  });

  it('is repaired in the client’s own spelling, and nothing is left to do', () => {
    const result = planRepair(repairInput(before, { client, style: 'documented' }));
    expect(result.ok ? result.plan.after : null).toBe(after);
    if (!result.ok || after === null) return;
    const left = codesIn(client, after);
    expect(left.filter((code) => code !== 'entry.secret-in-file')).toEqual([]);
    expect(left).toEqual(result.plan.after.includes(token) ? ['entry.secret-in-file'] : []);
    // A token that leaves the file is kept, and only then.
    expect(result.plan.keychain?.token ?? null).toBe(after.includes(token) ? null : token);
    const again = planRepair(repairInput(after, { client, style: 'documented' }));
    expect(again).toMatchObject({ ok: false, refusal: 'nothing-to-do' });
  });

  it('is repaired by the bridge, without the token in the file', () => {
    const bridged = planRepair(repairInput(before, { client, style: 'bridge', bridge: ungreyProgram }));
    if (!bridged.ok) {
      // Without a token there is nothing that the bridge could send.
      expect(bridged.refusal).toBe('no-token');
      expect(before).not.toContain(token);
      return;
    }
    expect(bridged.plan.after).not.toContain(token);
    expect(bridged.plan.after).toContain('"bridge"');
    expect(codesIn(client, bridged.plan.after)).toEqual([]);
  });
});

describe('what was looked at for Claude Desktop alone', () => {
  const checks = checksOfSymptom('entry-grey', allChecks).filter(({ id }) => id.startsWith('app-'));

  it('is skipped for any other client, never passed', () => {
    const observations = {
      ...observe(clients.cursor, clientCases.find(({ client }) => client === 'cursor')?.before ?? ''),
      'client-process': seen({ running: true, processes: [] }),
      'client-policy': seen({ keys: [{ name: 'isLocalDevMcpEnabled', value: 'false', source: 'policy' }] }),
      target: seen({ client: 'cursor', entry: 'scaigrid', configFile: '/home/kim/.cursor/mcp.json' }),
    } as unknown as Observations;
    const judged = judge(observations, checks);
    expect(judged.map(({ result: { status, reason } }) => `${status}: ${reason}`)).toEqual(
      checks.map(() => 'skipped: not-applicable'),
    );
  });
});
