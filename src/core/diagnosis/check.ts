import type { FindingDraft } from '../findings/finding';
import type { FindingCode } from '../findings/codes';
import type { SymptomId } from '../symptoms/symptoms';
import type { ObservationId, ObservationValues } from './observations';
import type { Said } from '../findings/said';

/** The stations of the path strip, in order. */
export const stations = ['client', 'entry', 'network', 'sign-in', 'permissions', 'tools'] as const;
export type Station = (typeof stations)[number];

/** `passed`, `failed`, `warning`: judged. `skipped`: nothing to judge, and why. `unknown`: could not look; never shown as passed. */
export type CheckStatus = 'passed' | 'failed' | 'warning' | 'skipped' | 'unknown';

/** What a check concludes from observations. `findings` of a `passed` one are of severity info. */
export type Verdict =
  | { readonly status: 'passed'; readonly findings?: readonly FindingDraft[] }
  | { readonly status: 'failed' | 'warning'; readonly findings: readonly [FindingDraft, ...FindingDraft[]] }
  | { readonly status: 'skipped'; readonly because: FindingCode | null; readonly reason: SkipReason }
  | { readonly status: 'unknown'; readonly detail: Said };

/** Why there was nothing to judge, where no finding is the reason. Words in words/en/skip-reasons.ts. */
export type SkipReason = 'caused-by' | 'offline' | 'no-target' | 'not-applicable' | 'not-scaigrid';

/** The values a check asked for. */
export type Seen<Needs extends ObservationId> = { readonly [Id in Needs]: ObservationValues[Id] };

/**
 * One rule of diagnosis: a pure function of observations. No I/O, clock or platform: those come in as data.
 *
 * The runner skips it when a check in `after` failed with an error (`skipped`, because of that error's code), makes it
 * `unknown` when something in `needs` could not be looked at, and turns an exception into `ungrey.check-crashed`.
 */
export interface Check<Needs extends ObservationId = ObservationId> {
  readonly id: CheckId;
  readonly station: Station;
  readonly symptoms: readonly SymptomId[];
  readonly needs: readonly Needs[];
  readonly after?: readonly CheckId[];
  judge(seen: Seen<Needs>): Verdict;
}

/** A check's id is the key of its title in words/en/checks.ts. */
export type CheckId = keyof typeof import('../words/en/checks').checks;

/** Keeps the types of `needs` and `judge` in step, then forgets them so that checks fit into one list. */
export function defineCheck<const Needs extends ObservationId>(check: Check<Needs>): Check {
  return check;
}
