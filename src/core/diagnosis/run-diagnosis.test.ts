import { requestFor } from './request';
import { describe, expect, it } from 'vitest';
import type { Vault } from '../redact/vault';
import { defineCheck } from './check';
import type { Check } from './check';
import type { DiagnosisEvent } from './diagnosis';
import type { ObservationId } from './observations';
import { term } from '../findings/said';
import { NothingToSee } from './probe';
import type { Probe, Probes } from './probe';
import type { DiagnosisRequest } from './request';
import { runDiagnosis } from './run-diagnosis';
import type { RunInput } from './run-diagnosis';

const request: DiagnosisRequest = requestFor('everything');

const vault: Vault = {
  register: (secret) => secret,
  maskText: (text) => text.replaceAll('hunter2', '*******'),
  maskConfigText: (text) => text,
  reveal: (masked) => masked,
};

type Look = Probe['look'];

function probesWith(
  looks: Partial<Record<ObservationId, Look>>,
  needs: Partial<Record<ObservationId, ObservationId[]>> = {},
) {
  const table: Partial<Record<ObservationId, Probe>> = {};
  for (const [id, look] of Object.entries(looks) as [ObservationId, Look][]) {
    table[id] = { id, needs: needs[id] ?? [], deadlineMs: 60, remote: id === 'dns', look };
  }
  return table as unknown as Probes;
}

function run(input: Partial<RunInput> & Pick<RunInput, 'probes' | 'checks'>) {
  const events: DiagnosisEvent[] = [];
  const diagnosis = runDiagnosis({
    request,
    vault,
    clock: { now: () => '2026-01-01T00:00:00.000Z', elapsed: () => performance.now() },
    signal: new AbortController().signal,
    onEvent: (event) => events.push(event),
    ...input,
  });
  return diagnosis.then((result) => ({ result, events }));
}

const passing = (id: Check['id'], needs: ObservationId[], after?: Check['id'][]): Check =>
  defineCheck({
    id,
    station: 'network',
    symptoms: [],
    needs,
    ...(after === undefined ? {} : { after }),
    judge: () => ({ status: 'passed' }),
  });

const failing = (id: Check['id'], needs: ObservationId[]): Check =>
  defineCheck({
    id,
    station: 'network',
    symptoms: [],
    needs,
    judge: () => ({ status: 'failed', findings: [{ code: 'net.dns', evidence: [] }] }),
  });

const value = {} as never;
const never = new Promise<never>(() => undefined);

