/** Where the median of what was sampled lies. */
export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Probability that the true median lies between `low` and `high`, from 0 to 1. */
  readonly confidence: number;
}

const wanted = 0.9;

/** The middle value; of an even number of values the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * The median with the narrowest interval of order statistics that holds it with at least 90 %, or with the widest there
 * is: no assumption about how the values are spread, and the same values always give the same interval. Null of none.
 */
export function medianInterval(values: readonly number[]): MedianInterval | null {
  const sorted = [...values].sort((a, b) => a - b);
  let cut = 0;
  while (2 * (cut + 1) < sorted.length && coverage(sorted.length, cut + 1) >= wanted) cut += 1;
  const low = sorted[cut];
  const high = sorted[sorted.length - 1 - cut];
  if (low === undefined || high === undefined) return null;
  return { median: median(sorted), low, high, confidence: coverage(sorted.length, cut) };
}

/** Probability that the median lies between the value number `cut` (from 0) from below and the same from above. */
function coverage(count: number, cut: number): number {
  let tail = 0;
  let ways = 1;
  for (let below = 0; below <= cut; below += 1) {
    tail += ways;
    ways = (ways * (count - below)) / (below + 1);
  }
  return Math.max(0, 1 - (2 * tail) / 2 ** count);
}
