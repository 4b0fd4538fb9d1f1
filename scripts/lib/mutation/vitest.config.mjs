import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/lib/mutation/all-core-tests.mjs'],
    // The tests are called one by one, when test-runner.mjs asks for them.
    testNamePattern: 'answers until it is told to end',
    pool: 'threads',
    maxWorkers: 1,
    reporters: [],
    // Few cases to a property.
    env: { FUZZ_RUNS: '0.01' },
  },
});
