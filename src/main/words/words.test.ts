import { describe, it } from 'vitest';
import { expectSameTexts, expectTranslated } from '../../core/words/testing/compare-texts';
import { mainTexts } from '.';
import { en } from './en';

describe.each([
  ['nl', mainTexts.nl],
  ['de', mainTexts.de],
] as const)('%s', (_language, load) => {
  it('has the same texts with the same places to fill in as English', async () => {
    expectSameTexts(await load(), en);
  });

  it('leaves no text in English', async () => {
    expectTranslated(await load(), en, []);
  });
});
