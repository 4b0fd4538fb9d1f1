import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { backupEnding, backupFolderName } from '../../core/claude-config/backup-folder';
import { effectiveMembers, memberOf } from '../../core/claude-config/json-tree';
import { parseConfig } from '../../core/claude-config/parse';
import type { ConfigBackupSeen } from '../../core/observations/config-files';
import type { Vault } from '../../core/redact/vault';
import { readTextFile } from './read-text-file';

/** Somebody who keeps more copies than this has no use for the oldest. */
const maxBackups = 20;

/** Copies of a config file that hold an `mcpServers` object, newest first: Ungrey's own and others'. Only names leave them. */
export async function configBackups(path: string, vault: Vault): Promise<readonly ConfigBackupSeen[]> {
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
  const backups = await Promise.all(paths.map((each) => readBackup(each, vault)));
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

async function readBackup(path: string, vault: Vault): Promise<ConfigBackupSeen | null> {
  const { state, text, modifiedAt } = await readTextFile(path);
  if (state === 'absent' || modifiedAt === null) return null;
  const document = text === null ? null : parseConfig(text);
  if (document === null || document.problems.length > 0) return { path, modifiedAt, entries: null };
  const servers = memberOf(document.root, 'mcpServers')?.value;
  if (servers?.kind !== 'object') return null;
  return { path, modifiedAt, entries: effectiveMembers(servers).map(({ key }) => vault.maskText(key.value)) };
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
