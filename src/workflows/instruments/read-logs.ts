import { createHash } from 'node:crypto';
import { bridgeLogFolder, isBridgeLog } from '../../core/bridge-log/location';
import { logFolders } from '../../core/claude-config/log-folders';
import { entryOfLogFile } from '../../core/client-logs/log-file-names';
import { meaningOfBridgeLine, meaningOfClientLine } from '../../core/client-logs/meaning';
import type { LineMeaning } from '../../core/client-logs/meaning';
import { requestFor } from '../../core/diagnosis/request';
import type { LogFileSeen, LogLine } from '../../core/observations/client-logs';
import type { Vault } from '../../core/redact/vault';
import type { Words } from '../../core/words/words';
import { maxRecords, readLogs, tailBytes } from '../../probes/local/log-files';
import { machineFacts } from '../../probes/local/machine-facts';
import { look } from '../look';
import type { Surroundings } from '../surroundings';

export interface LogSource extends LogFileSeen {
  readonly of: 'client' | 'bridge';
  /** It is longer than what was read of it. */
  readonly isCut: boolean;
}

export interface ReadLine extends Omit<LogLine, 'level'> {
  readonly level: 'error' | 'warning' | 'info' | 'debug' | null;
  /** Place in `sources`. */
  readonly source: number;
  /** From 0, in what was read of its source. */
  readonly place: number;
  readonly meaning: LineMeaning | null;
}

export interface ReadLogs {
  readonly folders: readonly { readonly path: string; readonly present: boolean }[];
  readonly sources: readonly LogSource[];
  /** Oldest first; the newest of all sources. */
  readonly lines: readonly ReadLine[];
  /** Changes whenever something is written. */
  readonly state: string;
}

const maxLines = 2_000;
const maxText = 2_000;

/** Every secret that this computer's connections hold, so that none of them can be shown, whatever a log quotes. */
export async function knownSecrets(surroundings: Surroundings): Promise<Vault> {
  const request = requestFor('entry-grey', { offline: true });
  const signal = AbortSignal.timeout(10_000);
  return (await look(['config-files', 'keychain'], request, surroundings, signal)).vault;
}

/** The ends of all logs about MCP connections on this computer: Claude Desktop's and the bridge's. All text is masked. */
export async function readAllLogs(surroundings: Surroundings, vault: Vault, words: Words): Promise<ReadLogs> {
  const all = (): boolean => true;
  const [client, bridge] = await Promise.all([
    readLogs(logFolders(await machineFacts(surroundings)), { entryOf: entryOfLogFile, isWanted: all }, vault),
    readLogs(
      [bridgeLogFolder(surroundings.home)],
      { entryOf: (name) => (isBridgeLog(name) ? null : undefined), isWanted: all },
      vault,
    ),
  ]);
  const sources: readonly LogSource[] = [
    ...client.files.map((file) => sourceOf(file, 'client')),
    ...bridge.files.map((file) => sourceOf(file, 'bridge')),
  ];
  const lines = sources
    .flatMap((source, index) => linesOf(source, index, words))
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
    .slice(-maxLines);
  return { folders: [...client.folders, ...bridge.folders], sources, lines, state: stateOf(sources) };
}

function sourceOf(file: LogFileSeen, of: LogSource['of']): LogSource {
  return { ...file, of, isCut: file.sizeBytes > tailBytes || file.lines.length >= maxRecords };
}

/** A line without a time stands with the one before it; all times have one form, so that they sort as text. */
function linesOf({ of, lines }: LogSource, source: number, words: Words): readonly ReadLine[] {
  const meaningOf = of === 'bridge' ? meaningOfBridgeLine : meaningOfClientLine;
  let at: string | null = lines.find((line) => line.at !== null)?.at ?? null;
  return lines.map((line, place) => {
    at = line.at ?? at;
    return {
      at: at === null ? null : new Date(at).toISOString(),
      level: levelOf(line.level),
      entry: line.entry?.slice(0, 256) ?? null,
      text: line.text.slice(0, maxText),
      source,
      place,
      meaning: meaningOf(line, words),
    };
  });
}

function levelOf(level: string | null): ReadLine['level'] {
  switch (level) {
    case null:
      return null;
    case 'error':
    case 'fatal':
      return 'error';
    case 'warn':
    case 'warning':
      return 'warning';
    case 'info':
      return 'info';
    default:
      return 'debug';
  }
}

function stateOf(sources: readonly LogSource[]): string {
  const facts = sources.map(({ path, sizeBytes, modifiedAt, error = '' }) => [
    path,
    sizeBytes,
    modifiedAt,
    error,
  ]);
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
