import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { backupEnding, backupFolderName } from '../core/claude-config/backup-folder';
import { errorCode } from './error-code';
import { type PresentFile, sha256Of } from './read-config-file';
import { writeAtomically } from './write-atomically';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.object({
  schema: z.literal('ungrey.backup/1'),
  file: z.string(),
  reason: z.enum(['repair', 'undo']),
  ungreyVersion: z.string(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** Null: there was no file. */
  sha256Before: hash.nullable(),
  /** Null: the file was taken away again. */
  sha256After: hash.nullable(),
  /** Name in the same folder; null: there was no file. A bare name, so that a manifest cannot lead elsewhere. */
  backup: z
    .string()
    .refine((name) => basename(name) === name)
    .nullable(),
  /** ISO 8601, UTC; null: not undone. */
  undoneAt: z.string().nullable(),
});

type Manifest = z.infer<typeof manifest>;

/** What a file was before one change, and what the change made of it. */
export interface Backup extends Omit<Manifest, 'schema' | 'backup'> {
  /** Full path of the copy; null: there was no file. */
  readonly copy: string | null;
  readonly manifestPath: string;
}

export function backupFolderOf(file: string): string {
  return join(dirname(resolve(file)), backupFolderName);
}

/** Makes the folder (for its owner alone) where it is missing, but not the one above it. Throws the system's error. */
export async function openBackupFolder(file: string): Promise<string> {
  const folder = backupFolderOf(file);
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  return folder;
}

/**
 * Keeps the file as it is, then says in a manifest what is about to become of it; both appear whole or not at all. `before`
 * null: there is no file. Throws the system's error.
 */
export async function makeBackup(
  file: string,
  before: PresentFile | null,
  { reason, ungreyVersion, sha256After }: Pick<Manifest, 'reason' | 'ungreyVersion' | 'sha256After'>,
): Promise<Backup> {
  const folder = await openBackupFolder(file);
  const createdAt = new Date().toISOString();
  const stamp = `${createdAt.replaceAll(/[:.]/g, '-')}-${randomBytes(2).toString('hex')}`;
  const name = `${basename(file)}.${stamp}`;
  const content: Manifest = {
    schema: 'ungrey.backup/1',
    file: resolve(file),
    // One by one: who calls may hand over more, a file's text with its secrets among it.
    reason,
    ungreyVersion,
    sha256After,
    createdAt,
    sha256Before: before?.sha256 ?? null,
    backup: before === null ? null : name + backupEnding,
    undoneAt: null,
  };
  const backup = backupOf(content, join(folder, `${name}${manifestEnding}`));
  try {
    if (before !== null) await writeAtomically(join(folder, name + backupEnding), before.bytes, null);
    await writeManifest(backup.manifestPath, content);
  } catch (error) {
    await discardBackup(backup);
    throw error;
  }
  return backup;
}

/** Takes back a backup whose change was not made, or that nobody wants any more. */
export async function discardBackup(backup: Backup): Promise<void> {
  await rm(backup.manifestPath, { force: true });
  if (backup.copy !== null) await rm(backup.copy, { force: true });
}

/** How many backups of one file are kept: the newest ones, and the first, which is the file before Ungrey ever changed it. */
export const mostBackups = 30;

/** Takes away what is more than that. What cannot be taken away stays. */
export async function pruneBackups(file: string): Promise<void> {
  const backups = await listBackups(file);
  for (const old of backups.slice(mostBackups - 1, -1)) await discardBackup(old).catch(() => undefined);
}

export async function markUndone(backup: Backup): Promise<void> {
  const content = await readManifest(backup.manifestPath);
  if (content === null) return;
  await writeManifest(backup.manifestPath, { ...content, undoneAt: new Date().toISOString() });
}

/** Newest first; manifests that cannot be read are left out. */
export async function listBackups(file: string): Promise<readonly Backup[]> {
  const folder = backupFolderOf(file);
  const names = await readdir(folder).catch(() => []);
  const backups = await Promise.all(
    names
      .filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith(manifestEnding))
      .map(async (name) => {
        const path = join(folder, name);
        const content = await readManifest(path);
        const ours = content !== null && basename(content.file) === basename(file);
        return ours ? [backupOf(content, path)] : [];
      }),
  );
  return backups.flat().sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** The repair that an undo would take back; undefined: there is none. @param backups newest first */
export const lastRepair = (backups: readonly Backup[]): Backup | undefined =>
  backups.find(({ reason, undoneAt }) => reason === 'repair' && undoneAt === null);

/** The bytes as they were; `damaged`: the copy is gone or is no longer what it was. */
export async function readBackup(copy: string, sha256: string | null): Promise<Buffer | 'damaged'> {
  const bytes = await readFile(copy).catch(() => null);
  return bytes !== null && sha256Of(bytes) === sha256 ? bytes : 'damaged';
}

const manifestEnding = '.json';

function backupOf({ schema: _, backup, ...facts }: Manifest, manifestPath: string): Backup {
  return { ...facts, manifestPath, copy: backup === null ? null : join(dirname(manifestPath), backup) };
}

async function readManifest(path: string): Promise<Manifest | null> {
  try {
    const written: unknown = JSON.parse(await readFile(path, 'utf8'));
    const content = manifest.parse(written);
    // An early Ungrey wrote the texts themselves beside these facts, and with them their tokens.
    if (Object.keys(written as object).some((name) => !(name in content))) {
      await writeManifest(path, content).catch(() => undefined);
    }
    return content;
  } catch {
    return null;
  }
}

async function writeManifest(path: string, content: Manifest): Promise<void> {
  await writeAtomically(path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`), null);
}
