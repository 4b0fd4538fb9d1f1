/** A process as the system lists it. */
export interface RunningProcess {
  readonly pid: number;
  /** Full path where the system tells it. */
  readonly executable: string;
  /** The whole command line, the program's own name first; empty where the system does not tell it. */
  readonly args: readonly string[];
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
}
