import { expect, it } from 'vitest';
import { visibleText } from './visible-text';

it('writes out what cannot be seen and leaves everything else', () => {
  expect(visibleText('plain, ünïcode 漢字 🙂\n\tnext')).toBe('plain, ünïcode 漢字 🙂\n\tnext');
  expect(visibleText('user\u202Etxt.exe')).toBe('user⟨U+202E⟩txt.exe');
  expect(visibleText('a\u200Bb\u0000c\u0085d\uFEFFe')).toBe('a⟨U+200B⟩b⟨U+0000⟩c⟨U+0085⟩d⟨U+FEFF⟩e');
  expect(visibleText('half \uD83D of a pair')).toBe('half ⟨U+D83D⟩ of a pair');
});
