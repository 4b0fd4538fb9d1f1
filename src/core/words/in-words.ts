import type { Said, SaidParams } from '../findings/said';
import { fillForms } from './forms';
import { numberIn } from './number';
import type { Words } from './words';

type Speech = Pick<Words, 'language' | 'terms'>;

/** What was said, in the language of `words`. A term that this version does not know (a report of a newer one) shows as its id. */
export function inWords(said: Said, words: Speech): string {
  if (typeof said === 'string') return said;
  if (typeof said === 'number') return numberIn(said, words.language);
  if (isRow(said)) return said.map((part) => inWords(part, words)).join('');
  const { term, params = {} } = said;
  return Object.hasOwn(words.terms, term)
    ? fillForms(words.terms[term], paramsInWords(params, words), words.language)
    : term;
}

/** Numbers stay numbers: they choose the form of the text that they are filled into. */
export function paramsInWords(params: SaidParams, words: Speech): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, said]) => [
      name,
      typeof said === 'number' ? said : inWords(said, words),
    ]),
  );
}

function isRow(said: Said): said is readonly Said[] {
  return Array.isArray(said);
}
