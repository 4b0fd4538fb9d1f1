export interface LogLine {
  /** ISO 8601, UTC (main.log writes local time: converted by the probe); null: the line carries none. */
  readonly at: string | null;
  readonly level: string | null;
  /** The entry's name when the line carries one. */
  readonly entry: string | null;
  /** Masked. */
  readonly text: string;
}

export interface LogFileSeen {
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly modifiedAt: string;
  /** The newest lines only (tail), oldest first. */
  readonly lines: readonly LogLine[];
  /** Why it could not be read (EACCES, EISDIR, ...); it has no lines then. */
  readonly error?: string;
}

export interface ClientLogsSeen {
  readonly folders: readonly { readonly path: string; readonly present: boolean }[];
  readonly files: readonly LogFileSeen[];
}
