/** @typedef {import('../../bench/support/row').Row} Row */

const heads = ['what', 'measured', 'budget', 'ok'];

/**
 * The rows as a table for a terminal; it is also one in Markdown.
 * @param {readonly Row[]} rows
 */
export function benchTable(rows) {
  const cells = [heads, ...rows.map(({ what, measured, budget, ok }) => [what, measured, budget, sign(ok)])];
  const widths = heads.map((_head, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  /** @param {readonly string[]} row */
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** @param {boolean | null} ok */
function sign(ok) {
  if (ok === null) return '';
  return ok ? 'yes' : 'NO';
}
