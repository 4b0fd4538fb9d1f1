/** What goes wrong on the way to the grid, for every request. */
export type Fault =
  | {
      readonly kind:
        'hang' | 'reset' | 'html-page' | 'captive-portal' | 'cut-midstream' | 'redirect-other-host';
    }
  | { readonly kind: 'server-error'; readonly status: 502 | 503 }
  /** Every nth request is reset. */
  | { readonly kind: 'flaky'; readonly every: number };

/** How the upstream MCP server behind the remote tools behaves. */
export type UpstreamMode = 'healthy' | 'tool-error' | 'down' | 'slow' | 'shape-changed';

/** What a scenario turns besides the state. */
export interface Switches {
  fault: Fault | null;
  /** The grid's clock minus the real one. */
  clockOffsetMs: number;
  /** Added to every execution of a tool's service, by MCP and by REST. */
  serviceDelayMs: number;
  /** Added to every MCP request only. */
  mcpDelayMs: number;
  /** Added to every request. */
  networkDelayMs: number;
  /** Extra duration of single tools, by name. */
  slowToolsMs: Record<string, number>;
  /** Connections that are quiet for so long are cut; null: never. */
  idleCutMs: number | null;
  rateLimitExhausted: boolean;
  /** `/mcp` answers 307 to `/mcp/`. */
  redirectSlash: boolean;
  registryDisabled: boolean;
  /** `models_list` answers in another shape than documented. */
  resultShapeChanged: boolean;
  upstream: UpstreamMode;
  /** How long the gateway waits for a remote server. */
  remoteTimeoutMs: number;
  /** Whether anything listens at all. */
  listening: boolean;
}

export function makeSwitches(): Switches {
  return {
    fault: null,
    clockOffsetMs: 0,
    serviceDelayMs: 0,
    mcpDelayMs: 0,
    networkDelayMs: 0,
    slowToolsMs: {},
    idleCutMs: null,
    rateLimitExhausted: false,
    redirectSlash: false,
    registryDisabled: false,
    resultShapeChanged: false,
    upstream: 'healthy',
    remoteTimeoutMs: 10_000,
    listening: true,
  };
}
