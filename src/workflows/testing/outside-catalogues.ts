import { allChecks } from '../../core/checks';
import { replayText } from '../../core/report/replay';
import type { Report } from '../../core/report/schema';
import { english } from '../../core/words/en';
import type { Words } from '../../core/words/words';
import { pseudo } from '../../shared/pseudo-locale';
import { outsideBrackets } from '../../shared/testing/outside-brackets';

const { language, ...texts } = english;
const pseudoWords: Words = { ...pseudo(texts), language };

/** Two words in a row are said by somebody: by Ungrey, unless a server, a file or a log said them. */
const sentence = /[a-z]{2,} [a-z]{2,}/i;
const saidByOthers = [
  'answer',
  'error',
  'log-line',
  'saw',
  'certificate',
  'issuer',
  'command',
  'path',
  'proxy',
];
/** What must be written or was asked, letter by letter. */
const literal = /Authorization: Bearer TOKEN|tools\/call me_get/g;

/**
 * What a report says in words that are in no catalogue: it is judged again in the language of nobody, where everything that went
 * through a catalogue stands in brackets.
 */
export function saidOutsideCatalogues(report: Report): readonly string[] {
  const replayed = replayText(JSON.stringify(report), allChecks, '0', pseudoWords);
  if (!replayed.ok) return [replayed.reason];
  const { summary, checks, findings } = replayed.report;
  const own = [
    summary.headline,
    ...checks.flatMap(({ title, detail }) => [title, detail ?? '']),
    ...findings.flatMap(({ title, explanation, remedies }) => [
      title,
      explanation,
      ...remedies.flatMap((remedy) => [remedy.title, ...remedy.steps]),
    ]),
  ];
  const quoted = new Set(saidByOthers.map((label) => pseudoWords.evidence[label as keyof Words['evidence']]));
  const seen = findings.flatMap(({ evidence }) =>
    evidence.filter(({ label }) => !quoted.has(label)).map(({ value }) => value),
  );
  return [
    ...own.filter((text) => outsideBrackets(text).trim() !== ''),
    ...findings
      .flatMap(({ evidence }) => evidence.map(({ label }) => label))
      .filter((label) => outsideBrackets(label) !== ''),
    ...seen.filter((value) => sentence.test(outsideBrackets(value).replace(literal, ''))),
  ];
}
