import { describe, it } from 'vitest';
import { expectSameTexts, expectTranslated } from '../../core/words/testing/compare-texts';
import { otherLocales } from '../i18n/text';
import { en } from './en';

const sameEverywhere = [
  'Ungrey',
  '{{step}} – Ungrey',
  'Start',
  'Token',
  'Tools',
  'Claude Desktop',
  'Code',
  'Account',
  'Tenant',
  'Format',
  'Text',
  'Problem',
  ...['Claude Code', 'Cursor', 'VS Code', 'Windsurf', 'Gemini CLI', 'LM Studio', 'Cline'],
  ...['Help', 'System', 'Version'],
];

/** i18next falls back to English for what i18n/text.ts lists as not translated yet. */
const translated = Object.fromEntries(
  Object.entries(en).filter(
    ([key]) => !/^(explorer|catalogue|audit|instrument\.(hold|latency|logs))\./.test(key),
  ),
);

describe.each([
  ['nl', otherLocales.nl],
  ['de', otherLocales.de],
] as const)('%s', (_language, load) => {
  it('has the same texts with the same places to fill in as English', async () => {
    expectSameTexts(await load(), translated);
  });

  it('leaves no text in English', async () => {
    expectTranslated(await load(), translated, sameEverywhere);
  });
});
