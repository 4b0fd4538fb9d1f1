import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleRequest } from './http/handle-request';
import { Certificates } from './listeners/certificates';
import type { ListenerKind } from './listeners/kinds';
import { Listener } from './listeners/listener';
import { OtherHost } from './listeners/other-host';
import { discover } from './scailink/remote-client';
import { makeRemoteServers, refresh } from './scailink/registry';
import { findScenario } from './scenarios/index';
import type { Scenario, ScenarioSettings } from './scenarios/scenario';
import type { TokenName } from './state/identity';
import { variantsSchema, type Variants } from './state/variants';
import { World } from './state/world';
import { Upstream } from './upstream/upstream';

const discoveryTimeoutMs = 5000;

/** What to do to meet a scenario. */
export interface ScenarioFacts {
  readonly id: string;
  readonly title: string;
  readonly symptom: string | null;
  readonly expectedCode: string | null;
  /** The MCP endpoint at which it shows. */
  readonly url: string;
  /** The token with which it shows; null: send none. */
  readonly token: TokenName | null;
  readonly tool: string | null;
}

/** The grid without its control port: the world, its doors, and the upstream server behind it. */
export class Grid {
  private readonly listeners = new Map<ListenerKind, Listener>();
  private scenario = requireScenario('healthy');

  private constructor(
    readonly world: World,
    private readonly certificates: Certificates,
    private readonly upstream: Upstream,
    private readonly otherHost: OtherHost,
    private readonly firstKind: ListenerKind,
  ) {}

  /** Opens the doors. Port 0: any free one; it is for the first listener. */
  static async start(seed: string | null, kinds: readonly ListenerKind[], port: number): Promise<Grid> {
    const [first = 'http', ...others] = kinds;
    const [upstream, certificates] = await Promise.all([Upstream.start(), Certificates.create()]);
    const capabilities = await discover(upstream.url, discoveryTimeoutMs);
    const world = await World.create(seed, () => makeRemoteServers(upstream.url, capabilities));
    const grid = new Grid(world, certificates, upstream, await OtherHost.start(world), first);
    try {
      await grid.openListener(first, port);
      for (const kind of others) await grid.openListener(kind, 0);
    } catch (error) {
      await grid.close();
      throw error;
    }
    return grid;
  }

  /** Scheme, host and port of the first listener. */
  get origin(): string {
    const listener = this.listeners.get(this.firstKind);
    if (!listener) throw new Error('The practice grid is closed.');
    return listener.origin;
  }

  /** The MCP endpoint of every open listener. */
  get urls(): Partial<Record<ListenerKind, string>> {
    return Object.fromEntries([...this.listeners].map(([kind, { origin }]) => [kind, `${origin}/mcp`]));
  }

  get caPem(): string {
    return this.certificates.caPem;
  }

  get scenarioFacts(): ScenarioFacts {
    const { id, title, symptom, expectedCode, token = 'user', tool = null, listener } = this.scenario;
    const origin = (listener && this.listeners.get(listener)?.origin) ?? this.origin;
    return { id, title, symptom, expectedCode, url: `${origin}/mcp`, token, tool };
  }

  /** Heals the grid, then breaks it as the scenario says. Variants, latency and counters stay. */
  async setScenario(id: string, settings: ScenarioSettings): Promise<void> {
    const scenario = requireScenario(id);
    this.world.heal();
    scenario.apply?.(this.world, settings);
    this.scenario = scenario;
    if (scenario.listener) await this.openListener(scenario.listener, 0);
    await this.settle();
  }

  setVariants(change: Partial<Variants>): void {
    const { variants } = this.world;
    const { issuer } = variants;
    Object.assign(variants, variantsSchema.parse(change));
    this.renewJwtsAfter(issuer);
  }

  /** JWTs name their issuer, so a change of how it is written takes new ones. */
  private renewJwtsAfter(before: Variants['issuer']): void {
    const { variants, identity } = this.world;
    if (variants.issuer !== before) identity.renewJwts(variants.issuer);
  }

  setLatency(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0)
      throw new RangeError('Latency is a number of milliseconds, 0 or more.');
    this.world.latencyMs = ms;
  }

  async reset(): Promise<void> {
    this.scenario = requireScenario('healthy');
    const { issuer } = this.world.variants;
    this.world.reset();
    this.renewJwtsAfter(issuer);
    await this.settle();
  }

  async setListening(listening: boolean): Promise<void> {
    this.world.switches.listening = listening;
    await this.settle();
  }

  async close(): Promise<void> {
    await Promise.all([
      ...[...this.listeners.values()].map((listener) => listener.down()),
      this.otherHost.close(),
      this.upstream.close(),
    ]);
    this.listeners.clear();
  }

  /** Makes the doors and the upstream server what the switches say. */
  private async settle(): Promise<void> {
    const { listening, idleCutMs, upstream } = this.world.switches;
    for (const listener of this.listeners.values()) {
      await (listening ? listener.up() : listener.down());
      listener.setIdleCut(idleCutMs);
    }
    await this.upstream.setMode(upstream);
    if (upstream === 'shape-changed') {
      for (const server of this.world.state.remoteServers) await refresh(server, discoveryTimeoutMs);
    }
  }

  private async openListener(kind: ListenerKind, port: number): Promise<void> {
    if (this.listeners.has(kind)) return;
    const door = { listener: kind, otherHost: (host: string) => this.otherHost.originFor(host) };
    const handle = (req: IncomingMessage, res: ServerResponse) => {
      handleRequest(this.world, req, res, door).catch((error: unknown) => {
        // A client that went away in the middle is no fault of the grid.
        if (!req.socket.destroyed) console.error('practice grid:', error);
        res.destroy();
      });
    };
    this.listeners.set(kind, await Listener.open(kind, this.certificates, handle, port));
  }
}

function requireScenario(id: string): Scenario {
  const scenario = findScenario(id);
  if (!scenario) throw new RangeError(`There is no scenario "${id}".`);
  return scenario;
}
