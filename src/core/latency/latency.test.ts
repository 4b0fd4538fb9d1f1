import { describe, expect, it } from 'vitest';
import type { LatencyLane, LatencySample } from '../observations/latency';
import { compareLanes } from './compare-lanes';
import { median, medianInterval } from './statistics';

describe('the median', () => {
  it('is the middle value, or the mean of the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([])).toBeNaN();
  });

  it('lies in an interval of order statistics whose confidence follows the binomial distribution', () => {
    expect(medianInterval([8, 1, 7, 2, 6, 3, 5, 4])).toEqual({
      median: 4.5,
      low: 2,
      high: 7,
      // 1 - 2 * (1 + 8) / 256
      confidence: 1 - 18 / 256,
    });
    expect(medianInterval([20, 10])).toEqual({ median: 15, low: 10, high: 20, confidence: 0.5 });
    expect(medianInterval([7])).toEqual({ median: 7, low: 7, high: 7, confidence: 0 });
    expect(medianInterval([])).toBeNull();
  });

  it.each([
    [[1, 2, 3], 1, 3, 0.75],
    [[1, 2, 3, 4], 1, 4, 0.875],
    [[1, 2, 3, 4, 5], 1, 5, 0.9375],
    [[1, 2, 3, 4, 5, 6, 7], 1, 7, 1 - 2 / 128],
    // 1 - 2 * (1 + 12 + 66) / 4096, and with 220 more it would be below 90 %.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 3, 10, 1 - 158 / 4096],
  ])('of %j lies between %d and %d', (values, low, high, confidence) => {
    expect(medianInterval(values)).toMatchObject({ low, high, confidence });
  });

  it('is not moved by one outlier among eight', () => {
    const quiet = medianInterval([10, 11, 12, 13, 14, 15, 16, 17]);
    const disturbed = medianInterval([10, 11, 12, 13, 14, 15, 16, 9000]);
    expect(disturbed).toEqual(quiet);
  });
});

/** One cold round, then the warm ones. */
function samples(times: Partial<Record<LatencyLane, readonly number[]>>): readonly LatencySample[] {
  return Object.entries(times).flatMap(([lane, row]) =>
    row.map((durationMs, round): LatencySample => ({
      lane: lane as LatencyLane,
      round,
      cold: round === 0,
      durationMs,
      failure: null,
    })),
  );
}

const around = (ms: number, jitter = 4): readonly number[] =>
  [60, 0, 1, -1, 2, -2, 1, 0, 3].map((step) => ms + step * jitter);

describe('where the time goes', () => {
  it.each([
    ['nothing is slow', 20, 30, 35, 'normal'],
    ['the way there and back', 600, 620, 630, 'network'],
    ['the service', 20, 820, 825, 'service'],
    ['MCP', 20, 30, 830, 'mcp'],
    ['MCP, though nothing is slow in all', 10, 20, 150, 'mcp'],
    ['a slow service, and MCP costs its usual bit', 20, 820, 880, 'service'],
    ['more the service than MCP', 20, 820, 1200, 'service'],
    ['more the way than the service', 400, 700, 705, 'network'],
  ])('%s', (_what, network, rest, mcp, verdict) => {
    const seen = samples({ network: around(network), rest: around(rest), mcp: around(mcp) });
    expect(compareLanes(seen).verdict).toBe(verdict);
  });

  it('noise is no fault of MCP', () => {
    const noisy = samples({
      network: around(20),
      rest: [90, 30, 200, 40, 35, 180, 30, 220, 33],
      mcp: [90, 210, 40, 190, 230, 36, 41, 205, 39],
    });
    expect(compareLanes(noisy).verdict).toBe('normal');
  });

  it('a drift of both is no difference', () => {
    const rising = [0, 100, 200, 300, 400, 500, 600, 700, 800];
    const seen = samples({ network: around(20), rest: rising, mcp: rising.map((ms) => ms + 10) });
    expect(compareLanes(seen)).toMatchObject({ excess: { median: 10 }, verdict: 'service' });
  });

  it('few samples must show more', () => {
    const few = (mcp: number): readonly LatencySample[] =>
      samples({ network: [9, 9, 9], rest: [30, 20, 20], mcp: [60, mcp, mcp + 5] });
    expect(compareLanes(few(170)).verdict).toBe('normal');
    expect(compareLanes(few(420)).verdict).toBe('mcp');
  });

  it('cold connections are told apart and compared with nothing', () => {
    const seen = samples({ network: [500, 20, 20], rest: [700, 30, 30], mcp: [2000, 30, 30] });
    expect(compareLanes(seen)).toMatchObject({
      cold: { network: 500, rest: 700, mcp: 2000 },
      warm: { mcp: { median: 30 } },
      verdict: 'normal',
    });
  });

  it.each([
    ['as slow as a person notices', 50, 250, 250, 'service'],
    ['a moment less', 50, 249.9, 249.9, 'normal'],
    ['MCP alone is as slow', 50, 200, 260, 'normal'],
    ['as much on the way as in the service', 150, 300, 310, 'network'],
    ['the most that MCP may cost', 20, 30, 105, 'normal'],
    ['a moment more', 20, 30, 105.1, 'mcp'],
    ['a fifth of what REST takes', 20, 1_000, 1_200, 'service'],
    ['more than the service, less than the way', 400, 410, 700, 'network'],
    ['more than the way, less than the service', 10, 410, 700, 'service'],
    ['as much as the way', 300, 310, 610, 'network'],
    ['more than both', 300, 310, 611, 'mcp'],
  ])('is weighed: %s', (_what, network, rest, mcp, verdict) => {
    const flat = (ms: number) => Array.from({ length: 9 }, () => ms);
    expect(compareLanes(samples({ network: flat(network), rest: flat(rest), mcp: flat(mcp) })).verdict).toBe(
      verdict,
    );
  });

  it('five samples are enough, four are few', () => {
    const flat = (ms: number, warm: number) => Array.from({ length: warm + 1 }, () => ms);
    const seen = (warm: number) =>
      samples({ network: flat(20, warm), rest: flat(30, warm), mcp: flat(130, warm) });
    expect(compareLanes(seen(5)).verdict).toBe('mcp');
    expect(compareLanes(seen(4)).verdict).toBe('normal');
    expect(compareLanes(samples({})).cold).toEqual({ network: null, rest: null, mcp: null });
  });

  it('without a sample of either door there is no verdict', () => {
    expect(compareLanes(samples({ network: around(20), mcp: around(900) })).verdict).toBeNull();
    const failed = samples({ network: around(20), rest: around(30), mcp: around(900) }).map((sample) =>
      sample.lane === 'mcp' ? { ...sample, failure: 'timeout' } : sample,
    );
    expect(compareLanes(failed).verdict).toBeNull();
  });

  it('a gateway without /health is judged by the rest', () => {
    expect(compareLanes(samples({ rest: around(820), mcp: around(825) })).verdict).toBe('service');
  });
});
