import { decodeConfig } from '../core/claude-config/encoding';
import type { UndoRefusal } from '../core/claude-config/repair-plan';
import { lastRepair, listBackups, markUndone, readBackup } from './backups';
import { changeFile, type Refused, refused } from './change-file';
import { type ClientCheck, refuseWhileClientRuns } from './client-check';
import { readConfigFile } from './read-config-file';

export interface UndoInput extends ClientCheck {
  /** `force` also overwrites what others wrote since; that is backed up first. */
  readonly force: boolean;
  readonly file: string;
  readonly ungreyVersion: string;
}

export type UndoResult =
  | {
      readonly ok: true;
      readonly file: string;
      /** False: Ungrey had made the file, so undoing took it away. */
      readonly fileRemains: boolean;
      /** Full path of the copy of what undo replaced; null: there was no file. */
      readonly backup: string | null;
    }
  | Refused<Exclude<UndoRefusal, 'changed-since'>>
  | (Refused<'changed-since'> & {
      /** Raw texts, to be shown through `diffRows` only; null: no file, or not text. */
      readonly now: string | null;
      readonly restored: string | null;
    });

/** Takes the last repair of a file back, byte for byte. */
export async function undo(input: UndoInput): Promise<UndoResult> {
  const { file, force, ungreyVersion } = input;
  const client = await refuseWhileClientRuns(file, input);
  if (client !== null) return client;
  const last = lastRepair(await listBackups(file));
  if (last === undefined) return refused('nothing-to-undo', { file });
  const bytes = last.copy === null ? null : await readBackup(last.copy, last.sha256Before);
  if (bytes === 'damaged') return refused('backup-damaged', { file, backup: last.copy ?? '' });
  const now = await readConfigFile(file);
  if (now.state === 'unreadable') return refused('write-forbidden', { file, code: now.error });
  const hashNow = now.state === 'present' ? now.sha256 : null;
  if (hashNow === last.sha256Before) {
    await markUndone(last);
    return refused('already-undone', { file });
  }
  if (hashNow !== last.sha256After && !force) {
    const restored = bytes === null ? null : decodeConfig(bytes).text;
    return {
      ...refused('changed-since', { file }),
      now: now.state === 'present' ? now.text : null,
      restored,
    };
  }
  const changed = await changeFile({
    file,
    expected: now,
    next: bytes,
    reason: 'undo',
    ungreyVersion,
    prepare: () => Promise.resolve(true),
  });
  if (!changed.ok) return changed;
  await markUndone(last);
  return { ok: true, file, fileRemains: bytes !== null, backup: changed.backup.copy };
}
