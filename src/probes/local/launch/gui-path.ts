import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchPathOf } from '../../../core/client-logs/launch-path';
import type { ClientLogsSeen } from '../../../core/observations/client-logs';
import type { Platform } from '../../../core/observations/machine';
import { runProgram } from '../run-program';
import type { LocalSurroundings } from '../surroundings';
import { foldersOf, pathOf } from './program-candidates';

/**
 * The folders in which Claude Desktop looks for programs: as its own log says; before it ever started one, as its system
 * gives them to a program that is started from the desktop.
 */
export async function guiPath(
  surroundings: LocalSurroundings,
  logs: ClientLogsSeen | undefined,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const logged = loggedPath(logs);
  if (logged !== null) return logged;
  const path = await desktopPaths[surroundings.platform](surroundings, signal);
  return foldersOf(path, surroundings.platform);
}

function loggedPath(logs: ClientLogsSeen | undefined): readonly string[] | null {
  const starts = (logs?.files ?? [])
    .flatMap((file) => file.lines)
    .flatMap((line) => {
      const folders = launchPathOf(line.text);
      return folders === null || line.at === null ? [] : [{ at: Date.parse(line.at), folders }];
    })
    .sort((a, b) => a.at - b.at);
  return starts.at(-1)?.folders ?? null;
}

type DesktopPath = (surroundings: LocalSurroundings, signal: AbortSignal) => Promise<string>;

const desktopPaths: Readonly<Record<Platform, DesktopPath>> = {
  // Explorer hands the same variables to every program.
  win32: ({ env }) => Promise.resolve(pathOf(env, 'win32')),

  // A terminal's PATH has additions of .bashrc that the session does not know; systemd knows the session's.
  linux: async ({ env }, signal) => {
    const shown = await runProgram('systemctl', ['--user', 'show-environment'], {
      signal,
      timeoutMs: 1_500,
      env,
    });
    return (shown.ok ? variableIn(shown.stdout) : null) ?? pathOf(env, 'linux');
  },

  // Newer builds ask the login shell; without an answer, what macOS gives to every login shell to begin with.
  darwin: async ({ env }, signal) => {
    const shell = env['SHELL'] ?? '/bin/zsh';
    const asked = await runProgram(shell, ['-ilc', '/usr/bin/env'], { signal, timeoutMs: 3_000, env });
    return (asked.ok ? variableIn(asked.stdout) : null) ?? (await pathHelperDefaults('/etc'));
  },
};

/** Exported for its test on other systems: what `path_helper` puts together. `root` is `/etc`. */
export async function pathHelperDefaults(root: string): Promise<string> {
  const additions = await readdir(join(root, 'paths.d')).catch(() => []);
  const files = [join(root, 'paths'), ...additions.sort().map((name) => join(root, 'paths.d', name))];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const folders = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return folders.length === 0 ? '/usr/bin:/bin:/usr/sbin:/sbin' : folders.join(':');
}

function variableIn(printed: string): string | null {
  return /^PATH=(.+)$/m.exec(printed)?.[1] ?? null;
}
