import type { terms } from '../words/en/terms';

type Texts = typeof terms;

/** Ids of the terms in words/en/terms.ts. A text with a number in it must have its forms there to be one. */
export type TermId = {
  [Id in keyof Texts]: Texts[Id] extends `${string}{{count}}${string}` ? never : Id;
}[keyof Texts];

/** Words of Ungrey's own, by their id: they are made where somebody reads them, in that person's language (core/words/in-words.ts). */
export interface Term {
  readonly term: TermId;
  readonly params?: SaidParams;
}

/** What is said as a value: text and numbers as they were seen, terms, or parts that follow one another. Plain data. */
export type Said = string | number | Term | readonly Said[];

export type SaidParams = Readonly<Record<string, Said>>;

type PlaceIn<Text> = Text extends `${string}{{${infer Place}}}${infer Rest}` ? Place | PlaceIn<Rest> : never;
type PlaceOf<Id extends TermId> = PlaceIn<
  Texts[Id] extends { readonly other: infer Text } ? Text : Texts[Id]
>;
type ParamsOf<Id extends TermId> = {
  readonly [Place in PlaceOf<Id>]: Place extends 'count' ? number : Said;
};

/** Text as it was seen; null: it is something else, or nothing. */
export const textOf = (said: Said | undefined): string | null => (typeof said === 'string' ? said : null);

/** A term with everything that its text leaves open. */
export function term<Id extends TermId>(
  id: Id,
  ...[params]: [PlaceOf<Id>] extends [never] ? [] : [params: ParamsOf<Id>]
): Term {
  return params === undefined ? { term: id } : { term: id, params };
}

/** Parts in a row, `between` them. */
export function joined(parts: readonly Said[], between: string): Said {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}
