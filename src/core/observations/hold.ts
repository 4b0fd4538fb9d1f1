/** How long connections to the endpoint live. */
export interface HoldSeen {
  /** Fresh connections, one after the other, with one request each. */
  readonly connects: readonly ConnectSeen[];
  readonly quiet: QuietSeen;
  /** One more fresh connection after the quiet one was cut; null: it was not cut. */
  readonly reconnect: ConnectSeen | null;
}

export interface ConnectSeen {
  /** A transport failure (core/network/failure-code.ts); null: an answer came, any answer. */
  readonly failure: string | null;
  readonly durationMs: number;
}

/** A stream for server messages (GET at the endpoint) on which we send nothing. */
export type QuietSeen =
  /** It was still alive when Ungrey stopped waiting. */
  | { readonly kind: 'held'; readonly ms: number; readonly signsOfLife: number }
  /** It ended after so long, without our doing. `signsOfLife`: how often the server sent something meanwhile. */
  | {
      readonly kind: 'cut';
      readonly ms: number;
      readonly signsOfLife: number;
      readonly failure: string | null;
    }
  /** The server opens no such stream. `status`: what it answered; null: nothing. */
  | { readonly kind: 'not-offered'; readonly status: number | null };
