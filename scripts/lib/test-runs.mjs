import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { electronRuntime, runtimeEnvironment } from '../electron-runtime.mjs';
import { keyringSession } from './keyring-session.mjs';
import { inRepository, repository, say } from './repository.mjs';
import { printOutcome } from './run-gates.mjs';
import { honestCounts, inWords, playwrightCounts, vitestCounts } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/**
 * Unit and integration tests.
 * @param {object} how
 * @param {boolean} how.isMeasured also how much they run of the folders that vitest.config.ts names: too little counts as one failure
 */
export function runUnitTests({ isMeasured }) {
  const ofChildren = inRepository('test-results', 'coverage-of-children');
  rmSync(ofChildren, { recursive: true, force: true });
  return runTests({
    name: 'unit and integration tests',
    command: [
      ...[process.execPath, inRepository('node_modules', 'vitest', 'vitest.mjs'), 'run'],
      ...['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
      ...(isMeasured ? ['--coverage'] : []),
    ],
    env: isMeasured ? { UNGREY_CHILD_COVERAGE: ofChildren } : {},
    report: inRepository('test-results', 'unit.json'),
    countsOf: vitestCounts,
  });
}

/** The real app, driven by Playwright on a display of its own. */
export function runEndToEndTests() {
  const runtime = electronRuntime();
  say(`End-to-end tests run on Electron ${runtime.version}.`);
  return runTests({
    name: 'end-to-end tests',
    command: [...display(), process.execPath, inRepository('node_modules', 'playwright', 'cli.js'), 'test'],
    env: runtimeEnvironment(runtime),
    report: inRepository('test-results', 'e2e.json'),
    countsOf: playwrightCounts,
  });
}

/**
 * An installed package, driven the same way.
 * @param {string} folder where it is installed
 */
export const runPackageTests = (folder) =>
  runTests({
    name: 'package tests',
    command: [
      ...[...display(), process.execPath, inRepository('node_modules', 'playwright', 'cli.js'), 'test'],
      ...['--config', 'playwright.package.config.ts'],
    ],
    env: { UNGREY_INSTALLED: folder },
    report: inRepository('test-results', 'package.json'),
    countsOf: playwrightCounts,
  });

const display = () => (hasXvfb() ? ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'] : []);

const hasXvfb = () =>
  process.platform === 'linux' && spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;

/**
 * Runs a test program inside a keyring session of its own and counts from the report it wrote.
 * @param {object} run
 * @param {string} run.name
 * @param {string[]} run.command
 * @param {Record<string, string>} run.env
 * @param {string} run.report
 * @param {(report: unknown) => Counts} run.countsOf
 * @returns {Counts}
 */
function runTests({ name, command, env, report, countsOf }) {
  const startedAt = performance.now();
  // A report of an earlier run must not be counted.
  rmSync(report, { force: true });
  mkdirSync(inRepository('test-results'), { recursive: true });
  const session = keyringSession();
  try {
    const [program = '', ...args] = [...session.prefix, ...command];
    const done = spawnSync(program, args, {
      cwd: repository,
      env: { ...process.env, ...env, ...session.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const found = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
    const counts = honestCounts(found, done.status === 0);
    printOutcome(`${name}: ${inWords(counts)}`, counts.failed === 0, startedAt);
    return counts;
  } finally {
    session.end();
  }
}
