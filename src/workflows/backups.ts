import { stat } from 'node:fs/promises';
import { discardBackup, lastRepair, listBackups } from '../repair/backups';
import type { Backup } from '../repair/backups';
import { configPlaces } from './config-places';
import type { Surroundings } from './surroundings';

interface KeptBackup {
  readonly backup: Backup;
  /** Size of the copy; null: there was no file, or the copy is gone. */
  readonly bytes: number | null;
  /** The undo of the last repair of that file needs it. */
  readonly neededForUndo: boolean;
}

/** Every backup that Ungrey made beside the config files of the clients it knows, newest first. */
export async function keptBackups(surroundings: Surroundings): Promise<readonly KeptBackup[]> {
  const found = await Promise.all([...(await configPlaces(surroundings))].map(backupsOf));
  return found.flat().sort((a, b) => b.backup.createdAt.localeCompare(a.backup.createdAt));
}

/** Deletes those of `keptBackups` that have one of these manifests; no other file can be named. Throws the system's error. */
export async function deleteBackups(manifests: readonly string[], surroundings: Surroundings): Promise<void> {
  const named = new Set(manifests);
  const kept = await keptBackups(surroundings);
  for (const { backup } of kept.filter((each) => named.has(each.backup.manifestPath))) {
    await discardBackup(backup);
  }
}

async function backupsOf(file: string): Promise<readonly KeptBackup[]> {
  const backups = await listBackups(file);
  const last = lastRepair(backups);
  return await Promise.all(
    backups.map(async (backup) => ({
      backup,
      bytes: backup.copy === null ? null : await sizeOf(backup.copy),
      neededForUndo: backup === last,
    })),
  );
}

async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null;
}
