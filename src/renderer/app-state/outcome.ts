import type { Report, ReportFinding } from '../../core/report/schema';

/** What a second look says about the first thing to fix. `cannot-tell`: it could not be looked at again. */
export interface Outcome {
  readonly verdict: 'fixed' | 'still-there' | 'cannot-tell';
  /** Of the finding that was to be fixed. */
  readonly title: string;
}

/** Compares a run with the one before it; null when there was nothing to fix. */
export function outcomeOf(before: Report | null, after: Report): Outcome | null {
  const code = before?.summary.firstFix ?? null;
  const finding = before?.findings.find((candidate) => candidate.code === code);
  return finding === undefined ? null : { verdict: verdictOn(finding, after), title: finding.title };
}

function verdictOn(finding: ReportFinding, after: Report): Outcome['verdict'] {
  if (after.findings.some((candidate) => candidate.code === finding.code)) return 'still-there';
  const check = after.checks.find((candidate) => candidate.id === finding.check);
  if (check === undefined || check.status === 'unknown' || check.because !== null) return 'cannot-tell';
  if (check.status !== 'skipped') return 'fixed';
  // Nothing left to judge, e.g. no transport in an entry that now starts a program: fixed, if that station is sound.
  const station = after.checks.filter((candidate) => candidate.station === check.station);
  return station.some((candidate) => candidate.status === 'failed' || candidate.status === 'unknown')
    ? 'cannot-tell'
    : 'fixed';
}
