import type { Report } from '../core/report/schema';

/** The exit codes of every command: fixed, scripts rely on them. */
export const exitCodes = {
  /** No finding of severity `error`. */
  ok: 0,
  /** At least one finding of severity `error`, or a change that could not be made. */
  problems: 1,
  usage: 2,
  /** No error found, but something that was needed could not be looked at. */
  incomplete: 3,
  /** Ungrey itself failed. */
  failed: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function exitCodeOf(report: Report): ExitCode {
  switch (report.summary.status) {
    case 'healthy':
      return exitCodes.ok;
    case 'problems':
      return exitCodes.problems;
    case 'incomplete':
      return exitCodes.incomplete;
  }
}
