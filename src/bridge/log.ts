import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isWritten, type LogLevel } from '../core/bridge-log/level';
import { type BridgeLogEntry, formatBridgeLogLine } from '../core/bridge-log/line';
import { olderBridgeLogFile } from '../core/bridge-log/location';

export interface BridgeLog {
  write(entry: BridgeLogEntry): void;
  /** What only the most talkative level writes is worth making. */
  readonly wantsDetail: boolean;
  /** Writes what is left, at once: the process ends. */
  flush(): void;
}

const fullBytes = 1024 * 1024;

/**
 * Appends to a file that several copies share, and moves it aside when it is full. Lines are written after what they are
 * about, so that nobody waits for a disk; where nothing can be written there is no log.
 * @param levelNow asked whenever lines are written, so that a changed setting counts without a new start
 */
export function openBridgeLog(file: string, levelNow: () => LogLevel): BridgeLog {
  let waiting: { readonly at: string; readonly entry: BridgeLogEntry }[] = [];
  let level = levelNow();
  let isBroken = false;
  let hasFolder = false;

  const lineOf = ({ at, entry }: (typeof waiting)[number]): string => {
    if (!isWritten(entry, level, isBroken)) return '';
    if (entry.kind === 'broken') isBroken = true;
    if (entry.kind === 'connected') isBroken = false;
    return `${formatBridgeLogLine({ at, pid: process.pid, entry })}\n`;
  };

  const flush = (): void => {
    level = levelNow();
    const lines = waiting.map(lineOf).join('');
    waiting = [];
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
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ at: new Date().toISOString(), entry });
    },
    get wantsDetail() {
      return level === 'debug';
    },
    flush,
  };
}
