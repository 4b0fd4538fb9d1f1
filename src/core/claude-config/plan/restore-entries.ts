import { indentAt } from '../edit/layout';
import { type Verbatim, verbatim } from '../edit/wanted';
import { findEntries } from '../entries';
import { valueOf } from '../json-tree';
import { parseConfig } from '../parse';
import type { Work } from './work';

/** Claude Desktop has wiped the entries, and a backup still has them: put them back as they were. */
export function restoreEntries(work: Work, backups: readonly string[]): void {
  const { document } = work;
  const servers = valueOf(document.root, 'mcpServers');
  const isEmpty = servers === undefined || (servers.kind === 'object' && servers.members.length === 0);
  if (!isEmpty || findEntries(document).length > 0) return;
  for (const backup of backups) {
    const lost = serversOf(backup);
    if (lost === null) continue;
    work.become({ ...work.value, mcpServers: lost });
    work.note('restore-entries', { names: Object.keys(lost.value ?? {}).join(', ') });
    return;
  }
}

function serversOf(backup: string): Verbatim | null {
  const { cured } = parseConfig(backup);
  if (cured === null) return null;
  const servers = valueOf(parseConfig(cured).root, 'mcpServers');
  if (servers?.kind !== 'object' || servers.members.length === 0) return null;
  return verbatim(cured.slice(servers.start, servers.end), indentAt(cured, servers.start));
}
