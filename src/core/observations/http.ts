/** One HTTP request of ours and what came of it. */
export interface HttpAttempt {
  readonly stack: 'node' | 'browser';
  /**
   * `endpoint`: the corrected URL; `written`: the URL as in the entry; `https`: https instead of a written http; `anonymous`: no token;
   * `proxied`: the endpoint through the proxy that is set; `plain`: plain http at the endpoint's host, no token, when https fails;
   * `discovery`: whose tokens the deployment takes, by its public page; no token, asked for a JWT; `sign-in-page`: what mcp-remote
   * asks first; no token, asked for an entry that runs it.
   */
  readonly purpose:
    'endpoint' | 'written' | 'https' | 'anonymous' | 'proxied' | 'plain' | 'discovery' | 'sign-in-page';
  readonly method: 'POST' | 'GET';
  /** Masked. */
  readonly url: string;
  readonly sentAuthorization: boolean;
  readonly outcome: HttpOutcome;
  readonly durationMs: number;
}

export type HttpOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Lower-case names; masked; Set-Cookie left out. */
      readonly headers: Readonly<Record<string, string>>;
      readonly contentType: string | null;
      /** At most 4 KiB, masked. */
      readonly bodyStart: string;
      /** From the body's `meta.request_id` or an `x-request-id` header; null: none. */
      readonly requestId: string | null;
      /** From the Location header of a redirect, absolute; null: none. Never followed to another host with the token. */
      readonly redirectTo: string | null;
      /** Difference between the server's Date header and our clock, seconds (positive: our clock is ahead); null: no Date. */
      readonly clockSkewSeconds: number | null;
      /** It is an MCP answer: the JSON-RPC `initialize` result, or a JSON-RPC error. */
      readonly mcp: 'result' | 'error' | null;
    }
  | {
      readonly kind: 'failed';
      /** Normalised: ECONNREFUSED, ENOTFOUND, CERT_..., timeout, proxy-auth, ... (probes/http/failure-code.ts). */
      readonly code: string;
    };

export interface HttpSeen {
  readonly attempts: readonly HttpAttempt[];
}
