// A test runner for Stryker. Stryker's own starts a worker and loads the test files anew for each mutant, which takes seconds; the
// core's tests are pure, so they are loaded once (all-core-tests.mjs, in Vitest) and called again for each mutant.
import { createVitest } from 'vitest/node';

/** Both ends of the conversation, which are threads of one process, meet here. */
const channelName = 'ungrey-mutants';

class CoreTestRunner {
  /** @type {import('vitest/node').Vitest | undefined} */
  #vitest;
  #channel = new BroadcastChannel(channelName);

  /** What runs while modules are loaded is not mutated (`ignoreStatic`), so nothing is ever loaded again. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const ready = this.#next();
    this.#vitest = await createVitest('test', {
      config: 'scripts/lib/mutation/vitest.config.mjs',
      coverage: { enabled: false },
      watch: false,
    });
    void this.#vitest.start();
    await ready;
  }

  /** Every test once, with the mutants that each meets. */
  dryRun() {
    return this.#ask({ type: 'all' });
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[] }} options `testFilter`: the tests that meet it */
  mutantRun({ activeMutant, testFilter }) {
    return this.#ask({ type: 'mutant', id: activeMutant.id, tests: testFilter });
  }

  async dispose() {
    this.#channel.postMessage({ type: 'end' });
    this.#channel.close();
    await this.#vitest?.close();
  }

  /** @param {unknown} question */
  #ask(question) {
    const answer = this.#next();
    this.#channel.postMessage(question);
    return answer;
  }

  /** @returns {Promise<any>} the next message */
  #next() {
    return new Promise((resolve) => {
      this.#channel.onmessage = (event) => resolve(/** @type {MessageEvent} */ (event).data);
    });
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'core', injectableClass: CoreTestRunner }];
