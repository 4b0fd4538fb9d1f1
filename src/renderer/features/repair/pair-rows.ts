import type { DiffRow } from '../../../shared/ipc/contract';

/** One line of the side-by-side table; a side that is null has no line there. */
export interface PairedRow {
  readonly kind: 'same' | 'changed' | 'skipped';
  readonly before: DiffRow | null;
  readonly after: DiffRow | null;
}

/** Puts each run of removed lines beside the run of added lines that replaces it. */
export function pairRows(rows: readonly DiffRow[]): readonly PairedRow[] {
  const paired: PairedRow[] = [];
  let removed: DiffRow[] = [];
  let added: DiffRow[] = [];
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      paired.push({ kind: 'changed', before: removed[index] ?? null, after: added[index] ?? null });
    }
    removed = [];
    added = [];
  };
  for (const row of rows) {
    if (row.kind === 'added') {
      added.push(row);
    } else if (row.kind === 'removed') {
      if (added.length > 0) flush();
      removed.push(row);
    } else {
      flush();
      paired.push({ kind: row.kind, before: row, after: row });
    }
  }
  flush();
  return paired;
}
