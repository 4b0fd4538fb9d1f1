/**
 * One line of the table that `npm run bench` prints. Every file directly below bench/ measures one matter and exports
 * `rows`, a function that resolves to these; it rejects when it could not measure.
 */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Empty: measured for information, nothing is demanded. */
  readonly budget: string;
  /** Null: there is no budget. */
  readonly ok: boolean | null;
  /** The part of the budget that is used: 1 is all of it. Drawn in the picture. */
  readonly share?: number;
  /** One point of a line that shows how a time grows. Drawn in the picture. */
  readonly point?: GrowthPoint;
}

interface GrowthPoint {
  /** What grows: the head of the drawing. */
  readonly of: string;
  /** Which of its lines. */
  readonly line: string;
  /** How many there were. */
  readonly at: number;
  readonly ms: number;
}

/** A line whose value must not exceed its budget. */
export function within(what: string, value: number, budget: number, unit: string): Row {
  return {
    what,
    measured: said(value, unit),
    budget: `<= ${said(budget, unit)}`,
    ok: value <= budget,
    share: value / budget,
  };
}

/** A line without a budget. */
export function reported(what: string, measured: string): Row {
  return { what, measured, budget: '', ok: null };
}

/** The row, as a point of a line. */
export const grown = (row: Row, point: GrowthPoint): Row => ({ ...row, point });

export function said(value: number, unit: string): string {
  return `${Number(value.toFixed(unit === 'ms' ? 0 : 2)).toLocaleString('en')} ${unit}`;
}
