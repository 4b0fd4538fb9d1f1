import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ApplyRefusal } from '../core/claude-config/repair-plan';
import { type Backup, discardBackup, makeBackup, openBackupFolder, pruneBackups } from './backups';
import { errorCode } from './error-code';
import { type Lock, takeLock } from './lock';
import {
  type AbsentFile,
  type FileRead,
  type PresentFile,
  readConfigFile,
  sha256Of,
} from './read-config-file';
import { removeLeftovers, stageBeside } from './write-atomically';

export interface Change {
  readonly file: string;
  /** What the change was decided on: it is made on exactly this, or not at all. */
  readonly expected: PresentFile | AbsentFile;
  /** Null: take the file away. */
  readonly next: Uint8Array | null;
  readonly reason: Backup['reason'];
  readonly ungreyVersion: string;
  /** Done under the lock, after the backup; false: the change is called off. */
  readonly prepare: () => Promise<boolean>;
}

export interface Refused<Refusal extends string = ApplyRefusal> {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly params: Readonly<Record<string, string>>;
}

export type ChangeRefusal = Exclude<ApplyRefusal, 'client-running' | 'client-unknown' | 'no-folder'>;

export type ChangeResult = { readonly ok: true; readonly backup: Backup } | Refused<ChangeRefusal>;

export function refused<Refusal extends string>(
  refusal: Refusal,
  params: Readonly<Record<string, string>>,
): Refused<Refusal> {
  return { ok: false, refusal, params };
}

/** Lock, compare, back up, write, read again. Nothing that another program wrote meanwhile is ever overwritten. */
export async function changeFile(change: Change): Promise<ChangeResult> {
  const { file } = change;
  let lock: Lock | null;
  try {
    lock = await takeLock(join(await openBackupFolder(file), `${basename(file)}.lock`));
  } catch (error) {
    return refused('no-backup', { file, code: errorCode(error) });
  }
  if (lock === null) return refused('busy', { file });
  try {
    return await changeUnderLock(change, lock);
  } finally {
    await lock.release();
  }
}

async function changeUnderLock(change: Change, lock: Lock): Promise<ChangeResult> {
  const { file, expected, next } = change;
  if (!isSame(await readConfigFile(file), expected)) return refused('changed-meanwhile', { file });
  const sha256After = next === null ? null : sha256Of(next);
  let backup: Backup;
  try {
    const before = expected.state === 'present' ? expected : null;
    backup = await makeBackup(file, before, { ...change, sha256After });
  } catch (error) {
    return refused('no-backup', { file, code: errorCode(error) });
  }
  const failure = await makeChange(change, lock);
  const hashNow = hashOf(await readConfigFile(file));
  if (failure === null && hashNow === sha256After) {
    await pruneBackups(file);
    return { ok: true, backup };
  }
  const untouched = failure !== null && (!failure.params['code'] || hashNow === backup.sha256Before);
  if (!untouched) return refused('not-verified', { file, backup: backup.copy ?? '' });
  await discardBackup(backup);
  return failure;
}

/** Null: done, as far as the file system says. A failure with a `code` may have left the file half changed. */
async function makeChange(change: Change, lock: Lock): Promise<Refused<ChangeRefusal> | null> {
  const { file, expected, next } = change;
  const target = expected.target;
  try {
    if (!(await change.prepare())) return refused('keychain-failed', { file });
    await removeLeftovers(target);
    const attributes = expected.state === 'present' ? expected : null;
    const staged = next === null ? null : await stageBeside(target, next, attributes);
    const unchanged = isSame(await readConfigFile(file), expected);
    if (!unchanged || !(await lock.stillHeld())) {
      await staged?.discard();
      return unchanged ? refused('busy', { file }) : refused('changed-meanwhile', { file });
    }
    await (staged === null ? rm(target) : staged.commit());
    return null;
  } catch (error) {
    const code = errorCode(error);
    return refused(refusalOf(code), { file, code });
  }
}

function refusalOf(code: string): ChangeRefusal {
  if (['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)) return 'write-forbidden';
  if (['ENOSPC', 'EDQUOT'].includes(code)) return 'disk-full';
  return 'write-failed';
}

function isSame(now: FileRead, expected: PresentFile | AbsentFile): boolean {
  if (now.state === 'unreadable' || now.target !== expected.target) return false;
  if (now.state === 'absent' || expected.state === 'absent') return now.state === expected.state;
  return now.sha256 === expected.sha256 && now.modifiedAtMs === expected.modifiedAtMs;
}

/** Undefined: there is something that cannot be read. */
function hashOf(now: FileRead): string | null | undefined {
  if (now.state === 'unreadable') return undefined;
  return now.state === 'absent' ? null : now.sha256;
}
