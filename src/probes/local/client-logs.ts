import { dirname, join, resolve } from 'node:path';
import { logFolders } from '../../core/claude-config/log-folders';
import { entryOfLogFile, isSameEntry } from '../../core/client-logs/log-file-names';
import type { Probe } from '../../core/diagnosis/probe';
import type { DiagnosisRequest } from '../../core/diagnosis/request';
import type { ClientLogsSeen } from '../../core/observations/client-logs';
import { readLogs } from './log-files';
import { machineFacts } from './machine-facts';
import type { LocalSurroundings } from './surroundings';

/** Reads the ends of Claude Desktop's newest logs, as far as they are about the entry or about the app itself. */
export function clientLogsProbe(surroundings: LocalSurroundings): Probe<'client-logs'> {
  return {
    id: 'client-logs',
    needs: ['request', 'target'],
    deadlineMs: 5_000,
    remote: false,
    look: async ({ seen, vault }): Promise<ClientLogsSeen> => {
      const paths = await foldersToSearch(seen.request, surroundings);
      const entry = seen.target?.entry ?? null;
      const isWanted = (of: string | null): boolean => isAbout(of, entry);
      return readLogs(paths, { entryOf: entryOfLogFile, isWanted }, vault);
    },
  };
}

async function foldersToSearch(
  request: DiagnosisRequest | undefined,
  surroundings: LocalSurroundings,
): Promise<readonly string[]> {
  const given = request?.logsFolder ?? null;
  if (given !== null) return [resolve(given)];
  // A profile of its own (`--user-data-dir`) has its logs beside its config.
  const ofProfiles = (request?.configFiles ?? []).map((file) => join(dirname(resolve(file)), 'logs'));
  return [...new Set([...ofProfiles, ...logFolders(await machineFacts(surroundings))])];
}

/** Other entries' logs are not our business, unless it is not known which entry is ours. */
function isAbout(entryOfLine: string | null, entry: string | null): boolean {
  return entryOfLine === null || entry === null || isSameEntry(entryOfLine, entry);
}
