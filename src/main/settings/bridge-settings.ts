import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LogLevel } from '../../core/bridge-log/level';
import { bridgeSettingsFile } from '../../core/bridge-log/location';
import { writeAtomically } from '../../repair/write-atomically';
import { readBridgeLogLevel } from '../../workflows/bridge-log-level';

/**
 * The settings that bridges follow. They lie beside the bridges' logs and not with the other settings: a program that a client
 * starts is told neither where Ungrey's own folder is nor, on Linux, where settings are.
 */
export interface BridgeSettings {
  readonly logLevel: () => LogLevel;
  /** Throws the system's error. */
  readonly changeLogLevel: (level: LogLevel) => Promise<void>;
}

export function bridgeSettingsIn(home: string): BridgeSettings {
  const file = bridgeSettingsFile(home);
  let unwritten: LogLevel | null = null;
  return {
    logLevel: () => unwritten ?? readBridgeLogLevel(file),
    changeLogLevel: async (level) => {
      unwritten = level;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeAtomically(file, Buffer.from(`${JSON.stringify({ logLevel: level })}\n`), null);
      unwritten = null;
    },
  };
}
