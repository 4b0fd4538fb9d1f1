import { expect, it } from 'vitest';
import { pseudo } from './pseudo-locale';
import { outsideBrackets } from './testing/outside-brackets';

it('makes every text of a catalogue longer, and keeps what is to be filled in', () => {
  const said = pseudo({
    a: 'Look at {{name}} again',
    b: { one: '{{count}} tool', steps: ['First, this'] },
    n: 3,
  });
  expect(said.a).toMatch(/^⟦Lóók át \{\{name\}\} ágáíñ .+⟧$/u);
  expect(said.a.length).toBeGreaterThan('Look at {{name}} again'.length * 1.4);
  expect(said.b.one).toMatch(/^⟦\{\{count\}\} tóól .+⟧$/u);
  expect(said.b.steps[0]).toContain('⟦Fíršt, thíš');
  expect(said.n).toBe(3);
});

it.each([
  ['⟦all⟧', ''],
  ['⟦with ⟦one⟧ in it⟧', ''],
  ['⟦a⟧ and ⟦b⟧', ' and '],
  ['none', 'none'],
])('%s has “%s” outside', (text, outside) => {
  expect(outsideBrackets(text)).toBe(outside);
});
