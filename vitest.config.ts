import { defineConfig } from 'vitest/config';

/** What `npm run coverage` holds each of its folders to, in percent. */
const wanted = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'practice-grid/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
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
        'src/core/**': wanted,
        'src/repair/**': wanted,
        'src/bridge/**': wanted,
        'src/keychain/**': wanted,
      },
    },
  },
});
