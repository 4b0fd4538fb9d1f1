import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The daemon makes and unlocks its login keyring only when its stdin holds a password: one line end is an empty one.
const unlocked = [
  'bash',
  '-c',
  'eval "$(printf "\\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; exec "$@"',
  'keyring-session',
];

/**
 * @typedef {object} KeyringSession
 * @property {string[]} prefix what to put before a command so that it runs in the session
 * @property {Record<string, string>} env what to add to its environment
 * @property {() => void} end removes the session's files
 */

/**
 * A message bus with an unlocked, empty keyring that belongs to nobody: tests store real secrets and touch none of the
 * person's. Where there is no Secret Service to start (macOS, Windows, packages missing), the command runs as it is.
 * @returns {KeyringSession}
 */
export function keyringSession() {
  if (process.platform !== 'linux' || !canRun('dbus-run-session') || !canRun('gnome-keyring-daemon')) {
    return { prefix: [], env: {}, end: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'ungrey-session-'));
  const runtime = join(folder, 'runtime');
  const data = join(folder, 'data');
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  mkdirSync(data);
  return {
    prefix: ['dbus-run-session', '--', ...unlocked],
    env: { XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: data },
    end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** @param {string} program */
const canRun = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
