// Run by test-runner.mjs, in Vitest, over sources with all mutants built in: loads every test of the core, then answers which of
// them notice a mutant.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getFn } from 'vitest/suite';

import.meta.glob(['/src/core/**/*.test.ts', '!/src/core/words/**', '!/src/core/report/schema.test.ts'], {
  eager: true,
});

/** What Stryker's instrumented code reads and counts in. */
/** @type {any} */
const shared = globalThis;
const stryker = (shared.__stryker__ ??= {});
const channel = new BroadcastChannel('ungrey-mutants');

// The same cases for each mutant, and no search for the smallest one.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** This file's own test, and those of size, which take a hundred times as long as the others and would be run for each mutant. */
const leftOut =
  /^answers until|a text that is too much|linear time|time that grows|ten thousand|however many|too short to be told apart/;

/** @typedef {{ id: string, run: () => unknown, milliseconds: number }} OneTest */

it('answers until it is told to end', async ({ task }) => {
  const tests = new Map(testsOf(task.file, '').map((test) => [test.id, test]));
  expect(tests.size).toBeGreaterThan(0);
  await new Promise((end) => {
    channel.onmessage = async ({ data }) => {
      if (data.type === 'end') end(undefined);
      else channel.postMessage(data.type === 'all' ? await runAll(tests) : await tryMutant(tests, data));
    };
    channel.postMessage('ready');
  });
  channel.close();
}, 2_000_000_000);

/**
 * @param {any} suite
 * @param {string} above the names of the suites that it is in
 * @returns {OneTest[]}
 */
function testsOf(suite, above) {
  return suite.tasks.flatMap((/** @type {any} */ task, /** @type {number} */ at) => {
    const id = `${above}${task.name}`;
    if (task.type === 'suite') return testsOf(task, `${id} > `);
    return leftOut.test(id) ? [] : [{ id: `${id} #${at}`, run: () => getFn(task)(), milliseconds: 0 }];
  });
}

/** @param {Map<string, OneTest>} tests */
async function runAll(tests) {
  const results = [];
  for (const test of tests.values()) {
    const { id } = test;
    stryker.currentTestId = id;
    const failure = await failureOf(test);
    const result = { id, name: id, timeSpentMs: test.milliseconds };
    results.push(
      failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure },
    );
    stryker.currentTestId = undefined;
  }
  return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
}

/**
 * @param {Map<string, OneTest>} all
 * @param {{ id: string, tests?: string[] }} mutant
 */
async function tryMutant(all, { id, tests: names = [...all.keys()] }) {
  const tests = names.flatMap((name) => all.get(name) ?? []);
  // The quick ones first: most mutants meet the one that notices them there.
  tests.sort((one, other) => one.milliseconds - other.milliseconds);
  let endsAt = 0;
  // The instrumented code throws when a mutant was met more often than the limit: asked each time, so it can be one of time.
  const limit = { configurable: true, get: () => (performance.now() > endsAt ? 0 : Infinity) };
  Object.defineProperty(stryker, 'hitLimit', limit);
  stryker.hitCount = 0;
  stryker.activeMutant = id;
  try {
    let ran = 0;
    for (const test of tests) {
      ran += 1;
      endsAt = performance.now() + 3_000 + 20 * test.milliseconds;
      const failure = await failureOf(test);
      if (performance.now() > endsAt) return { status: 'timeout' };
      if (failure !== null) {
        return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: ran };
      }
    }
    return { status: 'survived', nrOfTests: ran };
  } finally {
    stryker.activeMutant = undefined;
  }
}

/** @param {OneTest} test */
async function failureOf(test) {
  const startedAt = performance.now();
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 500) : String(error);
  } finally {
    if (stryker.activeMutant === undefined || test.milliseconds === 0)
      test.milliseconds = performance.now() - startedAt;
  }
}
