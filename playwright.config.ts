import { defineConfig } from 'playwright/test';

const ci = Boolean(process.env['CI']);

/**
 * One worker: the windows share a display, its keyboard focus and its clipboard.
 * No retries: a test that fails now and then is a fault to be found.
 */
export default defineConfig({
  testDir: 'e2e',
  // They test nothing: scripts/screenshots.mjs makes them anew.
  testIgnore: [
    ...(process.env['UNGREY_SCREENSHOTS'] === undefined ? ['**/screenshots*.spec.ts'] : []),
    // They need a package: npm run test:package.
    'installed/**',
  ],
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: ci,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
