import { appendFileSync, mkdirSync } from 'node:fs';
import { appendFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BridgeLogEntry, formatBridgeLogLine } from '../core/bridge-log/line';
import { olderBridgeLogFile } from '../core/bridge-log/location';

export interface BridgeLog {
  write(entry: BridgeLogEntry): void;
  /** Writes what is left, at once: the process ends. */
  flush(): void;
}

const fullBytes = 1024 * 1024;
const mode = 0o600;

/**
 * Appends to a file that several copies share, and moves it aside when it is full. Never in the way of the bridge: it writes
 * in the background, and where it cannot write there is no log.
 */
export function openBridgeLog(file: string): BridgeLog {
  let waiting = '';
  let isWriting = false;
  let hasFolder = false;

  const makeFolder = (): void => {
    if (hasFolder) return;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    hasFolder = true;
  };

  const writeOut = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    try {
      makeFolder();
      while (waiting !== '') {
        const lines = waiting;
        waiting = '';
        await appendFile(file, lines, { mode });
        if ((await stat(file)).size > fullBytes) await rename(file, olderBridgeLogFile(file));
      }
    } catch {
      waiting = '';
    }
    isWriting = false;
  };

  return {
    write(entry) {
      waiting += `${formatBridgeLogLine({ at: new Date().toISOString(), pid: process.pid, entry })}\n`;
      if (!isWriting) setImmediate(() => void writeOut());
    },
    flush() {
      if (waiting === '') return;
      try {
        makeFolder();
        appendFileSync(file, waiting, { mode });
      } catch {
        // As above.
      }
      waiting = '';
    },
  };
}
