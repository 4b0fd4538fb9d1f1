import { describe, expect, test } from 'vitest';
import { honestCounts, inWords, playwrightCounts, sum, vitestCounts } from './test-counts.mjs';

const unitReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ],
};

describe('counts of a test run', () => {
  test('a unit test file that does not load is a failure beside the failed tests', () => {
    expect(vitestCounts(unitReport)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('a flaky end-to-end test and an error outside any test are failures', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] };
    expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 3, skipped: 3 });
  });

  test.each([
    ['no report was written', undefined, false, 1],
    ['no report was written, yet it ended well', undefined, true, 1],
    ['nothing ran', { passed: 0, failed: 0, skipped: 7 }, true, 1],
    ['all passed but the program failed', { passed: 3, failed: 0, skipped: 0 }, false, 1],
    ['two failed', { passed: 3, failed: 2, skipped: 0 }, false, 2],
    ['all passed', { passed: 3, failed: 0, skipped: 0 }, true, 0],
  ])('%s', (_case, counts, exitedWell, failed) => {
    expect(honestCounts(counts, exitedWell).failed).toBe(failed);
  });

  test('the last line names skipped tests only when there are any', () => {
    const unit = { passed: 2, failed: 0, skipped: 0 };
    expect(inWords(unit)).toBe('2 passed, 0 failed');
    expect(inWords(sum([unit, { passed: 1, failed: 1, skipped: 1 }]))).toBe('3 passed, 1 failed, 1 skipped');
  });
});
