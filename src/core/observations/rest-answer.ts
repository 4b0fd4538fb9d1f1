/** What a REST request to ScaiGrid came to. Masked and bounded, as every observation. */
export type RestAnswer<T> =
  | {
      readonly kind: 'ok';
      /** What the envelope held; of an answer without one, the answer itself. */
      readonly value: T;
      readonly status: number;
      readonly requestId: string | null;
      readonly durationMs: number;
    }
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** ScaiGrid's `error.code`, e.g. AUTHZ_PERMISSION_DENIED; null: the answer names none. */
      readonly code: string | null;
      /** At most 1 KiB. */
      readonly message: string;
      /** Of a 429: the pause asked for, in seconds; null: none. */
      readonly retryAfterSeconds: number | null;
      readonly requestId: string | null;
      readonly durationMs: number;
    }
  | {
      readonly kind: 'failed';
      /**
       * A transport failure (core/network/failure-code.ts), or an answer that cannot be used: `not-json`, `too-large`,
       * `redirected` (elsewhere), `unexpected` (JSON of another shape).
       */
      readonly code: string;
      readonly durationMs: number;
    };

/** A request that was spared: nothing depends on its answer, or (`rate-limit`) the gateway allows too few for now. */
export interface NotAsked {
  readonly kind: 'not-asked';
  readonly why?: 'rate-limit';
}

/** Reads the value of an answer; null: its shape is not what was expected, so the answer becomes a failure. */
export function readAnswer<From, To>(
  answer: RestAnswer<From>,
  read: (value: From) => To | null,
): RestAnswer<To> {
  if (answer.kind !== 'ok') return answer;
  const value = read(answer.value);
  if (value === null) return { kind: 'failed', code: 'unexpected', durationMs: answer.durationMs };
  return { ...answer, value };
}

/** Sends requests to the REST side of one gateway, with the token of the run. Never rejects, never repeats a request. */
export interface RestClient {
  /** `path` from the root, e.g. `/v1/modules`; the query included. */
  get(path: string): Promise<RestAnswer<unknown>>;
  /** `anonymous`: without the token, for what is open to everybody. */
  post(path: string, body: unknown, who?: 'token' | 'anonymous'): Promise<RestAnswer<unknown>>;
}
