import type { DifferenceRow } from '../../../../shared/ipc/instruments';

export const reasons = ['permission', 'module', 'unexplained', 'listed', 'mcp-only'] as const;
export type ReasonFilter = 'all' | (typeof reasons)[number];

/** How many tools there are for each reason. */
export function countsOf(rows: readonly DifferenceRow[]): Readonly<Record<DifferenceRow['reason'], number>> {
  const counts = { permission: 0, module: 0, unexplained: 0, listed: 0, 'mcp-only': 0 };
  for (const { reason } of rows) counts[reason] += 1;
  return counts;
}

/** The rows of a reason whose tool, permission or module holds the text. */
export function matching(
  rows: readonly DifferenceRow[],
  reason: ReasonFilter,
  search: string,
): readonly DifferenceRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (reason === 'all' || row.reason === reason) &&
      `${row.tool} ${row.permission ?? ''} ${row.module ?? ''}`.toLowerCase().includes(wanted),
  );
}
