import { findEntries } from '../../claude-config/entries';
import { documentOf, judgedFile } from '../../claude-config/judged-file';
import { memberOf } from '../../claude-config/json-tree';
import { defineCheck } from '../../diagnosis/check';
import { symptomIds } from '../../symptoms/symptoms';
import type { ClientLogsSeen } from '../../observations/client-logs';
import type { ConfigFileSeen } from '../../observations/config-files';

/**
 * Claude Desktop rewrites the file from memory; one that it could not read at its start comes out without entries.
 * A backup with entries shows it, or its own log: servers that ran, then `Config file written`.
 */
export const configNotWiped = defineCheck({
  id: 'config-not-wiped',
  station: 'client',
  symptoms: symptomIds,
  needs: ['config-files', 'client-logs'],
  judge: ({ 'config-files': files, 'client-logs': logs }) => {
    const file = judgedFile(files);
    const document = file === null ? null : documentOf(file);
    if (file === null || document === null || document.root?.kind !== 'object') {
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    }
    // Other clients change the file as it is, and leave entries alone.
    if (!document.client.writesFromMemory) {
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    }
    const servers = memberOf(document.root, 'mcpServers')?.value;
    const isEmpty = servers === undefined || (servers?.kind === 'object' && servers.members.length === 0);
    if (!isEmpty || document.cure === null || findEntries(document).length > 0) return { status: 'passed' };

    const backup = newestWithEntries(file);
    if (backup !== null) {
      return {
        status: 'failed',
        findings: [
          {
            code: 'config.wiped',
            params: { backup: backup.path, count: backup.entries.length },
            evidence: [
              { label: 'file', value: file.path },
              { label: 'backup', value: `${backup.path} (${backup.modifiedAt})` },
              { label: 'entries', value: backup.entries.slice(0, 20).join(', ') },
            ],
            remedies: ['restore-backup', 'edit-config'],
          },
        ],
      };
    }
    const gone = ranBeforeWritten(logs);
    if (gone === null) return { status: 'passed' };
    return {
      status: 'failed',
      findings: [
        {
          code: 'config.wiped',
          params: { count: gone.entries.length },
          variant: 'log',
          evidence: [
            { label: 'file', value: file.path },
            { label: 'entries', value: gone.entries.slice(0, 20).join(', ') },
            { label: 'log-line', value: `${gone.writtenAt} Config file written` },
          ],
          remedies: ['edit-config', 'edit-by-hand'],
        },
      ],
    };
  },
});

function newestWithEntries(
  file: ConfigFileSeen,
): { readonly path: string; readonly modifiedAt: string; readonly entries: readonly string[] } | null {
  const usable = file.backups.flatMap(({ path, modifiedAt, entries }) =>
    entries !== null && entries.length > 0 ? [{ path, modifiedAt, entries }] : [],
  );
  return usable.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt))[0] ?? null;
}

/** Servers that the log shows at work before the app last wrote the file; null: it shows none. */
function ranBeforeWritten(
  logs: ClientLogsSeen,
): { readonly entries: readonly string[]; readonly writtenAt: string } | null {
  const lines = logs.files.flatMap((log) => log.lines);
  const writtenAt = lines
    .flatMap(({ at, text }) => (at !== null && /^Config file written/.test(text) ? [at] : []))
    .toSorted()
    .at(-1);
  if (writtenAt === undefined) return null;
  const ran = lines.flatMap(({ at, entry, text }) =>
    entry !== null && at !== null && at < writtenAt && /^(?:Initializing server|Server started)/.test(text)
      ? [entry]
      : [],
  );
  return ran.length === 0 ? null : { entries: [...new Set(ran)], writtenAt };
}
