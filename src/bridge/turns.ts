import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Attempts at a gateway that refuses, shared by the copies of a bridge: one of them asks, and the others hear of it. */
export interface Turns {
  /** Resolves when it is this copy's turn to try, or at once when the signal asks for it. */
  take(everyMs: number, signal: AbortSignal): Promise<void>;
  /** It worked: whoever waits for a turn need not. */
  succeeded(): void;
}

const lookMs = 400;

/**
 * @param file its time of change says when a copy last tried, its text what the news are; where it cannot be written every
 * copy is alone
 */
export function turnsIn(file: string): Turns {
  let hasTried = false;
  const write = (text: string): void => {
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, text, { mode: 0o600 });
    } catch {
      // Alone, then.
    }
  };
  /** Another copy has tried a moment ago, and without success. */
  const isTaken = (everyMs: number): boolean => {
    try {
      const age = Date.now() - statSync(file).mtimeMs;
      // A time of the future comes from a clock that was set back.
      return age >= 0 && age < everyMs && readFileSync(file, 'utf8') === 'trying';
    } catch {
      return false;
    }
  };
  return {
    async take(everyMs, signal) {
      while (!signal.aborted && isTaken(everyMs)) {
        await pause(lookMs * (0.75 + Math.random() / 4), undefined, { signal, ref: false }).catch(
          () => undefined,
        );
      }
      hasTried = true;
      write('trying');
    },
    succeeded() {
      if (hasTried) write('up');
      hasTried = false;
    },
  };
}
