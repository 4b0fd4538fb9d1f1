import type { ClientId } from '../../clients/client';
import type { ClientProcessSeen, ProcessSeen } from '../../observations/client-process';

/** What was seen of a client's processes; null: they were not looked for. */
export function processesOf(client: ClientId, seen: ClientProcessSeen): readonly ProcessSeen[] | null {
  return client === 'claude-desktop' ? seen.processes : (seen.others?.[client] ?? null);
}

/** When the running Claude Desktop was started (of several: the newest), ISO 8601; null: not running, or not known. */
export function newestStart({ processes }: ClientProcessSeen): string | null {
  return startsOf(processes).at(-1) ?? null;
}

/**
 * Since when a client has been running, ISO 8601; null: not running, or not known. Other clients than Claude Desktop start
 * programs of the same name while they run, and a person may have several sessions open: theirs is the oldest.
 */
export function runningSince(client: ClientId, seen: ClientProcessSeen): string | null {
  if (client === 'claude-desktop') return newestStart(seen);
  return startsOf(processesOf(client, seen) ?? [])[0] ?? null;
}

/** Oldest first. */
function startsOf(processes: readonly ProcessSeen[]): readonly string[] {
  return processes
    .flatMap(({ startedAt }) => startedAt ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
}
