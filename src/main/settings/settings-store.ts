import { readSettings, writeSettings } from './settings-file';
import type { Kept } from './settings-file';

/** The settings while Ungrey runs. */
export interface SettingsStore {
  readonly now: Kept;
  /** The file could not be understood when Ungrey started. */
  readonly wasBroken: boolean;
  /** Counts at once; settles when it is on the disk. Throws the system's error. */
  change(changes: Partial<Kept>): Promise<void>;
  /** Something is on its way to the disk. */
  readonly isWriting: boolean;
  /** Settles when everything is written, or was refused. */
  written(): Promise<void>;
}

export async function openSettings(file: string): Promise<SettingsStore> {
  const read = await readSettings(file);
  let now = read.kept;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    get now() {
      return now;
    },
    wasBroken: read.broken,
    get isWriting() {
      return waiting > 0;
    },
    change: (changes) => {
      now = { ...now, ...changes };
      waiting += 1;
      // One after the other, each with everything: the last one wins.
      const write = last.then(() => writeSettings(file, now, read.rest));
      last = write.catch(() => undefined).finally(() => (waiting -= 1));
      return write;
    },
    written: async () => {
      await last;
    },
  };
}
