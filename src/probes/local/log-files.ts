import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLog, recordLimit } from '../../core/client-logs/parse-log';
import type { LocalTime } from '../../core/client-logs/parse-log';
import type { LogFileSeen, LogLine } from '../../core/observations/client-logs';
import type { Vault } from '../../core/redact/vault';
import { errorCode } from './error-code';
import { readTail } from './read-tail';

/** Bytes from the end of each file, files, and records of a file: enough for several starts, whatever the size of a log. */
export const tailBytes = 256 * 1024;
const maxFiles = 12;
export const maxRecords = 500;

interface Wanted {
  /** Null: a file of all entries, or of the app; undefined: no log that is wanted. */
  readonly entryOf: (fileName: string) => string | null | undefined;
  /** Whether a line that speaks of this entry (null: of none) is wanted. */
  readonly isWanted: (entry: string | null) => boolean;
}

interface LogsOfFolders {
  readonly folders: readonly { readonly path: string; readonly present: boolean }[];
  readonly files: readonly LogFileSeen[];
}

/** The ends of the newest wanted logs in some folders, masked. Folders that are the same place are read once. */
export async function readLogs(
  paths: readonly string[],
  { entryOf, isWanted }: Wanted,
  vault: Vault,
): Promise<LogsOfFolders> {
  const folders = await Promise.all(paths.map(lookIntoFolder));
  const distinct = [...new Map(folders.map((folder) => [folder.realPath, folder])).values()];
  const found = await Promise.all(
    distinct
      .flatMap(({ path, names }) =>
        names.flatMap((name) => {
          const entry = entryOf(name);
          return entry === undefined ? [] : [{ path: join(path, name), name, entry }];
        }),
      )
      .filter((log) => isWanted(log.entry))
      .map(withState),
  );
  const newest = found
    .filter((log) => log !== null)
    .sort((a, b) => b.modifiedMs - a.modifiedMs)
    .slice(0, maxFiles);
  return {
    folders: folders.map(({ path, present }) => ({ path, present })),
    files: await Promise.all(newest.map((log) => readLog(log, isWanted, vault))),
  };
}

async function lookIntoFolder(path: string) {
  try {
    return { path, present: true, realPath: await realpath(path), names: await readdir(path) };
  } catch {
    return { path, present: false, realPath: path, names: [] };
  }
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

async function readLog(log: FoundLog, isWanted: Wanted['isWanted'], vault: Vault): Promise<LogFileSeen> {
  const { path, name, sizeBytes, modifiedMs } = log;
  const seen = { path, name, sizeBytes, modifiedAt: new Date(modifiedMs).toISOString() };
  try {
    if (!log.isFile) return { ...seen, lines: [], error: 'not-a-file' };
    const records = parseLog(await readTail(path, tailBytes), { entry: log.entry, localToUtc });
    const kept = records.filter((line) => isWanted(line.entry)).slice(-maxRecords);
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
