import { readFileSync } from 'node:fs';
import { isLogLevel, type LogLevel, usualLogLevel } from '../core/bridge-log/level';

/**
 * What the person wants of the bridges' logs; the usual when there is no file or it cannot be understood. Synchronous, because
 * a bridge asks while it writes; the file is a few bytes. Never throws.
 */
export function readBridgeLogLevel(file: string): LogLevel {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const level = typeof read === 'object' && read !== null && 'logLevel' in read ? read.logLevel : null;
    return isLogLevel(level) ? level : usualLogLevel;
  } catch {
    return usualLogLevel;
  }
}
