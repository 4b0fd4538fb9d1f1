import { fill } from './fill';
import type { Language } from './language';
import { numberIn } from './number';

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
  const written = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? numberIn(value, language) : value,
    ]),
  );
  if (typeof text === 'string') return fill(text, written);
  const { count } = params;
  return fill(
    typeof count === 'number' && ruleOf(language).select(count) === 'one' ? text.one : text.other,
    written,
  );
}

function ruleOf(language: Language): Intl.PluralRules {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule;
}
