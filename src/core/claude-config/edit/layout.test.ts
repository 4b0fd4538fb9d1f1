import { describe, expect, it } from 'vitest';
import { editsTowards } from '../edit';
import { parseConfig } from '../parse';
import { applyEdits } from '../text-edits';
import { indentAt, layoutOf, oneLineOf } from './layout';
import { isMeant, verbatim } from './wanted';
import type { Wanted } from './wanted';
import type { JsonValue } from './json-value';

const spaced = { afterColon: ' ', afterComma: ' ', inside: ' ' };
const minified = { afterColon: '', afterComma: '', inside: '' };

describe('the layout of a text', () => {
  it.each([
    ['', { eol: '\n', unit: '  ', oneLine: minified }],
    ['{}', { eol: '\n', unit: '  ', oneLine: null }],
    ['{ }\r\n', { eol: '\r\n', unit: '  ', oneLine: null }],
    ['[]', { eol: '\n', unit: '  ', oneLine: null }],
    ['{', { eol: '\n', unit: '  ', oneLine: null }],
    ['{"a":1}', { eol: '\n', unit: '  ', oneLine: minified }],
    ['{ "a": 1 }', { eol: '\n', unit: '  ', oneLine: spaced }],
    ['[1, 2]', { eol: '\n', unit: '  ', oneLine: { ...spaced, inside: '' } }],
    ['{\n    "a": 1\n}', { eol: '\n', unit: '    ', oneLine: null }],
    ['{\r\t"a": 1\r}', { eol: '\r', unit: '\t', oneLine: null }],
    ['{ \t\r\n \t"a": 1\r\n}', { eol: '\r\n', unit: ' \t', oneLine: null }],
    ['{\n"a": [\n   1\n]\n}', { eol: '\n', unit: '   ', oneLine: null }],
    ['{"a":\n1}', { eol: '\n', unit: '  ', oneLine: null }],
  ])('%j', (text, layout) => expect(layoutOf(text)).toEqual(layout));

  it.each([
    ['{}', spaced],
    ['[ ]', spaced],
    ['{"a":1}', minified],
    ['{"a": 1}', { ...spaced, inside: '' }],
    ['{"a": 1,"b": 2}', { afterColon: ' ', afterComma: '', inside: '' }],
    ['{"a":1, "b":2}', { afterColon: '', afterComma: ' ', inside: '' }],
    ['[1,2]', { afterColon: ' ', afterComma: '', inside: '' }],
    ['[ 1 ]', spaced],
  ])('on one line: %s', (text, style) => expect(oneLineOf(text)).toEqual(style));

  it.each([
    ['  a', 2, '  '],
    ['x\n\t a', 4, '\t '],
    ['x\r  a', 4, '  '],
    ['  x\na', 4, ''],
    ['  x\na', 3, '  '],
    ['', 0, ''],
  ])('%j is indented at %i by %j', (text, at, indent) => expect(indentAt(text, at)).toBe(indent));
});

