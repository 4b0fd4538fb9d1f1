import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisOf } from './axis';

it('is round and holds every value', () => {
  expect(axisOf([3, 812])).toEqual({ end: 1000, ticks: [0, 250, 500, 750, 1000] });
  expect(axisOf([])).toEqual({ end: 20, ticks: [0, 5, 10, 15, 20] });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: 1 }), (values) => {
      const { end, ticks } = axisOf(values);
      expect(end).toBeGreaterThanOrEqual(Math.max(...values));
      expect([ticks[0], ticks.at(-1), ticks.length]).toEqual([0, end, 5]);
    }),
  );
});
