import { lstat, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { decodeConfig } from '../../core/claude-config/encoding';
import { isTooMuchToRead, maxConfigBytes } from '../../core/claude-config/size-limit';
import type { ConfigFileSeen } from '../../core/observations/config-files';
import { errorCode } from './error-code';

export type TextFile = Omit<ConfigFileSeen, 'path' | 'place' | 'backups'>;

const absent: TextFile = {
  linkTarget: null,
  state: 'absent',
  error: null,
  sizeBytes: 0,
  modifiedAt: null,
  encoding: null,
  text: null,
};

/** A config file as it is on the disk, links followed; whatever goes wrong is a value. Its text is not masked. */
export async function readTextFile(path: string): Promise<TextFile> {
  const linkTarget = await targetOf(path);
  try {
    const state = await stat(path);
    const found = {
      ...absent,
      linkTarget,
      sizeBytes: state.size,
      modifiedAt: state.mtime.toISOString(),
    };
    const unreadable = (error: string): TextFile => ({ ...found, state: 'unreadable', error });
    if (state.isDirectory()) return unreadable('EISDIR');
    if (!state.isFile()) return unreadable('not-a-file');
    if (state.size > maxConfigBytes) return unreadable('too-large');
    try {
      const decoded = decodeConfig(await readFile(path));
      if (decoded.text === null) return { ...unreadable('not-utf8'), encoding: 'not-utf8' };
      if (isTooMuchToRead(decoded.text)) return unreadable('too-large');
      return { ...found, state: 'present', encoding: decoded.encoding, text: decoded.text };
    } catch (error) {
      return unreadable(errorCode(error));
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { ...absent, linkTarget };
    return { ...absent, linkTarget, state: 'unreadable', error: code };
  }
}

/** Where a link leads in the end, or, where that is nowhere, what it says. */
async function targetOf(path: string): Promise<string | null> {
  try {
    if (!(await lstat(path)).isSymbolicLink()) return null;
    return await realpath(path).catch(() => readlink(path));
  } catch {
    return null;
  }
}
