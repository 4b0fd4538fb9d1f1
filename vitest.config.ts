import { defineConfig } from 'vitest/config';

/** What `npm run coverage` holds each of these folders to, in percent. */
const enough = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'practice-grid/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    // Most of the time is spent waiting for servers and programs: one on each of two processors, where there would be one.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    coverage: {
      provider: 'custom',
      customProviderModule: './scripts/lib/coverage/provider.mjs',
      include: ['src/{core,repair,bridge,keychain}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/cases/**', '**/cases.ts'],
      reporter: ['text-summary', 'html', 'json'],
      reportsDirectory: 'coverage',
      thresholds: {
        'src/core/**': enough,
        'src/repair/**': enough,
        'src/bridge/**': enough,
        'src/keychain/**': enough,
      },
    },
  },
});
