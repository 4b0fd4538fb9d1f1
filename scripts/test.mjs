// npm test: sets up what is missing and runs every gate, whatever the ones before it said.
// --only gates|unit|e2e runs a part, --coverage measures what the unit tests run. The last line is "N passed, N failed": tests, and each gate as one.
import { parseArgs } from 'node:util';
import { ensureDebianPackages, testPackages } from './lib/debian-packages.mjs';
import { buildGate, staticGates } from './lib/gates.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { PlainFailure, runScript, say } from './lib/repository.mjs';
import { runGates } from './lib/run-gates.mjs';
import { inWords, sum } from './lib/test-counts.mjs';
import { runEndToEndTests, runUnitTests } from './lib/test-runs.mjs';

const parts = ['gates', 'unit', 'e2e'];

await runScript(async () => {
  const { only, coverage: isMeasured } = parseArgs({
    options: { only: { type: 'string' }, coverage: { type: 'boolean', default: false } },
  }).values;
  if (only !== undefined && !parts.includes(only)) {
    throw new PlainFailure(`--only takes one of ${parts.join(', ')}, not "${only}".`);
  }
  /** @param {string} part */
  const wanted = (part) => only === undefined || only === part;

  ensureNodeModules();
  if (wanted('unit') || wanted('e2e')) ensureDebianPackages(testPackages);

  const gates = wanted('gates') && (await runGates(staticGates));
  // Tests start what was built.
  const build = await runGates([buildGate]);
  const unit = wanted('unit') && runUnitTests({ isMeasured });
  const endToEnd = wanted('e2e') && runUnlessBroken(build);
  const counts = [gates, build, unit, endToEnd].filter((each) => each !== false);

  const total = sum(counts);
  console.log(inWords(total));
  return total.failed === 0 ? 0 : 1;
});

/**
 * The end-to-end tests need the app of these very sources, and an Electron. Without either they have failed.
 * @param {import('./lib/test-counts.mjs').Counts} build
 */
function runUnlessBroken(build) {
  try {
    if (build.failed > 0)
      throw new PlainFailure('End-to-end tests were not run: there is no build to run them on.');
    return runEndToEndTests();
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    say(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
