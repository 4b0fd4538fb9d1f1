import { expect, it } from 'vitest';
import { argumentFaults } from './argument-problems';

const schema = {
  type: 'object',
  properties: {
    model: { type: 'string' },
    size: { enum: ['small', 'large'] },
    count: { type: 'integer', minimum: 1, maximum: 5 },
    pattern: { type: 'string' },
    options: { type: 'object', properties: { deep: { type: 'boolean' } }, required: ['deep'] },
  },
  required: ['model'],
  additionalProperties: false,
};

it.each([
  [{ model: 'a', pattern: 'x' }, []],
  [{}, [['model', 'missing', '']]],
  [{ model: 3 }, [['model', 'type', 'string']]],
  [{ model: 'a', size: 'huge' }, [['size', 'not-allowed', 'small, large']]],
  [{ model: 'a', count: 0 }, [['count', 'too-small', '1']]],
  [{ model: 'a', count: 9 }, [['count', 'too-big', '5']]],
  [{ model: 'a', modell: 'b' }, [['', 'unknown-name', 'modell']]],
  [{ model: 'a', options: {} }, [['options.deep', 'missing', '']]],
])('of %j', (value, expected) => {
  const judged = argumentFaults(schema, value);
  const faults = judged.kind === 'invalid' ? judged.faults : [];
  expect(faults.map(({ path, what, wanted }) => [path, what, wanted])).toEqual(expected);
  expect(judged.kind).toBe(expected.length === 0 ? 'valid' : 'invalid');
});
