import { type EntryInQuestion, entryInQuestion } from '../../claude-config/entry-in-question';
import type { Seen, Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';

export type FoundEntry = Extract<EntryInQuestion, { found: true }>;

/** Judges the entry that the run is about; skipped where there is none, because of what hides it. */
export function judgeEntry(
  seen: Seen<'request' | 'config-files'>,
  judge: (found: FoundEntry) => Verdict,
): Verdict {
  const question = entryInQuestion(seen['config-files'], seen.request.entry);
  if (question.found) return judge(question);
  return { status: 'skipped', because: question.because, reason: 'caused-by' };
}

export const notApplicable: Verdict = { status: 'skipped', because: null, reason: 'not-applicable' };

/** The verdict on what was found: any error fails the check, nothing at all passes it. */
export function verdictOf(findings: readonly FindingDraft[], isWarning = false): Verdict {
  const [first, ...rest] = findings;
  if (first === undefined) return { status: 'passed' };
  const warnings = isWarning || findings.every(({ severity }) => severity === 'warning');
  return { status: warnings ? 'warning' : 'failed', findings: [first, ...rest] };
}

/** Where the entry stands, as every finding about it shows first. */
export function whereIs(
  { file, document, entry }: FoundEntry,
  offset = entry.member.start,
): readonly Evidence[] {
  const { line, column } = document.positionOf(offset);
  return [
    { label: 'entry', value: entry.name },
    { label: 'line', value: `${file.path}:${line}:${column}` },
  ];
}

/** Long texts say no more than their beginning. */
export function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
