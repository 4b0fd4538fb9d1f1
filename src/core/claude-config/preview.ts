import { createTwoFilesPatch, diffLines, FILE_HEADERS_ONLY } from 'diff';
import type { Vault } from '../redact/vault';

/** One row of the side-by-side picture of a change; masked. `skipped` stands for a run of lines that stay as they are. */
export interface DiffRow {
  readonly kind: 'same' | 'removed' | 'added' | 'skipped';
  /** From 1; null: the line is not on that side. */
  readonly beforeLine: number | null;
  readonly afterLine: number | null;
  readonly text: string;
}

/** Lines shown on either side of a change. */
const context = 3;

/**
 * What changes between two texts of a config file, secrets masked. They are masked before they are compared: one that stays
 * looks alike on both sides, and of one that changes both sides show another twin. Null: there is no file.
 */
export function diffRows(before: string | null, after: string | null, vault: Vault): readonly DiffRow[] {
  return withoutDistant(allRows(masked(before, vault), masked(after, vault)));
}

/** The same as a unified diff, as `ungrey fix --dry-run` prints it. */
export function unifiedDiff(file: string, before: string | null, after: string, vault: Vault): string {
  const from = before === null ? '/dev/null' : file;
  return createTwoFilesPatch(from, file, masked(before, vault), masked(after, vault), '', '', {
    context,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function masked(text: string | null, vault: Vault): string {
  return text === null ? '' : vault.maskConfigText(text).replaceAll(/\r\n?/g, '\n');
}

function allRows(before: string, after: string): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let beforeLine = 1;
  let afterLine = 1;
  for (const { added, removed, value } of diffLines(before, after)) {
    for (const text of linesOf(value)) {
      rows.push({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        beforeLine: added ? null : beforeLine++,
        afterLine: removed ? null : afterLine++,
        text,
      });
    }
  }
  return rows;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function withoutDistant(rows: readonly DiffRow[]): readonly DiffRow[] {
  const near = new Set<number>();
  rows.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    for (let each = index - context; each <= index + context; each++) near.add(each);
  });
  const shown: DiffRow[] = [];
  rows.forEach((row, index) => {
    if (near.has(index)) shown.push(row);
    else if (shown.at(-1)?.kind !== 'skipped') {
      shown.push({ kind: 'skipped', beforeLine: row.beforeLine, afterLine: row.afterLine, text: '' });
    }
  });
  return shown;
}
