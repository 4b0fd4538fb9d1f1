import fc from 'fast-check';
import { type ParseError, parse as parseLikeVsCode } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { Client } from '../clients/client';
import { geminiCli } from '../clients/gemini-cli';
import { vsCode } from '../clients/vs-code';
import { editsTowards } from './edit';
import { proveEdits } from './edit-proof';
import { parseAs } from './edit/json-value';
import type { Wanted } from './edit/wanted';
import { parseConfig } from './parse';
import { anyTexts } from './testing/broken-texts';
import { fuzzRuns } from '../testing/fuzz-runs';
import { commentedTexts } from './testing/commented-texts';
import { applyEdits } from './text-edits';

function become(text: string, wanted: Wanted, client: Client = vsCode): string {
  const { root, problems } = parseConfig(text, client);
  expect(problems).toEqual([]);
  if (root === null) throw new Error('nothing read');
  const edits = editsTowards(text, root, wanted);
  const after = applyEdits(text, edits);
  if (after === null) throw new Error('edits overlap');
  expect(proveEdits(text, edits, after, wanted, client.dialect), after).toBe(true);
  return after;
}

function readLikeVsCode(text: string): { readonly value: unknown; readonly ok: boolean } {
  const errors: ParseError[] = [];
  const value: unknown = parseLikeVsCode(text, errors, {
    allowTrailingComma: true,
    allowEmptyContent: false,
  });
  return { value, ok: errors.length === 0 };
}

/** A reading of its own: whichever begins first, a string or a comment. */
const commentsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"|(\/\*[^]*?\*\/|\/\/[^\r\n]*)/g)].flatMap(
    ([, comment]) => comment ?? [],
  );

