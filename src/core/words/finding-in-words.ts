import type { Finding } from '../diagnosis/diagnosis';
import { catalogue } from '../findings/catalogue';
import { remedies } from '../findings/remedies';
import type { RemedyId } from '../findings/remedies';
import type { ReportFinding } from '../report/schema';
import { visibleText } from '../text/visible-text';
import { fill } from './fill';
import { fillForms } from './forms';
import { inWords, paramsInWords } from './in-words';
import type { Words } from './words';

/** A finding as people read it, in the report and in the window. */
export function findingInWords(finding: Finding, words: Words): ReportFinding {
  const facts = catalogue[finding.code];
  const own = words.findings[finding.code];
  const variant = finding.variant === undefined ? undefined : own.variants?.[finding.variant];
  const given = visibleParams(paramsInWords(finding.params ?? {}, words));
  // What another program found out, in our words.
  const cause = finding.causedBy === undefined ? undefined : words.findings[finding.causedBy].title;
  const params = cause === undefined ? given : { ...given, cause: fillForms(cause, given, words.language) };
  return {
    code: finding.code,
    severity: finding.severity,
    check: finding.check,
    title: fillForms(variant?.title ?? own.title, params, words.language),
    explanation: fillForms(variant?.explanation ?? own.explanation, params, words.language),
    evidence: finding.evidence.map(({ label, value }) => ({
      label: words.evidence[label],
      value: visibleText(inWords(value, words)),
    })),
    causedBy: finding.causedBy ?? null,
    who: finding.who,
    remedies: (finding.remedies ?? facts.remedies).map((id) => remedyInWords(id, params, words)),
    section: facts.section,
    requestId: finding.requestId === undefined ? null : visibleText(finding.requestId),
  };
}

/** Text from outside is hostile: nothing of it may be hidden or turn the reading direction round, wherever it is shown. */
function visibleParams(
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? visibleText(value) : value,
    ]),
  );
}

function remedyInWords(
  id: RemedyId,
  params: Readonly<Record<string, string | number>>,
  words: Words,
): ReportFinding['remedies'][number] {
  const { title, steps } = words.remedies[id];
  return {
    id,
    kind: remedies[id],
    title: fill(title, params),
    steps: steps.map((step) => fill(step, params)),
  };
}
