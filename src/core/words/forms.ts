import { fill } from './fill';
import type { Language } from './language';

/** The forms of a text that depends on the number `count` in it. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export type Text = string | Forms;

const rules = new Map<Language, Intl.PluralRules>();

/** The text in the form that the number asks for, filled in; without a number (help, where nothing was seen) the one for many. */
export function fillForms(
  text: Text,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  if (typeof text === 'string') return fill(text, params);
  const { count } = params;
  return fill(
    typeof count === 'number' && ruleOf(language).select(count) === 'one' ? text.one : text.other,
    params,
  );
}

function ruleOf(language: Language): Intl.PluralRules {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule;
}
