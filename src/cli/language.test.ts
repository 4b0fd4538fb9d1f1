import { expect, it } from 'vitest';
import { askedLanguage } from './language';

const dutch = { LANG: 'nl_NL.UTF-8' };

it.each([
  [['check', '--json'], { language: 'nl', unknown: null, rest: ['check', '--json'] }],
  [['check', '--lang', 'de', '--json'], { language: 'de', unknown: null, rest: ['check', '--json'] }],
  [['--lang=en', 'check'], { language: 'en', unknown: null, rest: ['check'] }],
  [['check', '--lang', 'fr'], { language: 'nl', unknown: 'fr', rest: ['check'] }],
  [['check', '--lang'], { language: 'nl', unknown: '', rest: ['check'] }],
  [[], { language: 'nl', unknown: null, rest: [] }],
])('reads %j', (args, asked) => {
  expect(askedLanguage(args, dutch)).toEqual(asked);
});
