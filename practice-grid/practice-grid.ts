import { startControl, type Control } from './control/control';
import { Grid, type ScenarioFacts } from './grid';
import type { ListenerKind } from './listeners/kinds';
import type { ScenarioSettings } from './scenarios/scenario';
import type { Tokens } from './state/identity';
import type { GridState } from './state/state';
import type { Switches } from './state/switches';
import type { Variants } from './state/variants';
import type { Execution, SeenRequest } from './state/world';

export interface PracticeGridOptions {
  /** Port of the first listener; 0 (default): any free one. */
  readonly port?: number;
  /** Port of the control page; 0 (default): any free one. */
  readonly controlPort?: number;
  /** The doors to open at once; default: `http`. A scenario opens the one it needs. */
  readonly listeners?: readonly ListenerKind[];
  readonly scenario?: string;
  /** Injected latency of every request. */
  readonly latencyMs?: number;
  readonly variants?: Partial<Variants>;
  /** Makes the API keys the same in every run. */
  readonly seed?: string;
}

/** A running practice grid. */
export class PracticeGrid {
  private constructor(
    private readonly grid: Grid,
    private readonly control: Control,
  ) {}

  static async start(options: PracticeGridOptions): Promise<PracticeGrid> {
    const grid = await Grid.start(options.seed ?? null, options.listeners ?? ['http'], options.port ?? 0);
    try {
      grid.setVariants(options.variants ?? {});
      grid.setLatency(options.latencyMs ?? 0);
      if (options.scenario !== undefined) await grid.setScenario(options.scenario, {});
      return new PracticeGrid(grid, await startControl(grid, options.controlPort ?? 0));
    } catch (error) {
      await grid.close();
      throw error;
    }
  }

  /** The MCP endpoint of the first listener. */
  get url(): string {
    return `${this.grid.origin}/mcp`;
  }

  /** Scheme, host and port of the first listener: the base of the REST API. */
  get origin(): string {
    return this.grid.origin;
  }

  /** The MCP endpoint of every open listener. */
  get urls(): Partial<Record<ListenerKind, string>> {
    return this.grid.urls;
  }

  get controlUrl(): string {
    return this.control.url;
  }

  get tokens(): Tokens {
    return this.grid.world.identity.tokens;
  }

  /** The root certificate that makes the `https` listener trusted, PEM. */
  get caPem(): string {
    return this.grid.caPem;
  }

  get state(): GridState {
    return this.grid.world.state;
  }

  get switches(): Readonly<Switches> {
    return this.grid.world.switches;
  }

  get variants(): Readonly<Variants> {
    return this.grid.world.variants;
  }

  get latencyMs(): number {
    return this.grid.world.latencyMs;
  }

  /** Every run of a tool's service, oldest first. */
  get executions(): readonly Execution[] {
    return this.grid.world.executions;
  }

  /** The newest requests, oldest first. */
  get requests(): readonly SeenRequest[] {
    return this.grid.world.requests;
  }

  get scenario(): ScenarioFacts {
    return this.grid.scenarioFacts;
  }

  /** Heals the grid, then breaks it as the scenario says. Variants, latency and counters stay. */
  async setScenario(id: string, settings: ScenarioSettings = {}): Promise<ScenarioFacts> {
    await this.grid.setScenario(id, settings);
    return this.grid.scenarioFacts;
  }

  setVariants(change: Partial<Variants>): void {
    this.grid.setVariants(change);
  }

  setLatency(ms: number): void {
    this.grid.setLatency(ms);
  }

  /** As after the start; tokens and open listeners stay. */
  reset(): Promise<void> {
    return this.grid.reset();
  }

  /** Stops listening: connections are refused until `bringUp`. */
  takeDown(): Promise<void> {
    return this.grid.setListening(false);
  }

  /** Listens again, on the same ports. */
  bringUp(): Promise<void> {
    return this.grid.setListening(true);
  }

  async close(): Promise<void> {
    await Promise.all([this.control.close(), this.grid.close()]);
  }
}
