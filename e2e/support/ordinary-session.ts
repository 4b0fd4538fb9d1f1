import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { asNobody, nobody } from './ordinary-user';

/** Where systemd keeps what belongs to the session of somebody who is signed in. */
const folder = `/run/user/${nobody}`;

/** The ordinary user's sign-in: a message bus in its usual place, and an unlocked keyring on it. */
export interface OrdinarySession {
  /** Names the bus, as a desktop does for the programs that a person starts. */
  readonly env: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

export async function startOrdinarySession(home: Readonly<Record<string, string>>): Promise<OrdinarySession> {
  if (existsSync(folder)) throw new Error(`${folder} is somebody's.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, nobody, nobody);
  const env = {
    ...home,
    XDG_RUNTIME_DIR: folder,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${folder}/bus`,
  };
  const started: ChildProcess[] = [];
  const start = (...command: readonly string[]): ChildProcess => {
    const [program = '', ...args] = [...asNobody, ...command];
    const child = spawn(program, args, { env, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
    started.unshift(child);
    return child;
  };
  start('dbus-daemon', '--session', '--nofork', '--nopidfile', `--address=unix:path=${folder}/bus`);
  await until(() => existsSync(`${folder}/bus`));
  const keyring = start('gnome-keyring-daemon', '--foreground', '--unlock', '--components=secrets');
  // One line end is the empty password; without any there would be no keyring.
  keyring.stdin?.end('\n');
  await until(() => answers(env));
  return {
    env,
    end: async () => {
      for (const child of started) await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(env: Readonly<Record<string, string>>): boolean {
  const [program = '', ...args] = [
    ...[...asNobody, 'dbus-send', '--session', '--print-reply', '--dest=org.freedesktop.DBus'],
    ...['/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets'],
  ];
  return spawnSync(program, args, { env, encoding: 'utf8' }).stdout.includes('true');
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The session did not start.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
