import { scenarios } from '../../../../practice-grid';
import type { ReportFinding } from '../../../core/report/schema';
import type { Row, RowOutcome } from './run-row';

/** A row of which another code than the scenario's own comes first, and why that is right. */
interface Exception extends Row {
  /** Null: nothing is told, but a check says what it lacks. */
  readonly first: string | null;
  readonly unknown?: { readonly check: string; readonly says: string };
  readonly because: string;
}

export const exceptions: readonly Exception[] = [
  {
    scenario: 'idle-cut',
    symptom: 'everything',
    first: 'connection.unstable',
    because:
      'Holding a quiet connection takes longer than a look at everything may. What shows is the call that was cut; its finding leads to `connection-drops`, which names the limit.',
  },
  {
    scenario: 'idle-cut',
    symptom: 'connection-drops',
    variants: { mcpStream: 'refused' },
    first: 'connection.unstable',
    because:
      'Such a gateway offers no stream that could be held quietly, so only the call that was cut shows, and for how long it was quiet.',
  },
  {
    scenario: 'slow-call',
    symptom: 'connection-drops',
    withoutArguments: true,
    first: null,
    unknown: { check: 'connection-call-length', says: `(on the command line: --args '{"prompt":` },
    because:
      'The tool makes an image, which costs something, so it is called with arguments that the person gives and never with made-up ones. How long it takes stays unknown, and the check says what to enter.',
  },
  {
    scenario: 'audit-read',
    symptom: 'audit-missing',
    variants: { audited: 'every-call' },
    first: 'audit.no-rows',
    because:
      'Such a gateway records reads as well, as the rows of this look itself show: then a read that is not in the log was not made by this account.',
  },
  {
    scenario: 'audit-never-arrived',
    symptom: 'everything',
    first: 'tool.permission-missing',
    because:
      'The refusal is the cause, and that the log does not show the call follows from it. Whoever asks about the log alone is told of the log first.',
  },
];

/** What is right to say beside the cause, besides consequences that are folded under it. */
interface AlsoTrue {
  readonly scenario: string;
  readonly code: string;
  readonly because: string;
}

export const alsoTrue: readonly AlsoTrue[] = [
  {
    scenario: 'flaky-connection',
    code: 'net.redirect',
    because: 'A request that was reset on its way may be one of those that are looked at for redirects.',
  },
];

export function exceptionFor(row: Row): Exception | null {
  const isMet = ({ scenario, symptom, withoutArguments, variants = {} }: Exception): boolean =>
    scenario === row.scenario &&
    symptom === row.symptom &&
    withoutArguments === row.withoutArguments &&
    Object.entries(variants).every(([name, value]) =>
      Object.entries(row.variants ?? {}).some(([n, v]) => n === name && v === value),
    );
  return exceptions.find(isMet) ?? null;
}

/** The code that must come first; null: nothing is wrong and nothing may be said to be. */
export function firstCodeOf(row: Row): string | null {
  const own = scenarios.find(({ id }) => id === row.scenario)?.expectedCode ?? null;
  const exception = exceptionFor(row);
  return exception === null ? own : exception.first;
}

/** Findings about what was looked at: not how every answer can be found again, nor that this run has no keychain. */
export function toldBy({ report }: RowOutcome): readonly ReportFinding[] {
  return report.findings.filter(
    ({ code }) => code !== 'request.id' && code !== 'ungrey.keychain-unavailable',
  );
}

/** What is wrong with a row's outcome, in words; empty: it is right. */
export function faultsOf(outcome: RowOutcome): readonly string[] {
  const expected = firstCodeOf(outcome);
  const told = toldBy(outcome);
  const problems = told.filter(({ severity }) => severity !== 'info');
  const first = problems[0] ?? null;
  const faults: string[] = [];
  const answers = told.filter(({ code }) => code === expected);
  if (expected !== null && answers.length === 0) faults.push(`${expected} is not told`);
  // A cause that is no problem is an answer: then nothing may be told as a problem before it.
  if (first !== null && first.code !== expected) faults.push(`${first.code} comes first`);
  for (const { code, causedBy } of problems) {
    if (code === expected || causedBy !== null) continue;
    const isTrue = alsoTrue.some((each) => each.scenario === outcome.scenario && each.code === code);
    if (!isTrue) faults.push(`${code} is told beside it`);
  }
  const unknown = exceptionFor(outcome)?.unknown;
  const check = outcome.report.checks.find(({ id }) => id === unknown?.check);
  if (unknown !== undefined && !(check?.status === 'unknown' && check.detail?.includes(unknown.says)))
    faults.push(`${unknown.check} is ${check?.status ?? 'missing'}: ${check?.detail ?? ''}`);
  const isFindable = outcome.report.findings.some(({ code }) => code === 'request.id');
  if (outcome.symptom === 'something-else' && !isFindable) faults.push('no request id is told');
  const broken = outcome.report.findings.find(({ code }) => code === 'ungrey.check-crashed');
  if (broken !== undefined) faults.push(`a check crashed: ${JSON.stringify(broken.evidence)}`);
  return faults;
}
