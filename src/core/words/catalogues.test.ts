import { describe, expect, it } from 'vitest';
import { findingCodes } from '../findings/codes';
import { remedies } from '../findings/remedies';
import { symptomIds } from '../symptoms/symptoms';
import { english } from './en';
import { languages } from './language';
import { loadWords } from './load';
import { expectSameTexts, expectTranslated } from './testing/compare-texts';

const sameEverywhere = [
  ...['URL', 'Host', 'Token', 'Tool', 'Tools', 'Module', 'Modules', 'Tenant', 'Proxy'],
  ...['Version', 'Detail', 'Argument', 'Account'],
];

describe.each(languages)('%s', (language) => {
  const loading = loadWords(language);

  it('has words for every finding code, remedy and symptom', async () => {
    const words = await loading;
    expect(words.language).toBe(language);
    for (const code of findingCodes) expect(words.findings[code].title, code).not.toBe('');
    for (const id of Object.keys(remedies) as (keyof typeof remedies)[])
      expect(words.remedies[id].steps.length, id).toBeGreaterThan(0);
    for (const id of symptomIds) expect(words.symptoms[id].description, id).not.toBe('');
  });

  it('has the same texts with the same places to fill in as English', async () => {
    const { language: _own, ...own } = await loading;
    const { language: _english, ...wanted } = english;
    expectSameTexts(own, wanted);
  });

  it.skipIf(language === 'en')('leaves no text in English', async () => {
    expectTranslated(await loading, english, sameEverywhere);
  });
});
