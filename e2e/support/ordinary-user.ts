import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PrivateHome } from './private-home';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** `nobody` and `nogroup`: rights to nothing but what is given to them here. */
export const nobody = 65_534;
/** What the built app needs beside itself: the packages that are not part of its bundle. */
const appParts = ['out', 'package.json', 'node_modules/keytar'];

/** Root alone can start a program as somebody else, and only with the program that does so. */
export const canBeOrdinaryUser = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;

/** Chromium's sandbox needs namespaces of the user's own, which some kernels refuse, and every kernel inside a changed root. */
export const canMakeNamespaces = (): boolean => {
  const [program = '', ...args] = asNobody;
  return spawnSync(program, [...args, 'unshare', '--user', 'true'], { stdio: 'ignore' }).status === 0;
};

export interface OrdinaryUsersApp {
  /** Starts Electron as that user, with the arguments it is given. */
  readonly executable: string;
  readonly app: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Copies the app and its runtime to where an ordinary user can read them, and gives that user the home: the files of the
 * person who runs the tests may be out of others' reach, as root's are.
 */
export function makeAppForOrdinaryUser(privateHome: PrivateHome, runtime: string): OrdinaryUsersApp {
  const { folder } = privateHome;
  const app = join(folder, 'app');
  for (const part of appParts) {
    cpSync(join(repository, part), join(app, part), { recursive: true, dereference: true });
  }
  const electron = join(folder, 'electron');
  linkOrCopy(runtime, electron);
  const executable = join(folder, 'start-as-nobody');
  const script = `#!/bin/sh\nexec ${asNobody.join(' ')} '${electron}/electron' "$@"\n`;
  writeFileSync(executable, script, { mode: 0o755 });
  return { executable, app, env: giveHome(privateHome) };
}

/** What to put before a command so that the ordinary user runs it. */
export const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];

/** Gives the ordinary user this home, with what is in it so far; returns the environment to start programs with. */
export function giveHome({ folder, home, env }: PrivateHome): Readonly<Record<string, string>> {
  const authority = join(home, '.Xauthority');
  const given = env['XAUTHORITY'];
  if (given !== undefined) cpSync(given, authority);
  const runtimeFolder = join(folder, 'runtime');
  mkdirSync(runtimeFolder, { mode: 0o700 });
  chmodSync(folder, 0o755);
  for (const own of [home, join(folder, 'user-data'), runtimeFolder]) giveTo(nobody, own);
  // The message bus belongs to who started it and answers nobody else.
  const { DBUS_SESSION_BUS_ADDRESS: _bus, ...others } = env;
  return {
    ...others,
    XDG_RUNTIME_DIR: runtimeFolder,
    ...(given === undefined ? {} : { XAUTHORITY: authority }),
  };
}

/** A hard link costs nothing; over the border of a file system there is none. */
function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status === 0) return;
  cpSync(from, to, { recursive: true });
}

/** The whole folder, whatever was written into it so far. */
function giveTo(user: number, path: string): void {
  chownSync(path, user, user);
  for (const each of readdirSync(path, { recursive: true, withFileTypes: true })) {
    chownSync(join(each.parentPath, each.name), user, user);
  }
}
