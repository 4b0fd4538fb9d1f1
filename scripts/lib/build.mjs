import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { licenceOf } from './package/licences.mjs';
import { packageIn, readShippedPackages } from './package/shipped-packages.mjs';
import { PlainFailure, inRepository, repository, say } from './repository.mjs';

/** `cli` is the command line and the practice grid; `app` is everything. @typedef {'cli' | 'app'} Part */

/** @type {Record<Part, string[]>} */
const windowOnly = { cli: ['main', 'preload', 'renderer'], app: [] };

const inputs = [
  ...['src', 'practice-grid', 'scripts/lib/package'],
  ...['electron.vite.config.ts', 'package.json', 'package-lock.json'],
];

/**
 * Builds into out/ when the sources are not those of the last build. Progress goes to stderr.
 * @param {Part} part
 */
export function ensureBuilt(part) {
  if (isFresh(part)) return;
  withLock(inRepository('out', 'build.lock'), () => {
    if (!isFresh(part)) build(part);
  });
}

/** Makes the next build happen: something else is about to write into out/. */
export function forgetBuilds() {
  for (const part of /** @type {const} */ (['cli', 'app'])) rmSync(stampOf(part), { force: true });
}

/** @param {Part} part */
function build(part) {
  say(part === 'cli' ? 'Building the command line...' : 'Building...');
  /** @type {Part[]} */
  const parts = part === 'app' ? ['app', 'cli'] : ['cli'];
  // Taken before the build: what changes meanwhile must count as stale.
  const stamps = parts.map((each) => ({ path: stampOf(each), signature: signatureOf(each) }));
  forgetBuilds();
  // The window comes beside the others, and the first empties the folder.
  runElectronVite('cli');
  if (part === 'app') {
    runElectronVite('app');
    writeWindowLicences();
  }
  mkdirSync(inRepository('out'), { recursive: true });
  for (const { path, signature } of stamps) writeFileSync(path, signature);
}

/**
 * @param {Part | 'package'} part see electron.vite.config.ts
 */
export function runElectronVite(part) {
  const program = inRepository('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const done = spawnSync(
    process.execPath,
    [program, 'build', '--logLevel', 'warn', '--ignoreConfigWarning'],
    {
      cwd: repository,
      env: { ...process.env, UNGREY_BUILD: part },
      stdio: ['ignore', 2, 2],
    },
  );
  if (done.status !== 0) throw new PlainFailure('The build failed, see above.');
}

// For the window's list of licences: what a build from a checkout holds.
function writeWindowLicences() {
  const lists = ['programs', 'main', 'preload', 'renderer'].map((name) =>
    inRepository('out', 'shipped', `${name}.json`),
  );
  const keytar = packageIn(inRepository('node_modules', 'keytar'));
  const licences = [...readShippedPackages(lists), keytar].map(licenceOf);
  writeFileSync(inRepository('out', 'main', 'licences.json'), JSON.stringify(licences));
}

/** @param {Part} part */
const stampOf = (part) => inRepository('out', `${part}.built-from`);

/** @param {Part} part */
function isFresh(part) {
  const stamp = stampOf(part);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === signatureOf(part);
}

/**
 * Names, sizes and times of all sources, which is enough to notice any change and takes milliseconds.
 * @param {Part} part
 */
function signatureOf(part) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesBelow(input, windowOnly[part]))) {
    const { size, mtimeMs } = statSync(inRepository(path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path inside the repository
 * @param {readonly string[]} leftOut folders directly below it
 * @returns {string[]}
 */
function filesBelow(path, leftOut) {
  if (!existsSync(inRepository(path))) return [];
  if (statSync(inRepository(path)).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(inRepository(path))
    .filter((name) => !leftOut.includes(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name), []));
}
