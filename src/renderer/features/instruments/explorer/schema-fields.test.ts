import { describe, expect, it } from 'vitest';
import { fieldsOfSchema, initialValue } from './schema-fields';

const shapesOf = (properties: unknown, rest: object = {}) =>
  fieldsOfSchema(JSON.stringify({ type: 'object', properties, ...rest }))?.map(
    ({ name, shape, nullable, required }) => [name, shape.kind, nullable, required],
  );

describe('the fields of a schema', () => {
  it('knows the plain types, the required ones first', () => {
    expect(
      shapesOf(
        {
          note: { type: 'string' },
          count: { type: 'integer' },
          share: { type: 'number' },
          loud: { type: 'boolean' },
          size: { enum: ['s', 'l'] },
          fixed: { const: 1 },
        },
        { required: ['loud'] },
      ),
    ).toEqual([
      ['loud', 'boolean', false, true],
      ['note', 'text', false, false],
      ['count', 'number', false, false],
      ['share', 'number', false, false],
      ['size', 'choice', false, false],
      ['fixed', 'choice', false, false],
    ]);
  });

  it('knows unions with null, references, lists and groups', () => {
    expect(
      shapesOf(
        {
          maybe: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          older: { type: ['integer', 'null'] },
          named: { $ref: '#/$defs/Place' },
          many: { type: 'array', items: { $ref: '#/$defs/Place' } },
        },
        { $defs: { Place: { type: 'object', properties: { city: { type: 'string' } } } } },
      ),
    ).toEqual([
      ['maybe', 'text', true, false],
      ['older', 'number', true, false],
      ['named', 'group', false, false],
      ['many', 'list', false, false],
    ]);
  });

  it('leaves to raw JSON what it is not sure of', () => {
    expect(
      shapesOf({
        either: { oneOf: [{ type: 'string' }, { type: 'number' }] },
        free: { type: 'object' },
        circle: { $ref: '#/properties/circle' },
        elsewhere: { $ref: 'https://example.com/schema' },
        anything: true,
        mixed: { type: ['string', 'number'] },
      })?.map(([, kind]) => kind),
    ).toEqual(['json', 'json', 'json', 'json', 'json', 'json']);
    expect(fieldsOfSchema('{"type":"object","oneOf":[{}]}')).toBeNull();
    expect(fieldsOfSchema('{"type":"string"}')).toBeNull();
    expect(fieldsOfSchema('no JSON')).toBeNull();
    expect(fieldsOfSchema(null)).toBeNull();
  });

  it('ends in a schema that holds itself', () => {
    const tree = { type: 'object', properties: { child: { $ref: '#' }, next: { $ref: '#/$defs/n' } } };
    const n = { type: 'object', properties: { next: { $ref: '#/$defs/n' } } };
    expect(fieldsOfSchema(JSON.stringify({ ...tree, $defs: { n } }))).toHaveLength(2);
  });

  it('starts with the defaults and with one item of what is required', () => {
    const message = {
      type: 'object',
      properties: { role: { enum: ['user'] }, content: { type: 'string' } },
      required: ['role', 'content'],
    };
    const fields = fieldsOfSchema(
      JSON.stringify({
        type: 'object',
        properties: {
          temperature: { type: 'number', default: 0.5 },
          messages: { type: 'array', items: message },
          model: { type: 'string' },
        },
        required: ['messages', 'model'],
      }),
    );
    expect(initialValue(fields ?? [])).toEqual({ temperature: 0.5, messages: [{ role: 'user' }] });
  });
});
