import { expect, it } from 'vitest';
import { visibleJson, visibleText } from './visible-text';

it('writes out what cannot be seen and leaves everything else', () => {
  expect(visibleText('plain, ünïcode 漢字 🙂\n\tnext')).toBe('plain, ünïcode 漢字 🙂\n\tnext');
  expect(visibleText('user\u202Etxt.exe')).toBe('user⟨U+202E⟩txt.exe');
  expect(visibleText('a\u200Bb\u0000c\u0085d\uFEFFe')).toBe('a⟨U+200B⟩b⟨U+0000⟩c⟨U+0085⟩d⟨U+FEFF⟩e');
  expect(visibleText('half \uD83D of a pair')).toBe('half ⟨U+D83D⟩ of a pair');
});

it('writes out what looks like a Latin letter among them, and leaves words of other scripts', () => {
  expect(visibleText('m\u0435_get, \u0410pple, p\u03BFst_\u0585k')).toBe(
    'm⟨U+0435⟩_get, ⟨U+0410⟩pple, p⟨U+03BF⟩st_⟨U+0585⟩k',
  );
  const own = 'сервер «Москва», Ελλάδα, հայերեն, 5 кВт, Δt, μs, x и y';
  expect(visibleText(own)).toBe(own);
  expect(visibleText(visibleText('m\u0435'))).toBe('m⟨U+0435⟩');
});

it('writes JSON that means the same and hides nothing', () => {
  const value = {
    'a\u202Eb': ['\u009B31m', 'x\u{E0041}y', 'half \uD83D', 'line\nnext\u001B[0m\u2028'],
    c: '漢字 🙂',
    'm\u0435_get': 'Москва',
  };
  const text = visibleJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(visibleText(text)).toBe(text);
  expect(text).toContain('漢字 🙂');
  expect(text).toContain('"m\\u0435_get": "Москва"');
});
