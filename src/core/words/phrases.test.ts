import { expect, it } from 'vitest';
import { loadWords } from './load';
import { phraseInWords } from './phrases';

it.each([
  ['No answer within 0.1 seconds.', 'Keine Antwort innerhalb von 0.1 Sekunden.'],
  ['> 30 s, then not answered', '> 30 s, dann nicht beantwortet'],
  ['/health 9, REST 9, MCP 8; stopped early', '/health 9, REST 9, MCP 8; vorzeitig angehalten'],
  ['12 ms (9 ms to 15 ms, 95 % confidence)', '12 ms (9 ms bis 15 ms, 95 % Sicherheit)'],
])('says “%s” in German', async (text, german) => {
  expect(phraseInWords(text, await loadWords('de'))).toBe(german);
});

it('leaves alone what is no phrase of Ungrey’s', async () => {
  const said = 'upstream connect error {{host}}';
  expect(phraseInWords(said, await loadWords('nl'))).toBe(said);
});

it('leaves English as it is', async () => {
  expect(phraseInWords('without a role', await loadWords('en'))).toBe('without a role');
});
