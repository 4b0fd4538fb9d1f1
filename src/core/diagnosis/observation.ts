import type { Said } from '../findings/said';
/**
 * What a probe saw, as plain data. Observations are *share-safe*: a probe masks every secret (core/redact) before its
 * value leaves the probe, so checks, findings, reports and IPC events never hold a token, and a saved report replays
 * to the same findings.
 */
export type Observation<T> = SeenObservation<T> | MissedObservation;

export interface SeenObservation<T> {
  readonly state: 'seen';
  readonly value: T;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}

export interface MissedObservation {
  readonly state: 'missed';
  readonly reason: MissedReason;
  /** One plain sentence; shown to people, so no stack traces. English text in a report from before there were terms. */
  readonly detail: Said;
  readonly startedAt: string;
  readonly durationMs: number;
}

/**
 * `timeout`, `cancelled`, `crashed`, `rate-limit`: it should have been looked at and was not, so checks become `unknown`.
 * `offline`, `no-target`, `not-applicable`, `not-scaigrid`: there was nothing to look at, so checks become `skipped`.
 */
export type MissedReason =
  | 'timeout'
  | 'cancelled'
  | 'crashed'
  | 'rate-limit'
  | 'offline'
  | 'no-target'
  | 'not-applicable'
  | 'not-scaigrid';

/** What was seen; null: nothing. */
export function seenValue<T>(observation: Observation<T> | undefined): T | null {
  return observation?.state === 'seen' ? observation.value : null;
}
