import type { ClientProcessSeen } from '../../observations/client-process';

/** When the running Claude Desktop was started (of several: the newest), ISO 8601; null: not running, or not known. */
export function newestStart({ processes }: ClientProcessSeen): string | null {
  const starts = processes.flatMap(({ startedAt }) => startedAt ?? []);
  return starts.reduce<string | null>(
    (newest, each) => (newest === null || Date.parse(each) > Date.parse(newest) ? each : newest),
    null,
  );
}