describe('runDiagnosis', () => {
  it('folds consequences under their cause, through checks that were themselves skipped', async () => {
    const { result } = await run({
      probes: probesWith({
        dns: () => Promise.resolve(value),
        tcp: () => Promise.resolve(value),
        tls: () => Promise.resolve(value),
      }),
      checks: [
        failing('net-dns', ['dns']),
        passing('net-tcp', ['tcp'], ['net-dns']),
        passing('net-tls', ['tls'], ['net-tcp']),
      ],
    });
    expect(result.results.map(({ id, status, because }) => [id, status, because])).toEqual([
      ['net-dns', 'failed', 'net.dns'].map((part, index) => (index === 2 ? null : part)),
      ['net-tcp', 'skipped', 'net.dns'],
      ['net-tls', 'skipped', 'net.dns'],
    ]);
    expect(result.findings.map((finding) => finding.code)).toEqual(['net.dns']);
  });

  it('makes a check unknown, not passed, when its probe misses its deadline', async () => {
    const { result } = await run({
      probes: probesWith({ dns: () => never }),
      checks: [passing('net-dns', ['dns'])],
    });
    expect(result.results[0]).toMatchObject({
      status: 'unknown',
      detail: term('no-answer-within', { count: 0.1 }),
    });
  });

  it('aborts a probe at its deadline', async () => {
    let aborted = false;
    await run({
      probes: probesWith({
        dns: ({ signal }) => {
          signal.addEventListener('abort', () => (aborted = true));
          return never;
        },
      }),
      checks: [passing('net-dns', ['dns'])],
    });
    expect(aborted).toBe(true);
  });

  it('masks the message of a probe that throws', async () => {
    const { result } = await run({
      probes: probesWith({ dns: () => Promise.reject(new Error('bad token hunter2')) }),
      checks: [passing('net-dns', ['dns'])],
    });
    expect(result.results[0]).toMatchObject({
      status: 'unknown',
      detail: term('look-failed', { error: 'bad token *******' }),
    });
  });

  it('skips what has nothing to look at', async () => {
    const { result } = await run({
      probes: probesWith({ dns: () => Promise.reject(new NothingToSee('no-target', term('no-url'))) }),
      checks: [passing('net-dns', ['dns'])],
    });
    expect(result.results[0]).toMatchObject({ status: 'skipped', reason: 'no-target' });
  });

  it('turns a crashing check into a finding and goes on', async () => {
    const crashing = defineCheck({
      id: 'net-dns',
      station: 'network',
      symptoms: [],
      needs: ['dns'],
      judge: () => {
        throw new Error('oops');
      },
    });
    const { result } = await run({
      probes: probesWith({ dns: () => Promise.resolve(value) }),
      checks: [crashing, passing('net-tcp', ['dns'])],
    });
    expect(result.findings.map((finding) => finding.code)).toEqual(['ungrey.check-crashed']);
    expect(result.results.map((each) => each.status)).toEqual(['unknown', 'passed']);
  });

  it('does not touch the network when offline', async () => {
    let looked = false;
    const { result } = await run({
      request: { ...request, offline: true },
      probes: probesWith({
        dns: () => {
          looked = true;
          return Promise.resolve(value);
        },
      }),
      checks: [passing('net-dns', ['dns'])],
    });
    expect(looked).toBe(false);
    expect(result.results[0]).toMatchObject({ status: 'skipped', reason: 'offline' });
  });

  it('ends at once when cancelled, with everything open as unknown', async () => {
    const cancel = new AbortController();
    const { result } = await run({
      probes: probesWith(
        {
          dns: () => {
            cancel.abort();
            return never;
          },
          tcp: () => Promise.resolve(value),
        },
        { tcp: ['dns'] },
      ),
      checks: [passing('net-dns', ['dns']), passing('net-tcp', ['tcp'])],
      signal: cancel.signal,
    });
    expect(result.cancelled).toBe(true);
    expect(result.results.map((each) => each.status)).toEqual(['unknown', 'unknown']);
  });

  it('keeps what a probe had told when it is cut short', async () => {
    const cancel = new AbortController();
    const told = { until: 'now' } as never;
    const { result, events } = await run({
      probes: probesWith(
        {
          dns: (context) => {
            context.tell?.({ until: 'before' } as never);
            context.signal.addEventListener('abort', () => context.tell?.(told));
            setImmediate(() => cancel.abort());
            return never;
          },
          tcp: () => Promise.resolve(value),
        },
        { tcp: ['dns'] },
      ),
      checks: [passing('net-dns', ['dns']), passing('net-tcp', ['tcp'])],
      signal: cancel.signal,
    });
    expect(result.observations.dns).toMatchObject({ state: 'seen', value: told });
    expect(result.results.map((each) => each.status)).toEqual(['passed', 'unknown']);
    expect(events.filter(({ type }) => type === 'told')).toEqual([
      { type: 'told', probe: 'dns', value: { until: 'before' } },
    ]);
  });

  it('judges a check as soon as its own observations are there', async () => {
    let release: (value: never) => void = () => undefined;
    const slow = new Promise<never>((resolve) => (release = resolve));
    const events: string[] = [];
    await runDiagnosis({
      request,
      vault,
      clock: { now: () => '2026-01-01T00:00:00.000Z', elapsed: () => performance.now() },
      signal: new AbortController().signal,
      probes: probesWith({ dns: () => Promise.resolve(value), tcp: () => slow }),
      checks: [passing('net-tcp', ['tcp']), passing('net-dns', ['dns'])],
      onEvent: (event) => {
        if (event.type !== 'judged') return;
        events.push(event.result.id);
        if (event.result.id === 'net-dns') release(value);
      },
    });
    expect(events).toEqual(['net-dns', 'net-tcp']);
  });

  it('looks again only at what was asked for and at what depends on a changed value', async () => {
    const looked: ObservationId[] = [];
    let url = 'a';
    const probes = probesWith(
      {
        'config-files': () => (looked.push('config-files'), Promise.resolve({ note: 'same' } as never)),
        target: () => (looked.push('target'), Promise.resolve({ url } as never)),
        dns: () => (looked.push('dns'), Promise.resolve(value)),
        keychain: () => (looked.push('keychain'), Promise.resolve(value)),
      },
      { dns: ['target'] },
    );
    const checks = [
      passing('config-found', ['config-files']),
      passing('net-dns', ['dns']),
      passing('keychain', ['keychain']),
    ];
    const first = await run({ probes, checks });
    expect(looked.splice(0).sort()).toEqual(['config-files', 'dns', 'keychain', 'target']);

    await run({
      probes,
      checks,
      earlier: { observations: first.result.observations, lookAgain: ['target'] },
    });
    expect(looked.splice(0)).toEqual(['target']);

    url = 'b';
    await run({
      probes,
      checks,
      earlier: { observations: first.result.observations, lookAgain: ['target'] },
    });
    expect(looked).toEqual(['target', 'dns']);
  });
});
