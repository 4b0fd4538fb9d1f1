import { expect, it } from 'vitest';
import { languageOfEnvironment, languageOfLocale } from './language';

it.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['nl_NL.UTF-8', 'nl'],
  ['de_AT@euro', 'de'],
  ['DE', 'de'],
  ['en-GB', 'en'],
  ['fr_FR.UTF-8', 'en'],
  // Low German and Dogri begin with the same letters.
  ['nds', 'en'],
  ['del', 'en'],
  ['C', 'en'],
  ['', 'en'],
])('reads the locale %s as %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

it.each([
  [{ LC_ALL: 'de_DE', LC_MESSAGES: 'nl_NL', LANG: 'en_US' }, 'de'],
  [{ LC_ALL: '', LC_MESSAGES: 'nl_NL', LANG: 'de_DE' }, 'nl'],
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LC_ALL: 'C', LANG: 'de_DE' }, 'en'],
  [{}, null],
])('reads the environment %j as %s', (env, language) => {
  expect(languageOfEnvironment(env)).toBe(language);
});
