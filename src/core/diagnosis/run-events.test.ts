import { describe, expect, it, vi } from 'vitest';
import { createVault } from '../redact/create-vault';
import { defineCheck, type Check, type Verdict } from './check';
import type { Diagnosis, DiagnosisEvent, Observations } from './diagnosis';
import { judge } from './judge';
import type { ObservationId } from './observations';
import type { Probe, Probes } from './probe';
import { requestFor } from './request';
import { runDiagnosis, type RunInput } from './run-diagnosis';

type Look = Probe['look'];

const value = { any: 1 } as never;
const seeing: Look = () => Promise.resolve(value);

const probesOf = (
  looks: Partial<Record<ObservationId, Look>>,
  more: Partial<Record<ObservationId, Partial<Probe>>> = {},
): Probes =>
  Object.fromEntries(
    (Object.entries(looks) as [ObservationId, Look][]).map(([id, look]) => [
      id,
      { id, needs: [], deadlineMs: 5_000, remote: false, look, ...more[id] },
    ]),
  ) as unknown as Probes;

const checkOf = (id: Check['id'], needs: ObservationId[], verdict: Verdict = { status: 'passed' }): Check =>
  defineCheck({ id, station: 'network', symptoms: [], needs, judge: () => verdict });

async function run(input: Partial<RunInput> & Pick<RunInput, 'probes'>) {
  const events: DiagnosisEvent[] = [];
  let elapsed = 0;
  const result = await runDiagnosis({
    ...{ request: requestFor('everything'), vault: createVault(), checks: [], lookAt: [] },
    clock: { now: () => '2026-01-01T00:00:00.000Z', elapsed: () => (elapsed += 10) },
    signal: new AbortController().signal,
    onEvent: (event) => events.push(event),
    ...input,
  });
  return { result, events };
}

const looked = (events: readonly DiagnosisEvent[]) =>
  events.flatMap((event) => (event.type === 'looking' ? [event.probe] : []));

