import type { BridgeLogEntry } from './line';

/** How much a bridge writes down: each level writes what the ones before it do, and more. */
export const logLevels = ['error', 'info', 'debug'] as const;

export type LogLevel = (typeof logLevels)[number];

export const usualLogLevel: LogLevel = 'info';

export function isLogLevel(value: unknown): value is LogLevel {
  return logLevels.some((level) => level === value);
}

/** The level that a line carries. */
export function levelOfEntry({ kind }: BridgeLogEntry): LogLevel {
  switch (kind) {
    case 'broken':
    case 'fault':
      return 'error';
    case 'started':
    case 'client':
    case 'connected':
    case 'request':
    case 'ended':
      return 'info';
    case 'received':
    case 'sent':
    case 'trying':
    case 'early':
      return 'debug';
  }
}

/**
 * Whether a bridge writes this down.
 * @param isBroken its last written state is a lost connection: that it is over is then written at every level, or whoever reads
 * the log would take it for lost still
 */
export function isWritten(entry: BridgeLogEntry, level: LogLevel, isBroken: boolean): boolean {
  if (isBroken && (entry.kind === 'connected' || entry.kind === 'ended')) return true;
  return logLevels.indexOf(levelOfEntry(entry)) <= logLevels.indexOf(level);
}
