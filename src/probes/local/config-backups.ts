import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { backupEnding, backupFolderName } from '../../core/claude-config/backup-folder';
import { namesInPlace } from '../../core/claude-config/entry-in-question';
import { memberOf } from '../../core/claude-config/json-tree';
import { parseConfig } from '../../core/claude-config/parse';
import type { Client } from '../../core/clients/client';
import type { ConfigBackupSeen } from '../../core/observations/config-files';
import type { Vault } from '../../core/redact/vault';
import { readTextFile } from './read-text-file';

/** Somebody who keeps more copies than this has no use for the oldest. */
const maxBackups = 20;

/** Copies of a config file that hold an object of entries, newest first: Ungrey's own and others'. Only names leave them. */
export async function configBackups(
  path: string,
  client: Client,
  vault: Vault,
): Promise<readonly ConfigBackupSeen[]> {
  const folder = dirname(path);
  const own = join(folder, backupFolderName);
  const name = basename(path);
  const [beside, kept] = await Promise.all([namesIn(folder), namesIn(own)]);
  const paths = [
    ...kept
      .filter((each) => each.startsWith(`${name}.`) && each.endsWith(backupEnding))
      .map((each) => join(own, each)),
    ...beside.filter((each) => isCopyOf(each, name)).map((each) => join(folder, each)),
  ];
  const backups = await Promise.all(paths.map((each) => readBackup(each, client, vault)));
  return backups
    .filter((backup) => backup !== null)
    .sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt))
    .slice(0, maxBackups);
}

/** `claude_desktop_config.json.bak`, `claude_desktop_config.backup-2026.json`, `claude_desktop_config.old`, ... */
function isCopyOf(name: string, original: string): boolean {
  const stem = original.replace(/\.json$/i, '');
  return (
    name !== original && name.startsWith(stem) && /bak|backup|\.old|\.orig|~$/i.test(name.slice(stem.length))
  );
}

async function readBackup(path: string, client: Client, vault: Vault): Promise<ConfigBackupSeen | null> {
  const { state, text, modifiedAt } = await readTextFile(path);
  if (state === 'absent' || modifiedAt === null) return null;
  const document = text === null ? null : parseConfig(text, client);
  if (document === null || document.problems.length > 0) return { path, modifiedAt, entries: null };
  if (memberOf(document.root, client.rootKey)?.value?.kind !== 'object') return null;
  return { path, modifiedAt, entries: namesInPlace(document).map((name) => vault.maskText(name)) };
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
