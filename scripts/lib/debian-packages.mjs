import { spawnSync } from 'node:child_process';
import { say } from './repository.mjs';

/**
 * One needed package under each name it has had; Debian 13 and Ubuntu 24.04 renamed some for 64-bit time.
 * @typedef {readonly string[]} PackageNames
 */

/** What the window needs: Electron's own libraries, the keychain's, and unzip for its runtime. */
export const windowPackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libsecret-1-0'],
  ['unzip'],
];

/** What the tests need besides: a virtual display, and a real keyring on a bus of its own. */
export const testPackages = [...windowPackages, ['xvfb'], ['xauth'], ['dbus-daemon'], ['gnome-keyring']];

/**
 * Installs missing packages when it may (root on a Debian), otherwise says which command does. Never fails: what then
 * cannot work says so itself.
 * @param {readonly PackageNames[]} needed
 */
export function ensureDebianPackages(needed) {
  if (process.platform !== 'linux' || !available('dpkg-query') || !available('apt-get')) return;
  const missing = needed.filter((names) => !names.some(isInstalled));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    say(
      `Missing system packages. This installs them:\n  sudo ${aptCommand(missing.map(nameHere)).join(' ')}`,
    );
    return;
  }
  say(`Installing system packages: ${missing.map(([name]) => name).join(' ')}`);
  apt(['apt-get', 'update']);
  apt(aptCommand(missing.map(nameHere)));
}

/** @param {string[]} names */
const aptCommand = (names) => ['apt-get', 'install', '-y', '--no-install-recommends', ...names];

/** @param {string[]} command */
function apt([program = '', ...args]) {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status !== 0)
    say(`${program} ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`);
}

/** @param {string} name */
function isInstalled(name) {
  const answer = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout === 'installed';
}

/**
 * The name this release can install.
 * @param {PackageNames} names
 */
function nameHere(names) {
  const known = names.find((name) => {
    const answer = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))/.test(answer.stdout ?? '');
  });
  return known ?? names[0] ?? '';
}

/** @param {string} program */
const available = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
