import { expect } from 'vitest';
import type { CheckStatus, SkipReason, Verdict } from '../../diagnosis/check';
import type { Judged } from '../../diagnosis/judge';
import { catalogue } from '../../findings/catalogue';
import type { FindingCode } from '../../findings/codes';
import type { FindingDraft } from '../../findings/finding';
import type { SaidParams } from '../../findings/said';
import { english } from '../../words/en';
import { inWords } from '../../words/in-words';

const skipReasons: readonly SkipReason[] = [
  'caused-by',
  'offline',
  'no-target',
  'not-applicable',
  'not-scaigrid',
];

/** What these say is that nothing was seen. */
const ofAbsence = new Set<FindingCode>(['audit.not-recorded', 'audit.no-rows', 'remote.none-registered']);

/** What holds for every verdict, whatever was found: it is one of the five, and whoever reads it is told the whole of it. */
export function expectSound<Told extends Verdict>(verdict: Told): Told {
  const findings = 'findings' in verdict ? (verdict.findings ?? []) : [];
  const severities = findings.map(({ code, severity }) => severity ?? catalogue[code].severity);
  const sound: Readonly<Record<CheckStatus, () => boolean>> = {
    passed: () => severities.every((severity) => severity === 'info'),
    failed: () => severities.includes('error'),
    warning: () => severities.includes('warning') && !severities.includes('error'),
    skipped: () =>
      verdict.status === 'skipped' &&
      skipReasons.includes(verdict.reason) &&
      (verdict.because === null) === (verdict.reason !== 'caused-by'),
    unknown: () => verdict.status === 'unknown' && isTold(inWords(verdict.detail, english)),
  };
  expect(sound[verdict.status](), JSON.stringify(verdict)).toBe(true);
  findings.forEach(expectToldWhole);
  return verdict;
}

/** The same of what the runner made of it. */
export function expectAllSound<Outcomes extends readonly Judged[]>(judged: Outcomes): Outcomes {
  for (const { result, findings } of judged) {
    const { status, because, reason, detail } = result;
    expectSound({ status, because, reason, detail, findings } as unknown as Verdict);
  }
  return judged;
}

function expectToldWhole(finding: FindingDraft): void {
  const { code, variant, params = {}, evidence } = finding;
  const words = english.findings[code];
  const own = variant === undefined ? words : words.variants?.[variant];
  expect(own, `${code}/${variant}`).toBeDefined();

  if (!ofAbsence.has(code)) expect(evidence.length, code).toBeGreaterThan(0);
  for (const { label, value } of evidence) {
    expect(Object.keys(english.evidence), code).toContain(label);
    expect(isTold(inWords(value, english)), `${code}: ${label} is “${JSON.stringify(value)}”`).toBe(true);
  }

  const texts = [
    own?.title ?? words.title,
    own?.explanation ?? words.explanation,
    ...(finding.remedies ?? catalogue[code].remedies).flatMap((id) => english.remedies[id].steps),
  ];
  for (const place of placesOf(texts)) expect(isGiven(params, place), `${code}: {{${place}}}`).toBe(true);
}

/** Names that the texts leave open; those of the client and the cause are filled in by the runner and the words. */
function placesOf(texts: readonly unknown[]): ReadonlySet<string> {
  const found = [...JSON.stringify(texts).matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '');
  return new Set(found.filter((name) => name !== 'client' && name !== 'cause'));
}

const isGiven = (params: SaidParams, name: string): boolean => {
  const said = params[name];
  return said !== undefined && isTold(inWords(said, english));
};

const isTold = (text: string): boolean => text.trim() !== '' && !/undefined|\[object|NaN/.test(text);
