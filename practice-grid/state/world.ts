import { makeIdentity, type Identity } from './identity';
import { RateLimiter } from './rate-limiter';
import type { RemoteServer } from './records';
import { makeState, type GridState } from './state';
import { makeSwitches, type Switches } from './switches';
import { makeVariants, type Variants } from './variants';

/** One run of a tool's service. A call that was refused before it is none. */
export interface Execution {
  readonly tool: string;
  readonly via: 'mcp' | 'rest';
  readonly userId: string;
  readonly requestId: string;
  readonly at: number;
}

/** One request as it was answered; holds no token. */
export interface SeenRequest {
  readonly number: number;
  readonly requestId: string;
  readonly listener: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** JSON-RPC method and tool name of an MCP request. */
  rpc: string | null;
  readonly userAgent: string;
  readonly sentAuthorization: boolean;
  userId: string | null;
  /** Null: not answered (yet), or cut. */
  status: number | null;
  readonly at: number;
  durationMs: number | null;
}

/** Everything that changes while the grid runs. */
export class World {
  readonly identity: Identity;
  readonly rateLimiter = new RateLimiter();
  readonly executions: Execution[] = [];
  readonly requests: SeenRequest[] = [];
  /** All requests since the start; `requests` keeps the newest. */
  requestCount = 0;
  state: GridState;
  switches: Switches = makeSwitches();
  variants: Variants = makeVariants();
  /** Injected latency of every request. */
  latencyMs = 0;

  private constructor(
    identity: Identity,
    private readonly makeRemoteServers: () => RemoteServer[],
  ) {
    this.identity = identity;
    this.state = this.freshState();
  }

  static async create(seed: string | null, makeRemoteServers: () => RemoteServer[]): Promise<World> {
    return new World(await makeIdentity(seed), makeRemoteServers);
  }

  /** The grid's clock, unix ms. */
  now(): number {
    return Date.now() + this.switches.clockOffsetMs;
  }

  /** Back to a healthy grid. Tokens, variants, latency and the counters stay. */
  heal(): void {
    this.switches = makeSwitches();
    this.state = this.freshState();
    this.rateLimiter.clear();
  }

  /** As after the start, but for the tokens. */
  reset(): void {
    this.heal();
    this.variants = makeVariants();
    this.latencyMs = 0;
    this.executions.length = 0;
    this.requests.length = 0;
    this.requestCount = 0;
  }

  private freshState(): GridState {
    return makeState(this.identity.makeApiKeys(), this.makeRemoteServers(), Date.now());
  }
}
