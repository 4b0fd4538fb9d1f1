import type { ClientId } from '../clients/client';

export interface ProcessSeen {
  readonly pid: number;
  readonly executable: string;
  /** ISO 8601, UTC; null: the system does not tell. */
  readonly startedAt: string | null;
}

export interface ClientProcessSeen {
  /** Claude Desktop runs. */
  readonly running: boolean;
  /** Claude Desktop's. */
  readonly processes: readonly ProcessSeen[];
  /** Of the other clients, as far as this system tells of them: a client without a list was not looked for. */
  readonly others?: Readonly<Partial<Record<ClientId, readonly ProcessSeen[]>>>;
}
