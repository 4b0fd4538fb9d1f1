import { describe, expect, it } from 'vitest';
import { limitCutAt, limitExceeded, limitsBeyond, seconds } from './known-limits';

describe('the known limits', () => {
  it.each([
    [26_900, null],
    [27_000, 30],
    [33_000, 30],
    [33_100, null],
    [54_000, 60],
    [66_000, 60],
    [66_100, null],
    [216_000, 240],
    // Near to two of them: the nearer.
    [264_000, 240],
    [270_000, 300],
    [330_000, 300],
    [330_100, null],
  ])('a connection of %i ms was cut by that of %s s', (ms, limit) => {
    expect(limitCutAt(ms)?.seconds ?? null).toBe(limit);
  });

  it.each([
    [0, [30, 60, 240, 300], null],
    [30_000, [30, 60, 240, 300], null],
    [30_001, [60, 240, 300], 30],
    [240_000, [240, 300], 60],
    [300_000, [300], 240],
    [300_001, [], 300],
  ])('%i ms say nothing of those of %j s, and are longer than %s', (ms, beyond, exceeded) => {
    expect(limitsBeyond(ms).map((limit) => limit.seconds)).toEqual(beyond);
    expect(limitExceeded(ms)?.seconds ?? null).toBe(exceeded);
  });

  it.each([
    [0, 0],
    [149, 0.1],
    [9_949, 9.9],
    [9_999, 10],
    [10_000, 10],
    [10_499, 10],
    [10_500, 11],
  ])('%i ms are %d s', (ms, said) => expect(seconds(ms)).toBe(said));
});
