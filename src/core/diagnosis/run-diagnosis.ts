import type { Check, CheckId } from './check';
import type { Diagnosis, DiagnosisEvent, Observations } from './diagnosis';
import { judgeReady, orderFindings } from './judge';
import type { Judged } from './judge';
import type { MissedReason, Observation } from './observation';
import type { ObservationId, ObservationValues } from './observations';
import { NothingToSee } from './probe';
import type { Probe, Probes } from './probe';
import type { DiagnosisRequest } from './request';
import type { Vault } from '../redact/vault';
import { term } from '../findings/said';
import type { Said } from '../findings/said';

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
  /** Milliseconds from any fixed point. */
  elapsed(): number;
}

export interface RunInput {
  readonly request: DiagnosisRequest;
  /** The remote ones may be missing under `--offline`. */
  readonly probes: Partial<Probes>;
  readonly checks: readonly Check[];
  /** Looked at besides what the checks need. */
  readonly lookAt?: readonly ObservationId[];
  readonly vault: Vault;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onEvent: (event: DiagnosisEvent) => void;
  /** What an earlier run saw. Looked at again are only `lookAgain` and, where their value changed, what depends on them. */
  readonly earlier?: { readonly observations: Observations; readonly lookAgain: readonly ObservationId[] };
}

/** A probe that is still looking after this long is announced as slow. */
const slowAfterMs = 3_000;

/**
 * Looks and judges: runs the probes that the checks need, as parallel as their needs allow, and judges each check as soon
 * as its observations are there. Never rejects: what fails is a `missed` observation. Cancel through `signal`.
 */
export async function runDiagnosis(input: RunInput): Promise<Diagnosis> {
  const { checks, clock, onEvent } = input;
  const startedAt = clock.now();
  const observations: { -readonly [Id in ObservationId]?: Observation<ObservationValues[Id]> } = {};
  const judged = new Map<CheckId, Judged>();
  onEvent({ type: 'started', checks: checks.map(({ id, station }) => ({ id, station })) });

  const judgeWhatIsReady = (): void => {
    for (const outcome of judgeReady(observations, checks, judged)) {
      judged.set(outcome.result.id, outcome);
      onEvent({ type: 'judged', result: outcome.result, findings: outcome.findings });
    }
  };

  const changed = new Set<ObservationId>();
  const looks = new Map<ObservationId, Promise<void>>();
  const lookOnce = (id: ObservationId): Promise<void> => {
    const under = looks.get(id);
    if (under !== undefined) return under;
    const probe = (input.probes[id] as Probe | undefined) ?? absent(id);
    const look = Promise.all(probe.needs.map(lookOnce)).then(async () => {
      const earlier = reusable(probe, input, changed);
      const observation = earlier ?? (await observe(probe, input, observations));
      if (earlier === null && !sameValue(observation, input.earlier?.observations[id])) changed.add(id);
      record(observations, id, observation);
      judgeWhatIsReady();
    });
    looks.set(id, look);
    return look;
  };

  const wanted = [...checks.flatMap((check) => check.needs), ...(input.lookAt ?? [])];
  await Promise.all(wanted.map(lookOnce));
  const findings = orderFindings([...judged.values()].flatMap((outcome) => outcome.findings));
  return {
    startedAt,
    finishedAt: clock.now(),
    cancelled: input.signal.aborted,
    observations,
    results: checks.flatMap((check) => judged.get(check.id)?.result ?? []),
    findings,
  };
}

/** Never looked with: it is remote. */
const absent = (id: ObservationId): Probe => ({
  id,
  needs: [],
  deadlineMs: 0,
  remote: true,
  look: () => Promise.reject(new Error(`There is no probe for ${id}.`)),
});

function record(into: Record<string, unknown>, id: ObservationId, observation: Observation<unknown>): void {
  into[id] = observation;
}

function reusable(
  probe: Probe,
  input: RunInput,
  changed: ReadonlySet<ObservationId>,
): Observation<unknown> | null {
  const earlier = input.earlier?.observations[probe.id];
  if (earlier === undefined || input.earlier === undefined) return null;
  if (earlier.state === 'missed') return null;
  if (input.earlier.lookAgain.includes(probe.id)) return null;
  return probe.needs.some((id) => changed.has(id)) ? null : earlier;
}

function sameValue(a: Observation<unknown>, b: Observation<unknown> | undefined): boolean {
  return (
    b !== undefined &&
    a.state === 'seen' &&
    b.state === 'seen' &&
    JSON.stringify(a.value) === JSON.stringify(b.value)
  );
}

async function observe(
  probe: Probe,
  input: RunInput,
  observations: Observations,
): Promise<Observation<unknown>> {
  const { clock, onEvent, request, signal, vault } = input;
  const startedAt = clock.now();
  const begin = clock.elapsed();
  const missed = (reason: MissedReason, detail: Said): Observation<unknown> => ({
    state: 'missed',
    reason,
    detail,
    startedAt,
    durationMs: clock.elapsed() - begin,
  });
  const seen = (value: unknown): Observation<unknown> => ({
    state: 'seen',
    value,
    startedAt,
    durationMs: clock.elapsed() - begin,
  });
  if (probe.remote && request.offline) return missed('offline', term('local-only'));
  if (signal.aborted) return missed('cancelled', term('cancelled-before'));

  onEvent({ type: 'looking', probe: probe.id });
  const deadlineMs = Math.min(probe.deadlineMs, request.timeoutMs ?? probe.deadlineMs);
  const stop = new AbortController();
  const slow = setTimeout(
    () => onEvent({ type: 'slow', probe: probe.id, elapsedMs: slowAfterMs }),
    slowAfterMs,
  );
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let cancel: (() => void) | undefined;
  let told: { readonly value: unknown } | null = null;
  const tell = (value: unknown): void => {
    told = { value };
    if (!stop.signal.aborted) onEvent({ type: 'told', probe: probe.id, value } as DiagnosisEvent);
  };
  const ended = new Promise<Observation<unknown>>((resolve) => {
    const cutShort = (reason: MissedReason, detail: Said): void => {
      // The probe may tell what it has at this moment.
      stop.abort();
      resolve(told === null ? missed(reason, detail) : seen(told.value));
    };
    deadline = setTimeout(
      () => cutShort('timeout', term('no-answer-within', { count: Math.round(deadlineMs / 100) / 10 })),
      deadlineMs,
    );
    cancel = () => cutShort('cancelled', term('cancelled-while'));
    signal.addEventListener('abort', cancel);
  });
  const looked = Promise.resolve()
    .then(() => probe.look({ seen: seenOf(probe, observations), signal: stop.signal, vault, tell }))
    .then(seen, (error: unknown) =>
      error instanceof NothingToSee
        ? missed(error.reason, error.detail)
        : missed(
            'crashed',
            term('look-failed', {
              error: vault.maskText(error instanceof Error ? error.message : String(error)),
            }),
          ),
    );
  const observation = await Promise.race([looked, ended]);
  clearTimeout(deadline);
  clearTimeout(slow);
  if (cancel !== undefined) signal.removeEventListener('abort', cancel);
  stop.abort();
  onEvent({ type: 'looked', probe: probe.id, state: observation.state, durationMs: observation.durationMs });
  return observation;
}

function seenOf(probe: Probe, observations: Observations): Partial<ObservationValues> {
  const seen: Record<string, unknown> = {};
  for (const id of probe.needs) {
    const observation = observations[id];
    if (observation?.state === 'seen') seen[id] = observation.value;
  }
  return seen;
}
