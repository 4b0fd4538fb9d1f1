import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { logFolders } from '../../core/claude-config/log-folders';
import { entryOfLogFile, isSameEntry } from '../../core/client-logs/log-file-names';
import { parseLog, recordLimit } from '../../core/client-logs/parse-log';
import type { LocalTime } from '../../core/client-logs/parse-log';
import type { Probe } from '../../core/diagnosis/probe';
import type { DiagnosisRequest } from '../../core/diagnosis/request';
import type { ClientLogsSeen, LogFileSeen, LogLine } from '../../core/observations/client-logs';
import type { Vault } from '../../core/redact/vault';
import { errorCode } from './error-code';
import { machineFacts } from './machine-facts';
import { readTail } from './read-tail';
import type { LocalSurroundings } from './surroundings';

/** Bytes from the end of each file, files, and records of a file: enough for several starts, whatever the size of a log. */
const tailBytes = 256 * 1024;
const maxFiles = 12;
const maxRecords = 500;

/** Reads the ends of Claude Desktop's newest logs, as far as they are about the entry or about the app itself. */
export function clientLogsProbe(surroundings: LocalSurroundings): Probe<'client-logs'> {
  return {
    id: 'client-logs',
    needs: ['request', 'target'],
    deadlineMs: 5_000,
    remote: false,
    look: async ({ seen, vault }): Promise<ClientLogsSeen> => {
      const paths = await foldersToSearch(seen.request, surroundings);
      const folders = await Promise.all(paths.map(lookIntoFolder));
      const entry = seen.target?.entry ?? null;
      const distinct = [...new Map(folders.map((folder) => [folder.realPath, folder])).values()];
      const found = await Promise.all(
        distinct
          .flatMap(({ path, names }) =>
            names.flatMap((name) => {
              const of = entryOfLogFile(name);
              return of === undefined ? [] : [{ path: join(path, name), name, entry: of }];
            }),
          )
          .filter((log) => isAbout(log.entry, entry))
          .map(withState),
      );
      const newest = found
        .filter((log) => log !== null)
        .sort((a, b) => b.modifiedMs - a.modifiedMs)
        .slice(0, maxFiles);
      return {
        folders: folders.map(({ path, present }) => ({ path, present })),
        files: await Promise.all(newest.map((log) => readLog(log, entry, vault))),
      };
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

async function lookIntoFolder(path: string) {
  try {
    return { path, present: true, realPath: await realpath(path), names: await readdir(path) };
  } catch {
    return { path, present: false, realPath: path, names: [] };
  }
}

/** Other entries' logs are not our business, unless it is not known which entry is ours. */
function isAbout(entryOfLine: string | null, entry: string | null): boolean {
  return entryOfLine === null || entry === null || isSameEntry(entryOfLine, entry);
}

interface FoundLog {
  readonly path: string;
  readonly name: string;
  readonly entry: string | null;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly isFile: boolean;
}

async function withState(log: Pick<FoundLog, 'path' | 'name' | 'entry'>): Promise<FoundLog | null> {
  const state = await stat(log.path).catch(() => null);
  if (state === null) return null;
  return { ...log, sizeBytes: state.size, modifiedMs: state.mtimeMs, isFile: state.isFile() };
}

async function readLog(log: FoundLog, entry: string | null, vault: Vault): Promise<LogFileSeen> {
  const { path, name, sizeBytes, modifiedMs } = log;
  const seen = { path, name, sizeBytes, modifiedAt: new Date(modifiedMs).toISOString() };
  try {
    if (!log.isFile) return { ...seen, lines: [], error: 'not-a-file' };
    const records = parseLog(await readTail(path, tailBytes), { entry: log.entry, localToUtc });
    const kept = records.filter((line) => isAbout(line.entry, entry)).slice(-maxRecords);
    return { ...seen, lines: masked(kept, vault) };
  } catch (error) {
    return { ...seen, lines: [] as LogLine[], error: errorCode(error) };
  }
}

/**
 * All records are masked as one text, since a secret can be torn over several; masking keeps the length. Cut only after
 * that, so that no half of a secret is left at an edge.
 */
function masked(lines: readonly LogLine[], vault: Vault): readonly LogLine[] {
  const text = vault.maskText(lines.map((line) => line.text).join('\n'));
  let end = -1;
  return lines.map((line) => {
    const start = end + 1;
    end = start + line.text.length;
    return { ...line, text: text.slice(start, Math.min(end, start + recordLimit)) };
  });
}

/** main.log is written in the time zone of this machine. */
function localToUtc({ year, month, day, hour, minute, second }: LocalTime): string {
  return new Date(year, month - 1, day, hour, minute, second).toISOString();
}
