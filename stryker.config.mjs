// npm run mutation: changes the core in one place at a time and sees whether its tests notice. A part of it:
// npm run mutation -- --mutate 'src/core/token/*.ts,!**/*.test.ts'. The report is test-results/mutation/index.html.

export default {
  plugins: ['./scripts/lib/mutation/test-runner.mjs'],
  testRunner: 'core',
  coverageAnalysis: 'perTest',
  // What runs only while a module is loaded is tables.
  ignoreStatic: true,
  mutate: [
    'src/core/**/*.ts',
    '!src/core/**/*.test.ts',
    '!src/core/**/testing/**',
    '!src/core/**/cases/**',
    '!src/core/clients/cases.ts',
    '!src/core/words/**',
    '!src/core/findings/catalogue/**',
  ],
  ignorePatterns: [
    '**',
    '!src/core/**',
    '!practice-grid/**',
    '!scripts/lib/mutation/**',
    '!docs/testing.md',
    '!package.json',
  ],
  tempDirName: 'test-results/mutation/sandbox',
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
  jsonReporter: { fileName: 'test-results/mutation/result.json' },
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  timeoutMS: 8_000,
  concurrency: 2,
};
