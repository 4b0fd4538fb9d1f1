import { createHash } from 'node:crypto';
import { lstat, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { decodeConfig, type ConfigEncoding } from '../core/claude-config/encoding';
import { isTooMuchToRead, maxConfigBytes } from '../core/claude-config/size-limit';
import { errorCode } from './error-code';

/** A config file as it is on disk at one moment. Holds raw secrets. */
export interface PresentFile {
  readonly state: 'present';
  /** As asked for. */
  readonly path: string;
  /** Where the bytes are: `path` with every link resolved. */
  readonly target: string;
  readonly bytes: Buffer;
  readonly encoding: ConfigEncoding | 'not-utf8';
  /** Without byte order mark; null: not-utf8. */
  readonly text: string | null;
  /** Of `bytes`, hexadecimal. */
  readonly sha256: string;
  readonly modifiedAtMs: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export interface AbsentFile {
  readonly state: 'absent';
  readonly path: string;
  readonly target: string;
}

export interface UnreadableFile {
  readonly state: 'unreadable';
  readonly path: string;
  /** The error code: EACCES, EISDIR, ELOOP, ...; `too-large`: no config is. */
  readonly error: string;
}

export type FileRead = PresentFile | AbsentFile | UnreadableFile;

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Never throws: what the file system refuses is part of the answer. */
export async function readConfigFile(path: string): Promise<FileRead> {
  try {
    const target = await resolveLinks(resolve(path));
    try {
      return await readTarget(path, target);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return { state: 'absent', path, target };
      throw error;
    }
  } catch (error) {
    return { state: 'unreadable', path, error: errorCode(error) };
  }
}

async function readTarget(path: string, target: string): Promise<FileRead> {
  const facts = await stat(target);
  // Reading a pipe or a device would wait for ever.
  if (!facts.isFile())
    return { state: 'unreadable', path, error: facts.isDirectory() ? 'EISDIR' : 'ENOTFILE' };
  if (facts.size > maxConfigBytes) return { state: 'unreadable', path, error: 'too-large' };
  const bytes = await readFile(target);
  const decoded = decodeConfig(bytes);
  if (decoded.text !== null && isTooMuchToRead(decoded.text))
    return { state: 'unreadable', path, error: 'too-large' };
  return {
    state: 'present',
    path,
    target,
    bytes,
    ...decoded,
    sha256: sha256Of(bytes),
    modifiedAtMs: facts.mtimeMs,
    mode: facts.mode & 0o7777,
    uid: facts.uid,
    gid: facts.gid,
  };
}

/** Like realpath, but a link that leads to nothing yet resolves to where the file would be. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const isLink = await lstat(path).then(
    (facts) => facts.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return path;
  // `..` in a link starts from where the folder really is.
  return resolveLinks(resolve(await realpath(dirname(path)), await readlink(path)));
}
