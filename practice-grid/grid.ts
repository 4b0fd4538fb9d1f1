import type { IncomingMessage, ServerResponse } from 'node:http';
import { handleRequest } from './http/handle-request';
import { Certificates } from './listeners/certificates';
import type { ListenerKind } from './listeners/kinds';
import { Listener } from './listeners/listener';
import { findScenario } from './scenarios/index';
import type { Scenario, ScenarioSettings } from './scenarios/scenario';
import type { TokenName, Tokens } from './state/identity';
import type { GridState } from './state/state';
import type { Switches } from './state/switches';
import { variantsSchema, type Variants } from './state/variants';
import { World, type Execution, type SeenRequest } from './state/world';

export interface PracticeGridOptions {
  /** Port of the first listener; 0 (default): any free one. */
  readonly port?: number;
  /** The doors to open at once; default: `http`. A scenario opens the one it needs. */
  readonly listeners?: readonly ListenerKind[];
  readonly scenario?: string;
  /** Injected latency of every request. */
  readonly latencyMs?: number;
  readonly variants?: Partial<Variants>;
  /** Makes the API keys the same in every run. */
  readonly seed?: string;
}

/** What to do to meet a scenario. */
export interface ScenarioFacts {
  readonly id: string;
  readonly title: string;
  readonly symptom: string | null;
  readonly expectedCode: string | null;
  /** The MCP endpoint at which it shows. */
  readonly url: string;
  readonly token: TokenName;
  readonly tool: string | null;
}

/** A running practice grid. */
export class PracticeGrid {
  private readonly listeners = new Map<ListenerKind, Listener>();
  private scenario: Scenario;

  private constructor(
    private readonly world: World,
    private readonly certificates: Certificates,
    private readonly firstKind: ListenerKind,
    healthy: Scenario,
  ) {
    this.scenario = healthy;
  }

  static async start(options: PracticeGridOptions): Promise<PracticeGrid> {
    const [first = 'http', ...others] = options.listeners ?? ['http'];
    const [world, certificates] = await Promise.all([
      World.create(options.seed ?? null, () => []),
      Certificates.create(),
    ]);
    const grid = new PracticeGrid(world, certificates, first, requireScenario('healthy'));
    try {
      await grid.openListener(first, options.port ?? 0);
      for (const kind of others) await grid.openListener(kind, 0);
      grid.setVariants(options.variants ?? {});
      grid.setLatency(options.latencyMs ?? 0);
      if (options.scenario !== undefined) await grid.setScenario(options.scenario);
    } catch (error) {
      await grid.close();
      throw error;
    }
    return grid;
  }

  /** The MCP endpoint of the first listener. */
  get url(): string {
    return `${this.origin}/mcp`;
  }

  /** Scheme, host and port of the first listener: the base of the REST API. */
  get origin(): string {
    const listener = this.listeners.get(this.firstKind);
    if (!listener) throw new Error('The practice grid is closed.');
    return listener.origin;
  }

  /** The MCP endpoint of every open listener. */
  get urls(): Partial<Record<ListenerKind, string>> {
    return Object.fromEntries([...this.listeners].map(([kind, { origin }]) => [kind, `${origin}/mcp`]));
  }

  get tokens(): Tokens {
    return this.world.identity.tokens;
  }

  /** The root certificate that makes the `https` listener trusted, PEM. */
  get caPem(): string {
    return this.certificates.caPem;
  }

  get state(): GridState {
    return this.world.state;
  }

  get switches(): Readonly<Switches> {
    return this.world.switches;
  }

  get variants(): Readonly<Variants> {
    return this.world.variants;
  }

  get executions(): readonly Execution[] {
    return this.world.executions;
  }

  get requests(): readonly SeenRequest[] {
    return this.world.requests;
  }

  get latencyMs(): number {
    return this.world.latencyMs;
  }

  get currentScenario(): ScenarioFacts {
    const { id, title, symptom, expectedCode, token = 'user', tool = null, listener } = this.scenario;
    const origin = (listener && this.listeners.get(listener)?.origin) ?? this.origin;
    return { id, title, symptom, expectedCode, url: `${origin}/mcp`, token, tool };
  }

  /** Heals the grid, then breaks it as the scenario says. Variants, latency and counters stay. */
  async setScenario(id: string, settings: ScenarioSettings = {}): Promise<ScenarioFacts> {
    const scenario = requireScenario(id);
    this.world.heal();
    scenario.apply?.(this.world, settings);
    this.scenario = scenario;
    if (scenario.listener) await this.openListener(scenario.listener, 0);
    await this.settle();
    return this.currentScenario;
  }

  setVariants(change: Partial<Variants>): void {
    Object.assign(this.world.variants, variantsSchema.parse(change));
  }

  setLatency(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0)
      throw new RangeError('Latency is a number of milliseconds, 0 or more.');
    this.world.latencyMs = ms;
  }

  /** As after the start; tokens and open listeners stay. */
  async reset(): Promise<void> {
    this.scenario = requireScenario('healthy');
    this.world.reset();
    await this.settle();
  }

  /** Stops listening: connections are refused until `bringUp`. */
  async takeDown(): Promise<void> {
    this.world.switches.listening = false;
    await this.settle();
  }

  /** Listens again, on the same ports. */
  async bringUp(): Promise<void> {
    this.world.switches.listening = true;
    await this.settle();
  }

  async close(): Promise<void> {
    await Promise.all([...this.listeners.values()].map((listener) => listener.down()));
    this.listeners.clear();
  }

  /** Makes the listeners what the switches say. */
  private async settle(): Promise<void> {
    const { listening, idleCutMs } = this.world.switches;
    for (const listener of this.listeners.values()) {
      await (listening ? listener.up() : listener.down());
      listener.setIdleCut(idleCutMs);
    }
  }

  private async openListener(kind: ListenerKind, port: number): Promise<void> {
    if (this.listeners.has(kind)) return;
    const handle = (req: IncomingMessage, res: ServerResponse) => {
      handleRequest(this.world, req, res, { name: kind, decoyOrigin: () => this.origin }).catch(
        (error: unknown) => {
          console.error('practice grid:', error);
          res.destroy();
        },
      );
    };
    this.listeners.set(kind, await Listener.open(kind, this.certificates, handle, port));
  }
}

function requireScenario(id: string): Scenario {
  const scenario = findScenario(id);
  if (!scenario) throw new RangeError(`There is no scenario "${id}".`);
  return scenario;
}
