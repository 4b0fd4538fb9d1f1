import { catalogue } from '../findings/catalogue';
import { findingCodes } from '../findings/codes';
import type { FindingCode } from '../findings/codes';
import type { Severity, Who } from '../findings/finding';
import type { SymptomId } from '../symptoms/symptoms';
import { fill } from './fill';
import { fillForms } from './forms';
import type { Text } from './forms';
import type { Words } from './words';

type FamilyOf<Code extends string> = Code extends `${infer Family}.${string}` ? Family : never;
/** The first part of a code: where on the path it belongs. */
export type CodeFamily = FamilyOf<FindingCode>;

/** What is always true of a finding, whatever was seen: for help, without a run. Values that a run would fill in are `…`. */
export interface Explanation {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  /** What it means for the person. */
  readonly explanation: string;
  /** The same finding in its other forms, each with what it means there. */
  readonly forms: readonly { readonly title: string; readonly explanation: string }[];
  readonly section: SymptomId;
  readonly sectionTitle: string;
  readonly who: Who;
  /** How to look without Ungrey, step by step. */
  readonly byHand: readonly string[];
  /** What fixes it, the best way first. */
  readonly remedies: readonly { readonly title: string; readonly steps: readonly string[] }[];
}

export function explain(code: FindingCode, words: Words): Explanation {
  const { severity, section, who, remedies } = catalogue[code];
  const own = words.findings[code];
  const say = (text: Text): string => fillForms(text, {}, words.language);
  const title = say(own.title);
  const explanation = say(own.explanation);
  return {
    code,
    severity,
    title,
    explanation,
    forms: Object.values(own.variants ?? {})
      .map((form) => ({
        title: form.title === undefined ? title : say(form.title),
        explanation: form.explanation === undefined ? explanation : say(form.explanation),
      }))
      .filter((form) => form.title !== title || form.explanation !== explanation),
    section,
    sectionTitle: words.symptoms[section].title,
    who,
    byHand: words.byHand[familyOf(code)],
    remedies: remedies.map((id) => ({
      title: fill(words.remedies[id].title),
      steps: words.remedies[id].steps.map((step) => fill(step)),
    })),
  };
}

/** Every finding there is, in the order of the path. */
export function explainAll(words: Words): readonly Explanation[] {
  return findingCodes.map((code) => explain(code, words));
}

function familyOf(code: FindingCode): CodeFamily {
  return code.slice(0, code.indexOf('.')) as CodeFamily;
}
