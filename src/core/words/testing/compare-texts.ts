import { expect } from 'vitest';

/** Every text of a catalogue by its path, such as `/findings/net.dns/title`. */
function textsOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, part]) => [...textsOf(part, `${path}/${key}`)]),
  );
}

const placesIn = (text = ''): string => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join();

/** The same keys, each with the same places to fill in. */
export function expectSameTexts(own: unknown, english: unknown): void {
  const texts = textsOf(own);
  const wanted = textsOf(english);
  expect([...texts.keys()].sort()).toEqual([...wanted.keys()].sort());
  const different = [...wanted].filter(([path, text]) => placesIn(text) !== placesIn(texts.get(path)));
  expect(different.map(([path]) => path)).toEqual([]);
}

/** No text is as in English but those that are listed: names, and words that are spelt the same. */
export function expectTranslated(own: unknown, english: unknown, sameEverywhere: readonly string[]): void {
  const texts = textsOf(own);
  const same = new Set(sameEverywhere);
  const untranslated = [...textsOf(english)].filter(
    ([path, text]) => texts.get(path) === text && !same.has(text) && !/^\W*(\{\{\w+\}\}\W*)+\w?$/.test(text),
  );
  expect(untranslated).toEqual([]);
}
