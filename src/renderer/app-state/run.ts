import type { RunEvent } from '../../shared/ipc/contract';
import type { Report } from '../../core/report/schema';

type Judged = Extract<RunEvent, { type: 'judged' }>;
export type CheckStatus = Judged['result']['status'];
export type Station = Judged['result']['station'];

/** One check as the window shows it; `status` null: not judged yet. */
export interface CheckView {
  readonly id: string;
  readonly title: string;
  readonly station: Station;
  readonly status: CheckStatus | null;
  readonly durationMs: number;
  readonly detail: string | null;
}

export type Found = Pick<Judged['findings'][number], 'code' | 'severity' | 'title'>;

/** One run of checks, from the moment it was asked for. */
export interface Run {
  /** Null: asked for, not answered yet. */
  readonly runId: string | null;
  readonly checks: readonly CheckView[];
  /** What is being looked at now, in words. */
  readonly looking: string | null;
  /** The findings so far, in the order in which they came. */
  readonly found: readonly Found[];
  /** What takes longer than usual, in words. */
  readonly slow: string | null;
  readonly cancelling: boolean;
  readonly end:
    | { readonly kind: 'finished'; readonly cancelled: boolean; readonly report: Report }
    | { readonly kind: 'failed'; readonly message: string }
    | null;
}

export const newRun: Run = {
  runId: null,
  checks: [],
  looking: null,
  found: [],
  slow: null,
  cancelling: false,
  end: null,
};

/** The run after one more event of it. */
export function afterEvent(run: Run, event: RunEvent): Run {
  switch (event.type) {
    case 'started':
      return {
        ...run,
        checks: event.checks.map((check) => ({ ...check, status: null, durationMs: 0, detail: null })),
      };
    case 'looking':
      // Something new began, so what was slow is over.
      return { ...run, looking: event.what, slow: null };
    case 'slow':
      return { ...run, slow: event.what };
    case 'judged':
      return {
        ...run,
        checks: judged(run.checks, event.result),
        found: [
          ...run.found,
          ...event.findings.map(({ code, severity, title }) => ({ code, severity, title })),
        ],
      };
    case 'finished':
      return {
        ...run,
        slow: null,
        end: { kind: 'finished', cancelled: event.cancelled, report: event.report },
      };
    case 'failed':
      return { ...run, slow: null, end: { kind: 'failed', message: event.message } };
  }
}

function judged(checks: readonly CheckView[], result: CheckView): readonly CheckView[] {
  const known = checks.some((check) => check.id === result.id);
  return known ? checks.map((check) => (check.id === result.id ? result : check)) : [...checks, result];
}

/** How far a run is, in checks. */
export function progressOf(run: Run): { readonly done: number; readonly total: number } {
  return { done: run.checks.filter((check) => check.status !== null).length, total: run.checks.length };
}
