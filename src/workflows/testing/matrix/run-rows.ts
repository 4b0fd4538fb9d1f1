import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticeGrid } from '../../../../practice-grid';
import { faultsOf } from './expectations';
import { runRow } from './run-row';
import type { Row, RowOutcome } from './run-row';

/** Most rows wait for something, so several are under way at once, each on a grid of its own. */
const gridCount = 6;
/** A row that comes out wrong is run again alone: what load did is gone then, what a rule did is not. */
const moreTries = 2;

export async function runRows<Each extends Row>(
  rows: readonly Each[],
): Promise<ReadonlyMap<Each, RowOutcome>> {
  const home = await mkdtemp(join(tmpdir(), 'ungrey-matrix-'));
  const outcomes = new Map<Each, RowOutcome>();
  // The slow ones first, so that none begins last.
  const queue = [...rows].sort((a, b) => Number(isSlow(b)) - Number(isSlow(a)));
  const workThrough = async (isAgain: boolean): Promise<void> => {
    const grid = await startPracticeGrid();
    const standard = { ...grid.variants };
    try {
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
        if (isAgain) await grid.reset();
        grid.setVariants({ ...standard, ...row.variants });
        outcomes.set(row, await runRow(grid, home, row));
      }
    } finally {
      await grid.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: gridCount }, () => workThrough(false)));
    for (let count = 0; count < moreTries; count += 1) {
      queue.push(...rows.filter((row) => isWrong(outcomes.get(row))));
      if (queue.length > 0) await workThrough(true);
    }
  } finally {
    await rm(home, { recursive: true });
  }
  return outcomes;
}

const isSlow = ({ scenario }: Row): boolean => scenario === 'slow-call' || scenario === 'hang';

function isWrong(outcome: RowOutcome | undefined): boolean {
  return outcome !== undefined && faultsOf(outcome).length > 0;
}