describe('edits of a file with comments', () => {
  it.each<[string, string, Wanted, string]>([
    [
      'add below a comment at the end of the last line',
      '{\n  "a": 1 // about a\n}',
      { a: 1, b: 2 },
      '{\n  "a": 1, // about a\n  "b": 2\n}',
    ],
    [
      'add above comments that stand alone',
      '{\n  "a": 1\n  // "old": 0\n}',
      { a: 1, b: 2 },
      '{\n  "a": 1,\n  "b": 2\n  // "old": 0\n}',
    ],
    [
      'add behind a trailing comma, and keep the habit',
      '{\n  "a": 1, /* about a */\n}',
      { a: 1, b: 2 },
      '{\n  "a": 1, /* about a */\n  "b": 2,\n}',
    ],
    [
      'add on one line',
      '{ "x": 1, "l": [1 /* one */] }',
      { x: 1, l: [1, 2] },
      '{ "x": 1, "l": [1 /* one */, 2] }',
    ],
    [
      'never write into a line comment',
      '{ "a": 1 // about a\n}',
      { a: 1, b: 2 },
      '{ "a": 1, // about a\n"b": 2\n}',
    ],
    ['fill an empty object', '{ /* nothing yet */ }', { a: 1 }, '{ /* nothing yet */\n  "a": 1\n}'],
    ['fill an object of comments', '{\n  // nothing yet\n}', { a: 1 }, '{\n  // nothing yet\n  "a": 1\n}'],
    [
      'remove a line and leave what was written above it',
      '{\n  // about a\n  "a": 1,\n  // about b\n  "b": 2,\n  "c": 3\n}',
      { a: 1, c: 3 },
      '{\n  // about a\n  "a": 1,\n  // about b\n  "c": 3\n}',
    ],
    [
      'remove the last without leaving its comma',
      '{\n  "a": 1, // about a\n  "b": 2 // about b\n}',
      { a: 1 },
      '{\n  "a": 1 // about a\n   // about b\n}',
    ],
    [
      'rename in place',
      '{\n  // ours\n  "mcpServers": {\n    "x": { "url": "u" } // remote\n  }\n}',
      { servers: { x: { url: 'u' } } },
      '{\n  // ours\n  "servers": {\n    "x": { "url": "u" } // remote\n  }\n}',
    ],
  ])('%s', (_, text, wanted, after) => {
    expect(become(text, wanted)).toBe(after);
  });

  it.each<[string, Wanted, string]>([
    ['{\n  // c\n  "a": 1\n}', { b: 2 }, '{\n  // c\n  "b": 2\n}'],
    ['{\n  "a": 1, // c\n}', { b: 2 }, '{\n  "b": 2, // c\n}'],
    [
      '{\n  "a": [1], // c\n  "b": 2 // d\n}',
      { x: { y: 1 }, z: [3] },
      '{\n  "x": {\n    "y": 1\n  }, // c\n  "z": [\n    3\n  ] // d\n}',
    ],
    ['{\n  "a": 1, // a\n  "b": 2, // b\n  "c": 3 // c\n}', {}, '{\n   // a\n   // b\n   // c\n}'],
    ['[2 /* two */]', [1, 2], '[1, 2 /* two */]'],
    ['[\n  // two\n  2\n]', [1, 2], '[\n  // two\n  1,\n  2\n]'],
    ['[1, /* c */ 3]', [1, 2, 3], '[1, 2, /* c */ 3]'],
    ['[\n  1, // one\n  3 // three\n]', [1, 2, 3], '[\n  1, // one\n  2,\n  3 // three\n]'],
    ['[1, 2, /* c */ 3]', [1, 3], '[1, /* c */ 3]'],
    ['[1, /* b */ 2, 3] // x', [1, 3], '[1, /* b */ 3] // x'],
    ['[1, 2 /* two */, 3]', [1, 3], '[1, /* two */ 3]'],
    ['{ "a": 1, "b": 2 /* b */ }', { b: 2 }, '{ "b": 2 /* b */ }'],
    ['{ "a": 1, "b": 2 /* b */ }', { a: 1 }, '{ "a": 1 /* b */ }'],
    ['{"x":{},/*c*/"a":1}', { x: { b: 1 }, a: 1 }, '{"x":{"b":1},/*c*/"a":1}'],
    ['{ "a": {} /* c */ }', { a: { b: [1] } }, '{ "a": { "b": [ 1 ] } /* c */ }'],
    ['// c\n{}', { a: 1 }, '// c\n{\n  "a": 1\n}'],
    ['{/* c */}', { a: 1 }, '{/* c */\n  "a": 1\n}'],
    ['{\n  "l": [ /* none */ ]\n}', { l: [1, 2] }, '{\n  "l": [ /* none */\n    1,\n    2\n  ]\n}'],
    [
      '{\r\n\t// c\r\n\t"a": 1\r\n}',
      { a: 1, b: { c: 2 } },
      '{\r\n\t// c\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 2\r\n\t}\r\n}',
    ],
    ['{\n  "a": 1 /* x // y */\n}', { a: 1, b: 2 }, '{\n  "a": 1 /* x // y */,\n  "b": 2\n}'],
    ['{\n  "a": 1, // a\n  // b\n  "b": 2,\n}', { a: 1 }, '{\n  "a": 1, // a\n  // b\n}'],
    ['{\n  "a": 1,\n  "b": 2, // b\n  "c": 3,\n}', { a: 1, c: 3 }, '{\n  "a": 1,\n   // b\n  "c": 3,\n}'],
    ['{\n  "a": 1, "b": 2, // both\n  "c": 3\n}', { a: 1, c: 3 }, '{\n  "a": 1, // both\n  "c": 3\n}'],
    ['{\n  "a": 1, "b": 2, // both\n  "c": 3\n}', { b: 2, c: 3 }, '{\n   "b": 2, // both\n  "c": 3\n}'],
    ['[ // x\n  1 ]', [1, 2], '[ // x\n  1,\n  2 ]'],
    ['[1 // x\n, 2]', [1, 2, 3], '[1 // x\n, 2, 3]'],
    ['[1 // x\n, 2]', [2], '[// x\n 2]'],
    ['[1 // x\n, 2]', [1], '[1 // x\n ]'],
  ])('%j: %j', (text, wanted, after) => {
    expect(become(text, wanted)).toBe(after);
    expect(commentsIn(after)).toEqual(commentsIn(text));
  });

  it('never leave a trailing comma where the client takes comments alone', () => {
    const text = '{\n  "a": 1, // about a\n  "b": 2\n}';
    expect(become(text, { a: 1 }, geminiCli)).toBe('{\n  "a": 1 // about a\n}');
    expect(become(text, { a: 1, b: 2, c: 3 }, geminiCli)).toBe(
      '{\n  "a": 1, // about a\n  "b": 2,\n  "c": 3\n}',
    );
  });

  it('keep every comment, byte for byte and in order, whatever comes and goes beside them', () => {
    fc.assert(
      fc.property(
        commentedTexts,
        fc.subarray(['a', 'b', 'c']),
        fc.boolean(),
        ({ text, value }, gone, adds) => {
          const kept = Object.fromEntries(Object.entries(value).filter(([name]) => !gone.includes(name)));
          const wanted = { ...kept, ...(adds && { added: { n: [1] } }) };
          const after = become(text, wanted);
          expect(commentsIn(after)).toEqual(commentsIn(text));
          expect(readLikeVsCode(after)).toEqual({ value: wanted, ok: true });
        },
      ),
      fuzzRuns(10_000),
    );
  });
});

describe('reading as a client that allows comments', () => {
  it('finds no problem exactly where VS Code’s own reader finds none, and the same value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          commentedTexts.map(({ text }) => text),
          anyTexts,
        ),
        (text) => {
          const { problems } = parseConfig(text, vsCode);
          // It loses a member of that name.
          if (problems.length > 0 || text.includes('__proto__')) return;
          expect({ value: parseAs(text, vsCode.dialect), ok: true }).toEqual(readLikeVsCode(text));
        },
      ),
      fuzzRuns(10_000),
    );
  });

  it('finds a cure that the client can read, or none', () => {
    fc.assert(
      fc.property(anyTexts, fc.constantFrom(vsCode, geminiCli), (text, client) => {
        const { cured } = parseConfig(text, client);
        if (cured !== null) expect(() => parseAs(cured, client.dialect)).not.toThrow();
      }),
      fuzzRuns(10_000),
    );
  });

  it.each([
    ['a comment that never ends', '{"a": 1 /* }', 'comment'],
    ['a hash', '{"a": 1} # no', 'comment'],
    ['two commas', '{"a": 1,,}', 'extra-comma'],
  ])('still objects to %s', (_, text, kind) => {
    expect(parseConfig(text, vsCode).problems.map((each) => each.kind)).toContain(kind);
  });

  it('objects to a trailing comma where only comments are allowed', () => {
    expect(parseConfig('{"a": 1, /* x */}', geminiCli).cured).toBe('{"a": 1 /* x */}');
  });
});
