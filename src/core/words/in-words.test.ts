import { describe, expect, it } from 'vitest';
import { joined, term } from '../findings/said';
import type { Said } from '../findings/said';
import type { Language } from './language';
import { inWords } from './in-words';
import { loadWords } from './load';

const say = async (said: Said, language: Language): Promise<string> =>
  inWords(said, await loadWords(language));

describe('what was said', () => {
  it.each<[Said, Language, string]>([
    ['upstream connect error {{host}}', 'nl', 'upstream connect error {{host}}'],
    [429, 'de', '429'],
    [term('without-role'), 'de', 'ohne Rolle'],
    [term('hours', { count: 2 }), 'en', '2 hours'],
    [term('hours', { count: 1 }), 'en', '1 hour'],
    [term('no-answer-within', { count: 0.1 }), 'de', 'Keine Antwort innerhalb von 0,1 Sekunden.'],
    [term('at-line', { saw: term('kind-list'), line: 3 }), 'nl', 'een lijst (regel 3)'],
    [['10.0.0.1: ', term('connected', { ms: 4 })], 'de', '10.0.0.1: in 4 ms verbunden'],
    [joined(['a', term('none'), 'b'], ', '), 'en', 'a, none, b'],
    [joined([], ', '), 'en', ''],
  ])('%j in %s is “%s”', async (said, language, words) => {
    expect(await say(said, language)).toBe(words);
  });

  it('shows the id of a term that only a newer version knows', async () => {
    const unknown = { term: 'of-tomorrow', params: { count: 1 } } as unknown as Said;
    expect(await say(unknown, 'nl')).toBe('of-tomorrow');
  });
});
