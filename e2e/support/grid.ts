import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { test as withApp } from './app';

export { expect } from './app';

/** `test` with a practice grid: one for all tests of a worker, healed before each of them. */
export const test = withApp.extend<{ grid: PracticeGrid }, { workerGrid: PracticeGrid }>({
  workerGrid: [
    async ({}, use) => {
      const grid = await startPracticeGrid();
      await use(grid);
      await grid.close();
    },
    { scope: 'worker' },
  ],

  grid: async ({ workerGrid }, use) => {
    await workerGrid.reset();
    workerGrid.setVariants({ rateLimits: 'off' });
    await use(workerGrid);
  },
});
