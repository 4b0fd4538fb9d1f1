import { posix, win32 } from 'node:path';
import type { Platform } from '../../../core/observations/machine';

/** Windows' own list, where the environment has none. */
const defaultEndings = '.COM;.EXE;.BAT;.CMD';

/**
 * The files that a command may mean, in the order in which they are tried. Claude Desktop starts programs in `/` (on Windows
 * in System32), so a path that is not absolute leads there.
 */
export function programCandidates(
  command: string,
  folders: readonly string[],
  platform: Platform,
  pathExt: string = defaultEndings,
): readonly string[] {
  if (platform !== 'win32') {
    return command.includes('/')
      ? [posix.resolve('/', command)]
      : folders.map((folder) => posix.join(folder, command));
  }
  const endings = pathExt.split(';').filter((ending) => ending !== '');
  const hasEnding = endings.some((ending) => command.toLowerCase().endsWith(ending.toLowerCase()));
  const names = hasEnding ? [command] : endings.map((ending) => command + ending.toLowerCase());
  if (/[\\/]/.test(command)) return names.map((name) => win32.normalize(name));
  return folders.flatMap((folder) => names.map((name) => win32.join(folder, name)));
}

/** The folders of a PATH variable. */
export function foldersOf(path: string, platform: Platform): readonly string[] {
  const folders = path
    .split(platform === 'win32' ? ';' : ':')
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'));
  return [...new Set(folders.filter((folder) => folder.trim() !== ''))];
}

/** The PATH of an environment, however it is spelt (Windows: `Path`). */
export function pathOf(env: Readonly<Record<string, string | undefined>>, platform: Platform): string {
  if (platform !== 'win32') return env['PATH'] ?? '';
  return Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
}
