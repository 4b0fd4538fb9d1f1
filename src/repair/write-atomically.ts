import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from './error-code';

export interface FileAttributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** `copied`: the rename was refused to the end, so the bytes were written into the existing file (not atomic). */
export type WriteStrategy = 'renamed' | 'copied';

/** New bytes on disk beside the file, one rename away from being it. */
export interface StagedFile {
  /** Takes up to 3 seconds while another program holds the file. */
  commit(): Promise<WriteStrategy>;
  discard(): Promise<void>;
}

/** Virus scanners and sync clients hold a file for moments: EPERM, EACCES or EBUSY on Windows. Milliseconds. */
const renameDelays = [10, 20, 40, 80, 160, 320, 640, 1280];
const refusals = new Set(['EPERM', 'EACCES', 'EBUSY']);
const foldersForbidden = new Set([...refusals, 'EROFS']);

/**
 * Writes `bytes` to a temporary file beside `target` and makes sure that they are on the disk. `target` must have its links
 * resolved. `attributes` null: there are none to keep, and the new file is its owner's alone. Where they are given and the
 * folder takes no new file, `commit` writes into the existing one.
 */
export async function stageBeside(
  target: string,
  bytes: Uint8Array,
  attributes: FileAttributes | null,
): Promise<StagedFile> {
  const temporary = `${target}.${randomUUID()}${temporaryEnding}`;
  let handle: FileHandle;
  try {
    handle = await open(temporary, 'wx', 0o600);
  } catch (error) {
    if (attributes === null || !foldersForbidden.has(errorCode(error))) throw error;
    return { commit: () => copyInto(target, bytes), discard: () => Promise.resolve() };
  }
  const discard = () => rm(temporary, { force: true });
  try {
    await handle.writeFile(bytes);
    if (attributes !== null) await giveAttributes(handle, attributes);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await discard();
    throw error;
  }
  await handle.close();
  return {
    discard,
    commit: async () => {
      try {
        await renamePatiently(temporary, target);
      } catch (error) {
        if (attributes === null || !refusals.has(errorCode(error))) throw error;
        return await copyInto(target, bytes);
      } finally {
        // Where a folder lets nothing go, what is left over does not make a done change undone.
        await discard().catch(errorCode);
      }
      await syncFolder(dirname(target));
      return 'renamed';
    },
  };
}

/**
 * Killed at any moment, `target` is the old file or the new one. Parameters as of `stageBeside`. Throws the system's error.
 */
export async function writeAtomically(
  target: string,
  bytes: Uint8Array,
  attributes: FileAttributes | null,
): Promise<WriteStrategy> {
  const staged = await stageBeside(target, bytes, attributes);
  return await staged.commit();
}

/** Removes what a killed Ungrey left beside `target`, as far as the folder allows. Only while holding the lock: nobody else is writing then. */
export async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const names = await readdir(folder);
  const leftovers = names.filter((name) => isTemporaryOf(basename(target), name));
  await Promise.all(leftovers.map((name) => rm(join(folder, name), { force: true }).catch(errorCode)));
}

const temporaryEnding = '.ungrey-tmp';
const uuidLength = 36;

function isTemporaryOf(base: string, name: string): boolean {
  return (
    name.startsWith(`${base}.`) &&
    name.endsWith(temporaryEnding) &&
    name.length === base.length + 1 + uuidLength + temporaryEnding.length
  );
}

async function giveAttributes(handle: FileHandle, { mode, uid, gid }: FileAttributes): Promise<void> {
  const now = await handle.stat();
  if (now.uid !== uid || now.gid !== gid) {
    // Only root may give a file away; anybody else keeps the file as their own.
    await handle.chown(uid, gid).catch((error: unknown) => {
      if (errorCode(error) !== 'EPERM') throw error;
    });
  }
  await handle.chmod(mode);
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of renameDelays) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!refusals.has(errorCode(error))) throw error;
      await delay(wait);
    }
  }
  await rename(from, to);
}

/** Fails half-way only on a full or broken disk; then the old bytes are put back as far as the disk lets us. */
async function copyInto(target: string, bytes: Uint8Array): Promise<WriteStrategy> {
  const before = await readFile(target);
  const handle = await open(target, 'r+');
  try {
    try {
      await overwrite(handle, bytes);
    } catch (error) {
      await overwrite(handle, before);
      throw error;
    }
  } finally {
    await handle.close();
  }
  return 'copied';
}

async function overwrite(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, written);
    written += bytesWritten;
  }
  await handle.truncate(bytes.length);
  await handle.sync();
}

/** Makes a rename outlive a power cut. Windows cannot open a folder and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    errorCode(error);
  }
}
