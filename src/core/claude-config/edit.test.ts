import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictJson } from '../clients/client';
import { editsTowards } from './edit';
import { proveEdits } from './edit-proof';
import { parseValue } from './edit/json-value';
import { verbatim, type Wanted } from './edit/wanted';
import { parseConfig } from './parse';
import { fuzzRuns } from '../testing/fuzz-runs';
import { jsonObjects, jsonValues, textStyles, written } from './testing/json-texts';
import { applyEdits } from './text-edits';

function become(text: string, wanted: Wanted): string {
  const { root } = parseConfig(text);
  if (root === null) throw new Error('not JSON');
  const edits = editsTowards(text, root, wanted);
  const after = applyEdits(text, edits);
  if (after === null) throw new Error('edits overlap');
  expect(proveEdits(text, edits, after, wanted, strictJson)).toBe(true);
  return after;
}

describe('editsTowards', () => {
  const file = '{\r\n\t"a": 1.0,\r\n\t"b": { "x": "\\u00fc" },\r\n\t"c": [1, 2, 3]\r\n}\r\n';

  it.each<[string, string, Wanted, string]>([
    ['changes nothing that is right', file, { c: [1, 2, 3], b: { x: 'ü' }, a: 1 }, file],
    ['replaces one value', file, { a: 1, b: { x: 'new' }, c: [1, 2, 3] }, file.replace('"\\u00fc"', '"new"')],
    [
      'adds a name in the layout of the file',
      file,
      { a: 1, b: { x: 'ü' }, c: [1, 2, 3], d: { e: ['f'] } },
      '{\r\n\t"a": 1.0,\r\n\t"b": { "x": "\\u00fc" },\r\n\t"c": [1, 2, 3],\r\n\t"d": {\r\n\t\t"e": [\r\n\t\t\t"f"\r\n\t\t]\r\n\t}\r\n}\r\n',
    ],
    [
      'adds on one line where the object stands on one line',
      file,
      { a: 1, b: { x: 'ü', y: [true] }, c: [1, 2, 3] },
      file.replace('"\\u00fc" }', '"\\u00fc", "y": [ true ] }'),
    ],
    ['removes the first', '{"a":1,"b":2}', { b: 2 }, '{"b":2}'],
    ['removes one between', '{"a":1, "b":2, "c":3}', { a: 1, c: 3 }, '{"a":1, "c":3}'],
    ['removes the last', '{\n  "a": 1,\n  "b": 2\n}', { a: 1 }, '{\n  "a": 1\n}'],
    ['removes the only one', '{\n  "a": 1\n}', {}, '{}'],
    ['removes what stands there twice', '{"a":1,"b":2,"a":3}', { b: 2 }, '{"b":2}'],
    ['renames, keeping the value as written', '{"type": 1.50}', { transport: 1.5 }, '{"transport": 1.50}'],
    [
      'gives a place to what has its value',
      '{"x":1,"y":{"k":2}}',
      { o: { k: 2 }, n: 3 },
      '{"n":3,"o":{"k":2}}',
    ],
    ['changes, adds and removes items', '["a", "b", "c", "d"]', ['a', 'x', 'd'], '["a", "x", "d"]'],
    ['adds in front of a list', '[2]', [1, 2], '[1, 2]'],
    ['adds into an empty list', '{\n  "l": []\n}', { l: [1] }, '{\n  "l": [\n    1\n  ]\n}'],
    ['keeps a minified file on its line', '{"a":{}}', { a: { b: [1, { c: 2 }] } }, '{"a":{"b":[1,{"c":2}]}}'],
    ['keeps a spaced line a spaced line', '{ "a": {} }', { a: { b: 1 } }, '{ "a": { "b": 1 } }'],
    ['lays out what was empty', '{}\r\n', { a: { b: 1 } }, '{\r\n  "a": {\r\n    "b": 1\r\n  }\r\n}\r\n'],
    ['turns one kind into another', '{"a": 5}', { a: ['x'] }, '{"a": ["x"]}'],
    ['treats __proto__ as a name', '{"__proto__": 1}', parseValue('{"__proto__": 2}'), '{"__proto__": 2}'],
  ])('%s', (_, text, wanted, after) => {
    expect(become(text, wanted)).toBe(after);
  });

  it('moves a value as it was written', () => {
    const source = '{\n    "n": 1.0,\n    "s": "\\u0041"\n  }';
    const text = `{\n  "x": ${source},\n  "in": {}\n}`;
    expect(become(text, { in: { x: verbatim(source, '  ') } })).toBe(
      '{\n  "in": {\n    "x": {\n      "n": 1.0,\n      "s": "\\u0041"\n    }\n  }\n}',
    );
  });

  it('does not lose its way in deep nesting', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const text = `{"deep":${deep},"a":1}`;
    expect(become(text, { ...(parseValue(text) as object), a: 2 })).toBe(`{"deep":${deep},"a":2}`);
  });

  it('turns any value into any other, written in any way', () => {
    fc.assert(
      fc.property(jsonValues, jsonValues, textStyles, (from, to, style) => {
        become(written(from, style), to);
      }),
      fuzzRuns(16_000),
    );
  });

  it('leaves every member alone that is as it should be', () => {
    fc.assert(
      fc.property(jsonObjects, jsonObjects, textStyles, (from, to, style) => {
        const text = written({ kept: from, other: 1 }, style).replace('"kept"', '"k\\u0065pt"');
        const { root } = parseConfig(text);
        const kept = root?.kind === 'object' ? root.members[0] : undefined;
        const after = become(text, { kept: from, new: to });
        expect(after).toContain(text.slice(kept?.start, kept?.end));
      }),
      fuzzRuns(5_000),
    );
  });
});

describe('proveEdits', () => {
  it.each([
    ['another meaning', '{"a":1}', [{ start: 5, end: 6, text: '2' }], '{"a":2}', { a: 3 }],
    ['a byte outside the edits', '{"a":1}', [{ start: 5, end: 6, text: '2' }], '{"a":2} ', { a: 2 }],
    ['a byte in front of them', '{"a":1} ', [{ start: 5, end: 6, text: '2' }], ' {"a":2}', { a: 2 }],
    ['what is not JSON', '{"a":1}', [{ start: 5, end: 6, text: '' }], '{"a":}', {}],
    [
      'overlapping edits',
      '{"a":1}',
      [
        { start: 4, end: 6, text: ':2' },
        { start: 5, end: 6, text: '' },
      ],
      '{"a":2}',
      { a: 2 },
    ],
    ['edits beyond the text', '{}', [{ start: 2, end: 9, text: '' }], '{}', {}],
  ])('refuses %s', (_, before, edits, after, intended) => {
    expect(proveEdits(before, edits, after, intended, strictJson)).toBe(false);
  });
});
