export interface Axis {
  /** Round, and not below any value. Milliseconds. */
  readonly end: number;
  /** From 0 to `end`, evenly. */
  readonly ticks: readonly number[];
}

const steps = 4;
const least = 20;

/** A scale from 0 on which all values lie, in round numbers. */
export function axisOf(values: readonly number[]): Axis {
  const highest = Math.max(least, ...values);
  const size = 10 ** Math.floor(Math.log10(highest));
  const factor = [1, 2, 4, 6, 8, 10].find((each) => each * size >= highest) ?? 10;
  const end = factor * size;
  return { end, ticks: Array.from({ length: steps + 1 }, (_, at) => (end / steps) * at) };
}
