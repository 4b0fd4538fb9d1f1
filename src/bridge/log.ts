import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BridgeLogEntry, formatBridgeLogLine } from '../core/bridge-log/line';
import { olderBridgeLogFile } from '../core/bridge-log/location';

export interface BridgeLog {
  write(entry: BridgeLogEntry): void;
  /** Writes what is left, at once: the process ends. */
  flush(): void;
}

const fullBytes = 1024 * 1024;

/**
 * Appends to a file that several copies share, and moves it aside when it is full. Lines are written after what they are
 * about, so that nobody waits for a disk; where nothing can be written there is no log.
 */
export function openBridgeLog(file: string): BridgeLog {
  let waiting = '';
  let hasFolder = false;

  const flush = (): void => {
    const lines = waiting;
    waiting = '';
    if (lines === '') return;
    try {
      if (!hasFolder) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      hasFolder = true;
      appendFileSync(file, lines, { mode: 0o600 });
      if (statSync(file).size > fullBytes) renameSync(file, olderBridgeLogFile(file));
    } catch {
      hasFolder = false;
    }
  };

  return {
    write(entry) {
      if (waiting === '') setImmediate(flush);
      waiting += `${formatBridgeLogLine({ at: new Date().toISOString(), pid: process.pid, entry })}\n`;
    },
    flush,
  };
}
