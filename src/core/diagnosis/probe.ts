import type { MissedReason } from './observation';
import type { ObservationId, ObservationValues } from './observations';
import type { Vault } from '../redact/vault';
import type { Term } from '../findings/said';

/** What a probe gets: earlier observations, a way to be stopped, and the run's secrets. */
export interface ProbeContext<Value = unknown> {
  /** Values of the observations in `needs`. */
  readonly seen: Partial<ObservationValues>;
  /** Aborted at the probe's deadline and on cancel. */
  readonly signal: AbortSignal;
  /** Masks every secret of the run, and gives a masked one back to the probe that must send it. */
  readonly vault: Vault;
  /**
   * What has been seen so far, for those who watch. When the look is cut short (deadline, cancel) the last value told is
   * what it saw, so each must say of itself that it is not all; told from an `abort` listener of `signal`, it is up to date.
   */
  tell?(soFar: Value): void;
}

/** Thrown by a probe that had nothing to look at, or no request to spare for it. */
export class NothingToSee extends Error {
  constructor(
    readonly reason: Exclude<MissedReason, 'timeout' | 'cancelled' | 'crashed'>,
    readonly detail: Term,
  ) {
    super(detail.term);
  }
}

/**
 * Looks at the world once. All I/O of a diagnosis is in probes; the runner gives each a deadline, times it, and turns
 * whatever it throws into a `missed` observation. A probe never judges: an unreachable host is a value, not an exception.
 */
export interface Probe<Id extends ObservationId = ObservationId> {
  readonly id: Id;
  readonly needs: readonly ObservationId[];
  readonly deadlineMs: number;
  /** Not looked at under `--offline`. */
  readonly remote: boolean;
  look(context: ProbeContext<ObservationValues[Id]>): Promise<ObservationValues[Id]>;
}

/** One probe per id; a run looks only at those its checks need. */
export type Probes = { readonly [Id in ObservationId]: Probe<Id> };
