/** `network`: `GET /health`, which does no work; `rest`, `mcp`: the same service, asked through either door. */
export type LatencyLane = 'network' | 'rest' | 'mcp';

export interface LatencySample {
  readonly lane: LatencyLane;
  /** Of the lane, from 0. The lanes of a round are asked right after each other. */
  readonly round: number;
  /** It had to open its connection first; left out of every comparison. */
  readonly cold: boolean;
  readonly durationMs: number;
  /** A transport failure (core/network/failure-code.ts), or `refused` with the status; null: answered. */
  readonly failure: string | null;
}

/** Samples of one tool and its REST equivalent, taken in turn over connections that are kept open. */
export interface LatencySeen {
  readonly tool: string;
  /** Of the REST equivalent. */
  readonly path: string;
  readonly samples: readonly LatencySample[];
  /**
   * `rate-limit`: the gateway allows no more requests for now; `failed`: too many did not come back; `stopped`: by the
   * person, or by the time limit.
   */
  readonly ended: 'done' | 'rate-limit' | 'failed' | 'stopped';
}
