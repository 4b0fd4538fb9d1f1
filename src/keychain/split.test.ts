import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitText, windowsItemBytes } from './split';

const utf8 = (text: string) => Buffer.byteLength(text, 'utf8');
const utf16 = (text: string) => Buffer.byteLength(text, 'utf16le');
/** Shows a half of a surrogate pair, which no encoding but UTF-16 can hold. */
const isWhole = (text: string) => Buffer.from(text, 'utf8').toString('utf8') === text;

it.each([
  [0, 1],
  [1_279, 1],
  [1_280, 1],
  [1_281, 2],
  [4_096, 4],
])('cuts %i plain characters into %i pieces', (length, pieces) => {
  expect(splitText('x'.repeat(length), windowsItemBytes)).toHaveLength(pieces);
});

it('gives pieces that fit in either encoding, break no character, and make the text again', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 64 }), (text, maxBytes) => {
      const pieces = splitText(text, maxBytes);
      expect(pieces.join('')).toBe(text);
      expect(pieces.length === 1 || pieces.every((piece) => piece !== '')).toBe(true);
      for (const piece of pieces) {
        expect(Math.max(utf8(piece), utf16(piece))).toBeLessThanOrEqual(maxBytes);
        expect(isWhole(piece)).toBe(true);
      }
    }),
  );
});

it('keeps a surrogate pair together at the edge of an item', () => {
  expect(splitText(`${'x'.repeat(1_279)}🔑`, windowsItemBytes)).toEqual(['x'.repeat(1_279), '🔑']);
});
