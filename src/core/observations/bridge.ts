import type { BridgeLogLine } from '../bridge-log/line';

/** What there is on this machine of the Ungrey bridge that the entry starts. */
export interface BridgeSeen {
  /** The script that the entry's program is given; null: the program is the bridge itself. */
  readonly script: { readonly path: string; readonly present: boolean } | null;
  /** Where the bridges of this connection write what they do; null: the entry names no connection. */
  readonly logFile: string | null;
  /** The newest lines, oldest first; empty: it has never run, or its log cannot be read. */
  readonly lines: readonly BridgeLogLine[];
  /** Why the log could not be read; null: it could, or there is none. */
  readonly logError: string | null;
}
