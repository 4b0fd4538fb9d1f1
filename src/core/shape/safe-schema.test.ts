import { describe, expect, it } from 'vitest';
import { argumentFaults } from './argument-problems';
import { outline, shapeInShort } from './outline';
import { safeSchema } from './safe-schema';

const nested = (levels: number, leaf: unknown = {}): unknown =>
  Array.from({ length: levels }).reduce((inner: unknown) => ({ items: inner }), leaf);
const text = { type: 'string' };

describe('the copy of a schema', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['true', true, true, true],
    ['nothing', null, null, true],
    ['a list', [text, true], [text, true], true],
    [
      'plain keywords',
      { type: 'object', required: ['a'], title: 'x' },
      { type: 'object', required: ['a'], title: 'x' },
      true,
    ],
    ['no pattern', { type: 'string', pattern: 'a+' }, text, false],
    [
      'no pattern below',
      { properties: { a: { pattern: 'a+', minLength: 1 } } },
      { properties: { a: { minLength: 1 } } },
      false,
    ],
    [
      'a field that is called so',
      { properties: { pattern: text, format: text } },
      { properties: { pattern: text, format: text } },
      true,
    ],
    ['no names by pattern', { patternProperties: { a: {} }, additionalProperties: false }, {}, false],
    ['other names forbidden', { additionalProperties: false }, { additionalProperties: false }, true],
    [
      'what else such a schema forbids',
      { patternProperties: {}, required: ['a'] },
      { required: ['a'] },
      false,
    ],
    ['a harmless format', { format: 'uuid' }, { format: 'uuid' }, true],
    ['no other format', { format: 'regex' }, {}, false],
    ['each type once', { type: ['string', 'null', 'string'] }, { type: ['string', 'null'] }, true],
    [
      'a list in place of fields',
      { properties: [{ pattern: 'a+' }] },
      { properties: [{ pattern: 'a+' }] },
      true,
    ],
    ['null in place of fields', { properties: null }, { properties: null }, true],
    ['all parts of a list', { anyOf: [{ pattern: 'a' }, text] }, { anyOf: [{}, text] }, false],
    ['examples as they are', { examples: [{ pattern: 'a+' }] }, { examples: [{ pattern: 'a+' }] }, true],
  ])('holds %s', (_what, schema, copy, isWhole) => {
    const safe = safeSchema(schema);
    expect(safe.schema).toEqual(copy);
    expect(safe.isWhole).toBe(isWhole);
  });

  it.each<[string, unknown, number]>([
    ['a leaf', true, 1],
    ['an empty one', {}, 1],
    ['words', { type: 'string', title: 'x' }, 1],
    ['types', { type: ['string', 'null'] }, 2],
    ['one value of four', { enum: [1, 2, 3, 4] }, 5],
    ['a value', { enum: 4 }, 1],
    ['fields', { properties: { a: {}, b: {} } }, 3],
    ['branches', { anyOf: [{}, {}, {}] }, 4],
    ['what is only defined', { $defs: { a: { enum: [1, 2, 3] } }, definitions: { b: { enum: [1, 2] } } }, 1],
    ['what is referred to', { $defs: { a: { enum: [1, 2, 3] } }, items: { $ref: '#/$defs/a' } }, 6],
    [
      'what is referred to twice',
      {
        definitions: { a: { enum: [1, 2] } },
        items: { $ref: '#/definitions/a' },
        not: { $ref: '#/definitions/a' },
      },
      9,
    ],
    ['a name with signs', { $defs: { 'a/~b': { enum: [1, 2] } }, items: { $ref: '#/$defs/a~1~0b' } }, 5],
    ['a definition that is not there', { items: { $ref: '#/$defs/none' } }, 3],
  ])('costs by its work: %s', (_what, schema, cost) => expect(safeSchema(schema).cost).toBe(cost));

  it.each<[string, unknown]>([
    ['too deep', nested(41)],
    ['too deep behind a reference', { $defs: { a: nested(39) }, items: { $ref: '#/$defs/a' } }],
    [
      'too deep in fields',
      Array.from({ length: 21 }).reduce((inner: unknown) => ({ properties: { a: inner } }), {}),
    ],
    ['of too many values', { enum: Array.from({ length: 5_001 }) }],
    ['of too many branches', { anyOf: Array.from({ length: 5_001 }, () => ({})) }],
    [
      'of too many parts together',
      { enum: Array.from({ length: 3_000 }), items: { enum: Array.from({ length: 3_000 }) } },
    ],
    ['of itself', { $defs: { a: { items: { $ref: '#/$defs/a' } } }, items: { $ref: '#/$defs/a' } }],
    ['of the whole', { items: { $ref: '#' } }],
    ['of somewhere else', { $ref: 'https://example.org/#/$defs/a', $defs: { a: {} } }],
    ['of a part of a definition', { $ref: '#/$defs/a/items', $defs: { a: { items: {} } } }],
    ['of no text', { $ref: 5 }],
  ])('is not made of one that is %s', (_what, schema) => {
    expect(() => safeSchema(schema)).toThrow(RangeError);
    expect(argumentFaults(schema, {})).toEqual({ kind: 'uncheckable' });
  });

  it('is made of one that is just not too deep, and not too much', () => {
    expect(safeSchema(nested(40)).cost).toBe(41);
    expect(safeSchema({ enum: Array.from({ length: 4_999 }) }).cost).toBe(5_000);
  });
});