describe('a text becomes what is wanted, in its own layout', () => {
  it.each<[string, Wanted, string]>([
    ['{"a":1,"b":2}', { z: 0, a: 1, b: 2 }, '{"a":1,"b":2,"z":0}'],
    ['{"a":1}', { a: 1, b: 2 }, '{"a":1,"b":2}'],
    ['{"a": 1}', { a: 1, b: 2 }, '{"a": 1, "b": 2}'],
    ['{"a":1, "b":2}', { a: 1, b: 2, c: 3 }, '{"a":1, "b":2, "c":3}'],
    ['{"a": 1,"b": 2}', { a: 1, b: 2, c: { d: 1 } }, '{"a": 1,"b": 2,"c": {"d": 1}}'],
    ['{ "a":1 }', { a: 1, b: { c: [] } }, '{ "a":1,"b":{ "c":[] } }'],
    ['[]', [1, 2], '[\n  1,\n  2\n]'],
    ['[ ]', [1], '[\n  1\n]'],
    ['{ }', { a: 1 }, '{\n  "a": 1\n}'],
    ['{\n}', { a: 1 }, '{\n  "a": 1\n}'],
    ['{\r}', { a: 1 }, '{\r  "a": 1\r}'],
    ['[\n    1\n]', [1, 2], '[\n    1,\n    2\n]'],
    ['[\n\t1\n]', [[1]], '[\n\t[\n\t\t1\n\t]\n]'],
    ['{"a":{"b":1}}', { a: {} }, '{"a":{}}'],
    ['{"a":[1,2,3,4]}', { a: [1, 4] }, '{"a":[1,4]}'],
    ['{"a":[1,2,3,4]}', { a: [3] }, '{"a":[3]}'],
    ['{"a":[1,2,3,4]}', { a: [9, 1, 2, 3, 4] }, '{"a":[9,1,2,3,4]}'],
    ['{"a":[1,2,3,4]}', { a: [1, 2, 9, 3, 4] }, '{"a":[1,2,9,3,4]}'],
    ['{"a":[1,2,3]}', { a: [4, 5] }, '{"a":[4,5]}'],
    ['{\n  "a": [1, 2]\n}', { a: [] }, '{\n  "a": []\n}'],
    ['{\n  "a": {"x": 1}\n}', { a: { y: { z: [1, 2] } } }, '{\n  "a": {"y": {"z": [1, 2]}}\n}'],
    ['{\n  "a": {\n    "x": 1\n  }\n}', { a: { y: 2 } }, '{\n  "a": {\n    "y": 2\n  }\n}'],
    ['{\n  "a": { }\n}', { a: { y: 2 } }, '{\n  "a": {\n    "y": 2\n  }\n}'],
    ['\n\n{"a": 1}\n', { a: 1, b: { c: 2 } }, '\n\n{"a": 1, "b": {"c": 2}}\n'],
    ['{"a": "x, y"}', { a: 'x, y', b: 1 }, '{"a": "x, y", "b": 1}'],
    ['{"a":"x: y"}', { a: 'x: y', b: 1 }, '{"a":"x: y","b":1}'],
    ['{"u":"http://x","v":2}', { u: 'http://x', v: 2, w: 3 }, '{"u":"http://x","v":2,"w":3}'],
    ['{"a": {\n"x": 1}}', { a: { x: 1, y: 2 } }, '{"a": {\n"x": 1,\n"y": 2}}'],
    ['{"a":\n1}', { a: 1, b: 2 }, '{"a":\n1, "b": 2}'],
    ['5', { a: 1 }, '{"a":1}'],
    ['"x"', [1], '[1]'],
    ['null', null, 'null'],
    ['{\n  "a": 1, "b": 2\n}', { b: 2 }, '{\n  "b": 2\n}'],
    ['{\n  "a": 1, "b": 2\n}', { a: 1 }, '{\n  "a": 1\n}'],
    ['{"a":1,"b":2,"c":3}', { x: 1, b: 5 }, '{"x":1,"b":5}'],
    ['[{"a":1},{"b":2}]', [{ b: 2 }, { a: 1 }], '[{"b":2},{"a":1}]'],
  ])('%j: %j', (text, wanted, after) => {
    const { root } = parseConfig(text);
    if (root === null) throw new Error('not JSON');
    expect(applyEdits(text, editsTowards(text, root, wanted))).toBe(after);
    expect(JSON.parse(after)).toEqual(wanted);
  });
});

it.each<[JsonValue, Wanted, boolean]>([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, verbatim('{"a": 1.0}', ''), true],
  [{ a: [1] }, { a: verbatim('[1]', '') }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ toString: 1 }, { a: 1 }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[1], [], false],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [0, -0, false],
  ['1', 1, false],
])('%j is what %j means: %s', (value, wanted, is) => expect(isMeant(value, wanted)).toBe(is));
