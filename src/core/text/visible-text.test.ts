import { expect, it } from 'vitest';
import { visibleJson, visibleText } from './visible-text';

it('writes out what cannot be seen and leaves everything else', () => {
  expect(visibleText('plain, ünïcode 漢字 🙂\n\tnext')).toBe('plain, ünïcode 漢字 🙂\n\tnext');
  expect(visibleText('user\u202Etxt.exe')).toBe('user⟨U+202E⟩txt.exe');
  expect(visibleText('a\u200Bb\u0000c\u0085d\uFEFFe')).toBe('a⟨U+200B⟩b⟨U+0000⟩c⟨U+0085⟩d⟨U+FEFF⟩e');
  expect(visibleText('half \uD83D of a pair')).toBe('half ⟨U+D83D⟩ of a pair');
});

it('writes JSON that means the same and hides nothing', () => {
  const value = {
    'a\u202Eb': ['\u009B31m', 'x\u{E0041}y', 'half \uD83D', 'line\nnext\u001B[0m\u2028'],
    c: '漢字 🙂',
  };
  const text = visibleJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(visibleText(text)).toBe(text);
  expect(text).toContain('漢字 🙂');
});
