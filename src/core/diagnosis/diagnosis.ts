import type { FindingDraft, Severity, Who } from '../findings/finding';
import type { FindingCode } from '../findings/codes';
import type { CheckId, CheckStatus, SkipReason, Station } from './check';
import type { Observation } from './observation';
import type { ObservationId, ObservationValues } from './observations';
import type { Said } from '../findings/said';

export interface CheckResult {
  readonly id: CheckId;
  readonly station: Station;
  readonly status: CheckStatus;
  /** Time its probes took, at the longest. */
  readonly durationMs: number;
  readonly because: FindingCode | null;
  readonly reason: SkipReason | null;
  /** Of `unknown`: what could not be looked at. */
  readonly detail: Said | null;
}

/** A draft with its catalogue facts filled in; the words are added when it is shown (core/words). */
export interface Finding extends FindingDraft {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly who: Who;
}

export type Observations = { readonly [Id in ObservationId]?: Observation<ObservationValues[Id]> };

export interface Diagnosis {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly cancelled: boolean;
  readonly observations: Observations;
  readonly results: readonly CheckResult[];
  /** Root causes first, in the order of findingCodes; consequences after their cause. */
  readonly findings: readonly Finding[];
}

type ToldEvent = {
  readonly [Id in ObservationId]: {
    readonly type: 'told';
    readonly probe: Id;
    readonly value: ObservationValues[Id];
  };
}[ObservationId];

/** Streamed while a run goes on. Plain data, share-safe. */
export type DiagnosisEvent =
  | {
      readonly type: 'started';
      readonly checks: readonly { readonly id: CheckId; readonly station: Station }[];
    }
  | { readonly type: 'looking'; readonly probe: ObservationId }
  | { readonly type: 'slow'; readonly probe: ObservationId; readonly elapsedMs: number }
  /** What a probe that takes long has seen so far. */
  | ToldEvent
  | {
      readonly type: 'looked';
      readonly probe: ObservationId;
      readonly state: 'seen' | 'missed';
      readonly durationMs: number;
    }
  | { readonly type: 'judged'; readonly result: CheckResult; readonly findings: readonly Finding[] };