describe('the events of a run', () => {
  it('say what is begun, looked at, and judged', async () => {
    const { events, result } = await run({
      probes: probesOf({ dns: seeing }),
      checks: [checkOf('net-dns', ['dns'])],
    });
    expect(events.map(({ type }) => type)).toEqual(['started', 'looking', 'looked', 'judged']);
    expect(events[0]).toEqual({ type: 'started', checks: [{ id: 'net-dns', station: 'network' }] });
    expect(events[2]).toEqual({ type: 'looked', probe: 'dns', state: 'seen', durationMs: 10 });
    expect(result.results).toEqual([
      {
        id: 'net-dns',
        station: 'network',
        status: 'passed',
        durationMs: 10,
        because: null,
        reason: null,
        detail: null,
      },
    ]);
    expect(result.cancelled).toBe(false);
  });

  it('tell of a look that takes its time', async () => {
    vi.useFakeTimers();
    try {
      const running = run({ probes: probesOf({ dns: () => new Promise(() => undefined) }), lookAt: ['dns'] });
      await vi.advanceTimersByTimeAsync(5_000);
      const { events } = await running;
      expect(events.map(({ type }) => type)).toEqual(['started', 'looking', 'slow', 'looked']);
      expect(events[2]).toEqual({ type: 'slow', probe: 'dns', elapsedMs: 3_000 });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(events).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });

  it('say nothing of what a probe tells when it is over', async () => {
    let late: ((value: never) => void) | undefined;
    const { events } = await run({
      probes: probesOf({
        dns: (context) => {
          late = (told) => context.tell?.(told);
          context.tell?.(value);
          return Promise.resolve(value);
        },
      }),
      lookAt: ['dns'],
    });
    late?.(value);
    expect(events.filter(({ type }) => type === 'told')).toHaveLength(1);
  });
});

describe('what is not looked at', () => {
  const missed = (result: Diagnosis, id: ObservationId) => {
    const observation = result.observations[id];
    return observation?.state === 'missed' ? observation.reason : observation?.state;
  };

  it('is remote in a run without a network', async () => {
    const request = { ...requestFor('everything'), offline: true };
    const probes = probesOf({ dns: seeing, machine: seeing }, { dns: { remote: true } });
    const { result, events } = await run({ probes, request, lookAt: ['dns', 'machine'] });
    expect([missed(result, 'dns'), missed(result, 'machine')]).toEqual(['offline', 'seen']);
    expect(looked(events)).toEqual(['machine']);
  });

  it('has no probe', async () => {
    const { result } = await run({ probes: probesOf({}), lookAt: ['dns'] });
    expect(missed(result, 'dns')).toBe('crashed');
    const offline = await run({
      ...{ probes: probesOf({}), lookAt: ['dns'], request: { ...requestFor('everything'), offline: true } },
    });
    expect(missed(offline.result, 'dns')).toBe('offline');
  });

  it('comes after a cancel, and what was under way is cut short', async () => {
    const stop = new AbortController();
    const { result } = await run({
      signal: stop.signal,
      probes: probesOf(
        {
          dns: () => {
            stop.abort();
            return new Promise(() => undefined);
          },
          tcp: seeing,
        },
        { tcp: { needs: ['dns'] } },
      ),
      lookAt: ['tcp'],
    });
    expect([missed(result, 'dns'), missed(result, 'tcp'), result.cancelled]).toEqual([
      'cancelled',
      'cancelled',
      true,
    ]);
  });

  it('keeps to the shorter of two deadlines', async () => {
    const request = { ...requestFor('everything'), timeoutMs: 20 };
    const { result } = await run({
      ...{ request, probes: probesOf({ dns: () => new Promise(() => undefined) }), lookAt: ['dns'] },
    });
    expect(missed(result, 'dns')).toBe('timeout');
  });

  it('has failed, and says nothing of its secrets', async () => {
    const vault = createVault();
    vault.register('sgk_0123456789abcdef0123');
    const { result } = await run({
      vault,
      probes: probesOf({ dns: () => Promise.reject(new Error('sgk_0123456789abcdef0123')) }),
      lookAt: ['dns'],
    });
    expect(missed(result, 'dns')).toBe('crashed');
    expect(JSON.stringify(result)).not.toContain('0123456789abcdef');
  });
});

describe('a run again', () => {
  const seen = (seenValue: unknown) =>
    ({ state: 'seen', value: seenValue, startedAt: '2025', durationMs: 1 }) as never;
  const gone = { state: 'missed', reason: 'timeout', detail: '', startedAt: '2025', durationMs: 1 } as never;
  const needs = { tcp: { needs: ['dns'] as ObservationId[] } };

  it.each<[string, Observations, readonly ObservationId[], readonly string[]]>([
    ['of nothing looks at all', {}, [], ['dns', 'tcp']],
    ['with what it knows looks at nothing', { dns: seen(1), tcp: seen(1) }, [], []],
    ['looks at what was missed', { dns: gone, tcp: seen(1) }, [], ['dns', 'tcp']],
    ['looks where it is told to', { dns: seen({ any: 1 }), tcp: seen(1) }, ['tcp'], ['tcp']],
    [
      'looks at nothing more where that did not change',
      { dns: seen({ any: 1 }), tcp: seen(1) },
      ['dns'],
      ['dns'],
    ],
    ['looks at what rests on a change', { dns: seen({ any: 2 }), tcp: seen(1) }, ['dns'], ['dns', 'tcp']],
  ])('%s', async (_name, observations, lookAgain, expected) => {
    const { events, result } = await run({
      ...{ probes: probesOf({ dns: seeing, tcp: seeing }, needs), lookAt: ['tcp', 'dns'] },
      earlier: { observations, lookAgain },
    });
    expect(looked(events)).toEqual(expected);
    expect(result.observations.tcp?.startedAt).toBe(
      expected.includes('tcp') ? '2026-01-01T00:00:00.000Z' : '2025',
    );
  });
});

describe('a check', () => {
  const at = (durationMs: number) => ({ state: 'seen', value, startedAt: '', durationMs }) as never;
  const missedFor = (reason: string) =>
    ({ state: 'missed', reason, detail: 'why', startedAt: '', durationMs: 2 }) as never;

  it('takes as long as the longest of its looks', () => {
    const [outcome] = judge({ dns: at(3), tcp: at(7) }, [checkOf('net-dns', ['dns', 'tcp'])]);
    expect(outcome?.result.durationMs).toBe(7);
  });

  it.each([
    ['offline', 'skipped'],
    ['no-target', 'skipped'],
    ['not-applicable', 'skipped'],
    ['not-scaigrid', 'skipped'],
    ['timeout', 'unknown'],
    ['cancelled', 'unknown'],
    ['crashed', 'unknown'],
    ['rate-limit', 'unknown'],
  ])('whose look was missed for %s is %s', (reason, status) => {
    const [outcome] = judge({ dns: missedFor(reason) }, [checkOf('net-dns', ['dns'])]);
    expect(outcome?.result).toMatchObject({ status, reason: status === 'skipped' ? reason : null });
    expect(outcome?.result.detail).toBe(status === 'unknown' ? 'why' : null);
  });

  it.each<[unknown, string]>([
    [new TypeError('not a function'), 'not a function'],
    ['a text', 'a text'],
  ])('that crashes is a finding of its own: %s', (error, text) => {
    const crashing = defineCheck({
      ...{ id: 'net-dns', station: 'network', symptoms: [], needs: ['dns'] },
      judge: () => {
        throw error;
      },
    });
    const [outcome] = judge({ dns: at(1) }, [crashing]);
    expect(outcome?.result.status).toBe('unknown');
    expect(outcome?.findings).toMatchObject([
      {
        code: 'ungrey.check-crashed',
        params: { check: 'net-dns' },
        evidence: [{ label: 'error', value: text }],
      },
    ]);
  });

  it('is skipped for the cause of what made the one before it fail, and not for a warning', () => {
    const draft = { code: 'net.tls-expired', causedBy: 'auth.clock-skew', evidence: [] } as const;
    const before = checkOf('net-dns', ['dns'], { status: 'failed', findings: [draft] });
    const after: Check = { ...checkOf('net-tcp', ['dns']), after: ['net-dns'] };
    expect(judge({ dns: at(1) }, [before, after])[1]?.result.because).toBe('auth.clock-skew');
    const warned = checkOf('net-dns', ['dns'], {
      status: 'warning',
      findings: [{ ...draft, severity: 'warning' }],
    });
    expect(judge({ dns: at(1) }, [warned, after])[1]?.result.status).toBe('passed');
  });

  it('does not wait for a check that nobody chose', () => {
    const after: Check = { ...checkOf('net-tcp', ['dns']), after: ['net-dns', 'net-tls'] };
    expect(judge({ dns: at(1) }, [after])[0]?.result.status).toBe('passed');
  });
});
