import { describe, expect, it } from 'vitest';
import { compareShapes, missingFields } from './compare-shapes';
import { documentedResult } from './documented-results';
import { outline, shapeInShort } from './outline';
import { validateArguments } from './validate-arguments';

const short = (value: unknown): string => shapeInShort(outline(value));

describe('the outline of a value', () => {
  it.each<[unknown, string]>([
    ['secret', 'string'],
    [null, 'null'],
    [[], '[]'],
    [{}, '{}'],
    [{ items: [{ slug: 'a', size: 1 }] }, '{ items: [{ slug: string, size: number }] }'],
    [[{ a: 1 }, { b: true }, { a: null }], '[{ a: number, b: boolean }]'],
    [[1, 'x'], '[any]'],
    [{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: {…} } } }'],
  ])('%j is %s', (value, expected) => {
    expect(short(value)).toBe(expected);
  });

  it('holds nothing of the contents', () => {
    expect(JSON.stringify(outline({ key: 'sgk_value', list: ['other value', 42] }))).not.toMatch(/value|42/);
  });

  it('is bounded, however deep and wide the value', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level += 1) deep = { deep };
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`f${String(index)}`, 1]));
    expect(JSON.stringify(outline(deep)).length).toBeLessThan(1_000);
    expect(JSON.stringify(outline(wide)).length).toBeLessThan(10_000);
  });

  it('takes names of the language for plain names', () => {
    const value = JSON.parse('[{"constructor": 1}, {"toString": "x", "__proto__": {"a": 1}}]') as unknown;
    expect(short(value)).toContain('constructor: number');
    expect(short(value)).toContain('toString: string');
  });
});

describe('the difference of two values', () => {
  it.each<[string, unknown, unknown, string[]]>([
    ['the same', { a: 1, b: [{ c: '' }] }, { a: 2, b: [{ c: 'x' }] }, []],
    ['a field less', { a: 1, b: 2 }, { a: 1 }, ['missing b']],
    ['a field more', { a: 1 }, { a: 1, b: 2 }, ['added b']],
    ['another type', { a: 1 }, { a: '1' }, ['changed a']],
    ['another type of the whole', { a: 1 }, [1], ['changed ']],
    ['inside rows', { rows: [{ id: 1 }] }, { rows: [{ key: 1 }] }, ['missing rows[].id', 'added rows[].key']],
    ['null on one side', { a: null }, { a: { b: 1 } }, []],
    ['no rows on one side', { rows: [] }, { rows: [{ id: 1 }] }, []],
    ['snake and camel', { display_name: '' }, { displayName: '' }, []],
    ['a page and its rows', { items: [{ id: 1 }], pagination: { has_more: false } }, [{ id: 2 }], []],
    [
      'a page and other rows',
      { items: [{ id: 1 }] },
      { items: [{ key: 1 }] },
      ['missing [].id', 'added [].key'],
    ],
    [
      'rows under another name',
      { items: [{ id: 1 }] },
      { models: [{ id: 1 }] },
      ['missing items', 'added models'],
    ],
  ])('%s', (_what, reference, result, expected) => {
    const found = compareShapes(outline(reference), outline(result));
    expect(found.map(({ what, path }) => `${what} ${path}`)).toEqual(expected);
  });

  it('a result may hold more than is documented, and not less', () => {
    const documented = documentedResult('models_list');
    if (documented === null) throw new Error('models_list is documented');
    const row = { slug: '', display_name: '', modality: '', status: '', extra: 1 };
    expect(missingFields(documented, outline({ items: [row], pagination: {} }))).toEqual([]);
    expect(missingFields(documented, outline([{ ...row, slug: undefined }]))).toEqual([]);
    expect(missingFields(documented, outline({ models: [row], total: 1 }))).not.toEqual([]);
    expect(documentedResult('constructor')).toBeNull();
  });
});

describe('arguments against a schema', () => {
  const schema = {
    type: 'object',
    properties: { slug: { type: 'string' }, limit: { type: 'integer', minimum: 1, default: 100 } },
    required: ['slug'],
  };

  it('are valid, with or without what is optional', () => {
    expect(validateArguments(schema, { slug: 'a' })).toEqual({ kind: 'valid' });
    expect(validateArguments(schema, { slug: 'a', limit: 5, other: true })).toEqual({ kind: 'valid' });
  });

  it.each<[unknown, string[]]>([
    [{}, ['slug']],
    [{ slug: 1 }, ['slug']],
    [{ slug: 'a', limit: 0 }, ['limit']],
    [{ limit: 'x' }, ['slug', 'limit']],
    [[], ['']],
  ])('%j is wrong at %j', (value, paths) => {
    const verdict = validateArguments(schema, value);
    expect(verdict.kind === 'invalid' && verdict.problems.map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['a keyword the reader does not know', { type: 'object', not: { required: ['a'] } }],
    ['a pattern that is none', { type: 'object', properties: { a: { type: 'string', pattern: '(' } } }],
    ['no schema', 'nonsense'],
  ])('cannot be judged: %s', (_what, odd) => {
    expect(validateArguments(odd, {})).toEqual({ kind: 'uncheckable' });
  });

  it('are judged by local references and alternatives', () => {
    const odd = {
      type: 'object',
      properties: { to: { anyOf: [{ $ref: '#/$defs/id' }, { type: 'null' }] } },
      $defs: { id: { type: 'string', minLength: 2 } },
    };
    expect(validateArguments(odd, { to: null })).toEqual({ kind: 'valid' });
    expect(validateArguments(odd, { to: 'x' }).kind).toBe('invalid');
  });
});
