import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBySchema } from './judge-by-schema';
import { fuzzRuns } from '../testing/fuzz-runs';

const text = (rules: object) => ({ type: 'object', properties: { name: { type: 'string', ...rules } } });
/** Makes `^(a+)+$` double its work with each letter: run, it would not end in anybody's life. */
const bait = { name: `${'a'.repeat(200)}!` };
const evil = '^(a+)+$';

describe('a server’s regular expression', () => {
  it.each<[string, unknown]>([
    ['as a pattern', text({ pattern: evil })],
    ['as a pattern in a list, which the reader would take, too', text({ pattern: [evil] })],
    ['for names', { type: 'object', propertyNames: { pattern: evil, type: 'string' } }],
    ['as the name of properties', { type: 'object', patternProperties: { [evil]: {} } }],
    [
      'behind a reference',
      {
        ...text({}),
        properties: { name: { $ref: '#/$defs/a' } },
        $defs: { a: { type: 'string', pattern: evil } },
      },
    ],
    ['in an alternative', { anyOf: [text({ pattern: evil }), text({ pattern: evil })] }],
    ['that is none', text({ pattern: '(' })],
    ['behind a format that few know', text({ format: 'emoji' })],
  ])('is not run: %s', (_what, schema) => {
    const value = (schema as { patternProperties?: object }).patternProperties ? { [bait.name]: 1 } : bait;
    expect(judgeBySchema(schema, value)).toEqual({ kind: 'fits', isWhole: false });
  });

  it('does not keep the rest from being judged', () => {
    expect(judgeBySchema(text({ pattern: evil, maxLength: 5 }), bait)).toMatchObject({ kind: 'faulty' });
  });

  it('that allows names does not make them unknown', () => {
    const schema = { type: 'object', patternProperties: { '^x-': {} }, additionalProperties: false };
    expect(judgeBySchema(schema, { 'x-a': 1 })).toEqual({ kind: 'fits', isWhole: false });
  });

  it('is told from an argument, or a value, of that name', () => {
    const schema = {
      type: 'object',
      properties: { pattern: { type: 'string' }, patternProperties: { const: 'pattern' } },
      additionalProperties: false,
    };
    expect(judgeBySchema(schema, { pattern: 'x', patternProperties: 'pattern' })).toEqual({
      kind: 'fits',
      isWhole: true,
    });
    expect(judgeBySchema(schema, { pattern: 1 })).toMatchObject({ kind: 'faulty' });
  });
});

describe('a schema that is too much work', () => {
  const doubled = (keyword: string) => {
    const level = (at: number) => ({ $ref: `#/$defs/l${String(at)}` });
    const $defs = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `l${String(at)}`,
        at === 59 ? { type: 'number' } : { [keyword]: [level(at + 1), level(at + 1)] },
      ]),
    );
    return { ...level(0), $defs };
  };
  const nested = (make: (inner: unknown) => unknown, levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>(make, { type: 'string' });

  it.each<[string, unknown]>([
    ['references that double', doubled('allOf')],
    ['alternatives that double', doubled('anyOf')],
    ['one that refers to itself', { $ref: '#' }],
    [
      'two that refer to each other',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    ],
    ['nesting without end', nested((deep) => ({ type: 'object', properties: { deep } }), 5_000)],
    ['lists in lists', nested((deep) => [deep], 5_000)],
    [
      'ten thousand properties',
      text(Object.fromEntries([['allOf', Array.from({ length: 10_000 }, () => ({}))]])),
    ],
    ['a type that does not exist', { type: 'no-such-type' }],
  ])('is not judged by: %s', (_what, schema) => {
    expect(judgeBySchema(schema, {})).toEqual({ kind: 'uncheckable' });
  });

  it('for the value is not judged by', () => {
    const schema = { type: 'array', items: { enum: Array.from({ length: 4_000 }, (_, at) => at) } };
    expect(judgeBySchema(schema, [1, 2])).toMatchObject({ kind: 'fits' });
    expect(
      judgeBySchema(
        schema,
        Array.from({ length: 1_000_000 }, () => -1),
      ),
    ).toEqual({ kind: 'uncheckable' });
  });

  it('by types named a thousand times at each level, is judged as if each was named once', () => {
    const types = Array.from({ length: 1_000 }, () => 'object');
    const schema = nested((deep) => ({ type: types, properties: { deep } }), 15);
    expect(judgeBySchema(schema, {})).toEqual({ kind: 'fits', isWhole: true });
  });
});

it('takes any schema and any value', () => {
  const keyword = fc.constantFrom(
    'type',
    'properties',
    'items',
    'anyOf',
    '$ref',
    '$defs',
    'pattern',
    'enum',
    'format',
    'required',
  );
  const { schema } = fc.letrec((tie) => ({
    schema: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('string', 'object', '#', '#/$defs/a', '#/$defs/__proto__'),
      fc.array(tie('schema'), { maxLength: 3 }),
      fc.dictionary(keyword, tie('schema'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(schema, fc.jsonValue(), (hostile, value) => {
      expect(['fits', 'faulty', 'uncheckable']).toContain(judgeBySchema(hostile, value).kind);
    }),
    fuzzRuns(1_000),
  );
});
