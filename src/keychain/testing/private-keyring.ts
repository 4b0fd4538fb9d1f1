import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { vi } from 'vitest';

const busDaemon = 'dbus-daemon';
const busSend = 'dbus-send';
const keyringDaemon = 'gnome-keyring-daemon';
const displayServer = 'Xvfb';

export const keyringPrograms = [busDaemon, busSend, keyringDaemon];
export const promptPrograms = [...keyringPrograms, displayServer];

/** Programs that are needed and absent, for the reason of a skipped test. */
export const missingPrograms = (programs: readonly string[]): readonly string[] =>
  programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);

export interface PrivateBus {
  readonly env: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

export interface PrivateKeyring extends PrivateBus {
  /** Locks the login keyring; the next call wants its password. */
  lock(): void;
  /** By a new daemon, as at the next sign-in. */
  unlock(): Promise<void>;
  /** The daemon stops answering, as one that waits for a person. */
  freeze(): void;
  thaw(): void;
}

interface BusOptions {
  /** Whether programs that the bus is asked for are started on it. */
  readonly hasServices: boolean;
  /** An X display for prompts; null: none. */
  readonly display: string | null;
}

/** A message bus of its own, with folders of its own: nothing of the person who runs the tests is touched. */
export async function startBus({ hasServices, display }: BusOptions): Promise<PrivateBus> {
  const folder = mkdtempSync(join(tmpdir(), 'ungrey-keyring-'));
  const runtime = join(folder, 'runtime');
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  const config = join(folder, 'bus.conf');
  writeFileSync(config, busConfig(folder, hasServices));
  const { DISPLAY: _, ...inherited } = process.env;
  const own = { HOME: folder, XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: join(folder, 'data') };
  const bus = spawn(busDaemon, ['--nofork', '--nopidfile', '--print-address', `--config-file=${config}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...inherited, ...own, ...(display === null ? {} : { DISPLAY: display }) },
  });
  const address = await firstLine(bus);
  return {
    env: { ...own, DBUS_SESSION_BUS_ADDRESS: address },
    end: async () => {
      await stop(bus);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A GNOME Keyring of its own, unlocked and empty. */
export async function startKeyring(
  display: string | null = null,
  { hasServices }: Pick<BusOptions, 'hasServices'> = { hasServices: true },
): Promise<PrivateKeyring> {
  const bus = await startBus({ hasServices, display });
  const env = { ...process.env, ...bus.env };
  const send = (destination: string, ...words: readonly string[]): string =>
    execFileSync(busSend, ['--session', '--print-reply', `--dest=${destination}`, ...words], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  let daemon = await startDaemon(env, send);
  return {
    env: bus.env,
    lock: () =>
      void send(
        ...['org.freedesktop.secrets', '/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock'],
        'array:objpath:/org/freedesktop/secrets/collection/login',
      ),
    unlock: async () => {
      await stop(daemon);
      daemon = await startDaemon(env, send);
    },
    freeze: () => void daemon.kill('SIGSTOP'),
    thaw: () => void daemon.kill('SIGCONT'),
    end: async () => {
      daemon.kill('SIGCONT');
      await stop(daemon);
      await bus.end();
    },
  };
}

/** Resolves when the bus knows it; a call before that would make the bus start another one. */
async function startDaemon(
  env: NodeJS.ProcessEnv,
  send: (destination: string, ...words: readonly string[]) => string,
): Promise<ChildProcess> {
  const daemon = spawn(keyringDaemon, ['--foreground', '--unlock', '--components=secrets'], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env,
  });
  // One line end on stdin is the empty password; without any, there would be no login keyring.
  daemon.stdin.end('\n');
  await vi.waitUntil(
    () =>
      send(
        ...['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner'],
        'string:org.freedesktop.secrets',
      ).includes('true'),
    { timeout: 10_000, interval: 20 },
  );
  return daemon;
}

/** An X server that shows nothing. */
export async function startDisplay(): Promise<{ readonly display: string; end(): Promise<void> }> {
  const server = spawn(displayServer, ['-displayfd', '1', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = `:${await firstLine(server)}`;
  return { display, end: () => stop(server) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The program was started without a pipe.');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) return line;
  throw new Error(`${child.spawnfile} ended without a word.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

const busConfig = (folder: string, hasServices: boolean): string => `<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=${folder}</listen>
  ${hasServices ? '<standard_session_servicedirs/>' : ''}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
