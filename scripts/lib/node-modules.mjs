import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { PlainFailure, inRepository, repository, say } from './repository.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

const oldest = [20, 19];

/** Installs what package-lock.json names, unless exactly that is there already. Progress goes to stderr. */
export function ensureNodeModules() {
  requireNode();
  if (installedAsLocked()) return;
  withLock(inRepository('out', 'install.lock'), () => {
    if (installedAsLocked()) return;
    say('Installing npm packages as package-lock.json names them...');
    // The project's .npmrc silences npm for the sake of clean output; here its errors are wanted.
    const done = npm(['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'], repository);
    if (done.status !== 0)
      throw new PlainFailure('npm ci failed, see above. Nothing can run without its packages.');
  });
}

/**
 * Runs the npm that started this script, or else the one on the PATH. Its output goes to stderr.
 * @param {string[]} args
 * @param {string} folder
 */
export function npm(args, folder) {
  const own = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: folder, stdio: ['ignore', 2, 2] };
  if (own?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new PlainFailure(
      `Node ${process.versions.node} is too old: Ungrey needs Node ${oldest.join('.')} or newer.`,
    );
  }
}

// npm keeps a lock file of what it really installed inside node_modules: equal to ours means nothing to do.
function installedAsLocked() {
  const installed = packagesIn(inRepository('node_modules', '.package-lock.json'));
  const wanted = packagesIn(inRepository('package-lock.json'));
  if (!installed) return false;
  if (!wanted) throw new PlainFailure('package-lock.json is missing or damaged.');
  return Object.entries(wanted).every(([path, want]) => {
    if (path === '') return true;
    const have = installed[path];
    // Packages for other platforms are locked but not installed.
    if (!have) return want.optional === true || want.devOptional === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
}

/**
 * @param {string} path
 * @returns {LockedPackages | undefined}
 */
function packagesIn(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
