/** The `message` of a step whose answer was none that the protocol knows: there is no text of the server's to show. */
export const notJsonRpc = 'not JSON-RPC';
export interface NamedToolSeen {
  readonly name: string;
  /** Masked JSON schema; null: too large to keep. */
  readonly inputSchema: unknown;
  /** The server says that it only reads. */
  readonly readOnlyHint: boolean;
}

/** A tool as `tools/list` showed it; text is the server's, length-bounded. */
export interface ToolSeen {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
}

export type McpStepOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T; readonly durationMs: number; readonly requestId: string | null }
  | {
      readonly kind: 'error';
      /** HTTP status when the failure was one; null otherwise. */
      readonly status: number | null;
      /** JSON-RPC error code; null: not a JSON-RPC error. */
      readonly rpcCode: number | null;
      /** ScaiGrid's `error.code` when the text held one (AUTH_TOKEN_INVALID, ...). */
      readonly gridCode: string | null;
      /** Normalised transport failure (as HttpOutcome.failed.code); null: the server answered. */
      readonly transportCode: string | null;
      /** Masked, at most 1 KiB. */
      readonly message: string;
      readonly durationMs: number;
      readonly requestId: string | null;
    }
  | { readonly kind: 'not-reached' };

/** A session over the endpoint with the MCP SDK's client: initialize, tools/list, and a call of `me_get`. */
export interface McpSeen {
  readonly stack: 'node' | 'browser';
  /** Where the gateway sent the session on to, within its origin; absent: nowhere. */
  readonly movedTo?: string;
  /** Requests that the gateway said are left this minute, after this session; absent: it does not say. */
  readonly requestsLeft?: number;
  /** The tool that the user named, as it was listed; absent: none was named, or it was not listed. */
  readonly namedTool?: NamedToolSeen;
  readonly initialize: McpStepOutcome<{
    readonly protocolVersion: string;
    readonly serverName: string;
    readonly serverVersion: string;
  }>;
  readonly toolsList: McpStepOutcome<{ readonly tools: readonly ToolSeen[]; readonly count: number }>;
  /** `unlisted`: me_get is not among the tools, so it was not called (a server that is not ScaiGrid). */
  readonly meGet:
    McpStepOutcome<{ readonly text: string; readonly isError: boolean }> | { readonly kind: 'unlisted' };
}
