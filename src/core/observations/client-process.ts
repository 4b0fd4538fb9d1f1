export interface ClientProcessSeen {
  readonly running: boolean;
  readonly processes: readonly {
    readonly pid: number;
    readonly executable: string;
    /** ISO 8601, UTC; null: the system does not tell. */
    readonly startedAt: string | null;
  }[];
}
