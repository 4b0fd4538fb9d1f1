import { defineConfig } from 'playwright/test';
import common from './playwright.config';

/** The tests of an installed package: `npm run test:package` makes and installs one, and names its folder. */
export default defineConfig(common, {
  testDir: 'e2e/installed',
  testIgnore: '',
  outputDir: 'test-results/package',
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/package.json' }]],
});
