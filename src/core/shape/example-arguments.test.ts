import { expect, it } from 'vitest';
import { exampleArguments } from './example-arguments';

it.each([
  [
    {
      properties: {
        prompt: { type: 'string' },
        size: { enum: ['1x1', '2x2'] },
        count: { type: 'integer' },
        dry: { type: 'boolean' },
        tags: { type: 'array' },
        options: { type: 'object' },
        extra: { type: 'string' },
      },
      required: ['prompt', 'size', 'count', 'dry', 'tags', 'options'],
    },
    '{"prompt": "…", "size": "1x1", "count": 1, "dry": false, "tags": [], "options": {}}',
  ],
  [{ properties: {}, required: ['unknown'] }, '{"unknown": "…"}'],
  [{ properties: { a: {} } }, null],
  [{ required: ['x'.repeat(100)] }, null],
  ['no schema', null],
])('shows what %j must be given', (schema, example) => {
  expect(exampleArguments(JSON.stringify(schema))).toBe(example);
});

it('shows nothing for a schema that was cut off, or for none', () => {
  expect(exampleArguments('{"required": ["prom')).toBeNull();
  expect(exampleArguments(null)).toBeNull();
});
