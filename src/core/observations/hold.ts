/** How long connections to the endpoint live. */
export interface HoldSeen {
  /** Fresh connections, one after the other, with one request each. */
  readonly connects: readonly ConnectSeen[];
  readonly quiet: QuietSeen;
  /** Null: none was held, as the browser's network gives no hold of its connections. Absent in reports of older versions. */
  readonly kept?: KeptSeen | null;
  /** One more fresh connection after the quiet one was cut; null: it was not cut. */
  readonly reconnect: ConnectSeen | null;
  /** How long Ungrey was ready to hold, from the opening of the stream; absent in reports of older versions. */
  readonly plannedMs?: number;
  /** It was ended before `plannedMs` was over: what came after that was not waited for. */
  readonly stopped?: boolean;
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
  | { readonly kind: 'not-offered'; readonly status: number | null }
  /** Stopped before it was open. */
  | { readonly kind: 'not-begun' };

/** A connection that had one request and is kept open without another, as clients keep theirs between two calls. */
export type KeptSeen =
  /** Still open. `answered`: whether a request on it was answered after the wait; null: none was sent on it. */
  | { readonly kind: 'open'; readonly ms: number; readonly answered: boolean | null }
  /** The other end closed it. `announcedMs`: after how long it had said that it would (`Keep-Alive: timeout`). */
  | { readonly kind: 'closed'; readonly ms: number; readonly announcedMs: number | null }
  /** Closed with its answer, or there was none. */
  | { readonly kind: 'not-kept' };