describe('faults of arguments', () => {
  const schema = { type: 'object', properties: { a: { type: 'number' } }, additionalProperties: false };
  it('are bounded', () => {
    const names = Array.from({ length: 60 }, (_, index) => `f${String(index)}`);
    const wide = {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, text])),
      required: names,
    };
    const judged = argumentFaults(wide, {});
    expect(judged.kind === 'invalid' && judged.faults.length).toBe(50);
    const long = argumentFaults(schema, { ['x'.repeat(300)]: 1 });
    if (long.kind !== 'invalid') throw new Error(long.kind);
    expect(long.faults[0]).toMatchObject({ path: '', what: 'unknown-name', wanted: 'x'.repeat(200) });
    expect(long.faults[0]?.message.length).toBeLessThanOrEqual(200);
  });

  it('of names that a pattern may allow are none', () => {
    expect(argumentFaults({ ...schema, patternProperties: { '^b': {} } }, { b: 1 })).toEqual({
      kind: 'uncheckable',
    });
  });
});

describe('an outline', () => {
  const short = (value: unknown) => shapeInShort(outline(value), 20);
  it.each<[unknown, string]>([
    [undefined, 'null'],
    [() => 1, 'any'],
    [[[1], []], '[[number]]'],
    [[[], [1]], '[[number]]'],
    [[[], []], '[[]]'],
    [[[1], ['x']], '[[any]]'],
    [[[1], { a: 1 }], '[any]'],
    [[{ a: 1 }, [1]], '[any]'],
    [[{ a: 1 }, 1], '[any]'],
    [[1, { a: 1 }], '[any]'],
    [[null, 1, null], '[number]'],
    [[1, 2], '[number]'],
    [[{ a: [] }, { a: [{ b: 1 }] }], '[{ a: [{ b: number }] }]'],
    [[[[[[[[[1]]]]]]]], '[[[[[[[[number]]]]]]]]'],
    [[[[[[[[[[1]]]]]]]]], '[[[[[[[[any]]]]]]]]'],
    [[[[[[[[1]]]]]]], '[[[[[[[number]]]]]]]'],
  ])('of %j is %s', (value, expected) => expect(short(value)).toBe(expected));

  it('looks at the first two hundred items and fields, and keeps short names', () => {
    const items = Array.from({ length: 201 }, (_, index) => (index < 200 ? 1 : 'x'));
    expect(short(items)).toBe('[number]');
    expect(short(items.slice(1))).toBe('[any]');
    expect(short({ ['x'.repeat(200)]: 1 })).toBe(`{ ${'x'.repeat(128)}: number }`);
  });
});
