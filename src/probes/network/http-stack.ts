/**
 * One way to send an HTTP request: Node's sockets, or Chromium's network in the app. It never follows a redirect, keeps no
 * cookies and no cache, and rejects with the stack's own error (core/network/failure-code.ts names it). A proxy that asks
 * for a password is a rejection with `net::ERR_PROXY_AUTH_REQUESTED` or an answer with status 407, never a dialogue.
 */
export interface HttpStack {
  readonly name: 'node' | 'browser';
  request(request: HttpStackRequest): Promise<HttpStackAnswer>;
}

export interface HttpStackRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Ends the request, the body included. */
  readonly signal: AbortSignal;
}

export interface HttpStackAnswer {
  readonly status: number;
  /** Lower-case names; repeated ones joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Reading stops early; the stack then drops the connection. */
  readonly body: AsyncIterable<Uint8Array>;
}
