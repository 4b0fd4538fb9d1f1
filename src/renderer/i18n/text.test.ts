import { expect, it } from 'vitest';
import { addressIn, languageOfPage, setLanguage, translate } from './text';

it('fills in what a text needs, as it is', () => {
  expect(translate('start.connections.none', { text: '<b>&' })).toBe('No connection matches “<b>&”.');
});

it('chooses the form for a count', () => {
  expect(translate('finding.consequences', { count: 1 })).toBe('Because of this: 1 more finding');
  expect(translate('finding.consequences', { count: 2 })).toBe('Because of this: 2 more findings');
});

it('writes a broken number as the language does', async () => {
  const held = () => translate('instrument.hold.seconds', { seconds: 3.5 });
  expect(held()).toBe('3.5 s');
  await setLanguage('de');
  expect(held()).toBe('3,5 s');
  expect(translate('finding.consequences', { count: 1 })).not.toBe('');
  await setLanguage('en');
});

it('reads dots and colons in keys as plain text', () => {
  expect(translate('step.start')).toBe('Start');
  expect(translate('path.now', { station: 'Network', state: 'Works' })).toBe('Network: Works');
});

it.each([
  ['app://ungrey/index.html', 'nl', 'app://ungrey/index.html?lang=nl'],
  ['app://ungrey/index.html?lang=nl', 'de', 'app://ungrey/index.html?lang=de'],
  ['app://ungrey/index.html?lang=nl', 'en', 'app://ungrey/index.html'],
] as const)('an address %s names the language %s', (href, language, address) => {
  expect(addressIn(language, href)).toBe(address);
  expect(languageOfPage(new URL(address).search)).toBe(language);
});
