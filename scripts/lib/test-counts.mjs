/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * Reads Vitest's JSON report. A file that could not even be loaded has no tests of its own: it counts as one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads Playwright's JSON report. Errors outside any test (a file that does not load) count as one failure each.
 * @param {any} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The counts of a test run, which never look better than its exit code: a run that failed without a failed test
 * counts as one failure, and so does one that ran nothing.
 * @param {Counts | undefined} counts undefined when there is no report
 * @param {boolean} exitedWell
 * @returns {Counts}
 */
export function honestCounts(counts, exitedWell) {
  const { passed, failed, skipped } = counts ?? none;
  const nothingRan = passed + failed === 0;
  return { passed, failed: failed === 0 && (!exitedWell || nothingRan) ? 1 : failed, skipped };
}

/** @param {readonly Counts[]} all */
export const sum = (all) =>
  all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  );

/** @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
