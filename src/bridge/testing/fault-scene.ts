import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../../practice-grid/index';
import { BridgeClient, type Heard } from './bridge-client';
import { buildBridge } from './built-bridge';
import { type FaultyFront, startFaultyFront } from './faulty-front';

/** What was promised, in milliseconds. */
const explainedWithin = 2_000;
const backWithin = 5_000;

/** The promises are for a computer that has time; one that has more to do than it can gets longer. */
const withPatience = (ms: number): number =>
  ms * Math.min(4, Math.max(1, (loadavg()[0] ?? 0) / cpus().length));

export interface Given {
  readonly url?: string;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What starts the program, the program and its arguments behind it. */
  readonly prefix?: readonly string[];
}

/** A gateway, a front before it and a home of its own, so that scenes play beside each other. */
export class FaultScene {
  readonly home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
  readonly #clients: BridgeClient[] = [];

  private constructor(
    readonly program: string,
    readonly grid: PracticeGrid,
    readonly front: FaultyFront,
  ) {}

  static async open(program: string): Promise<FaultScene> {
    const grid = await startPracticeGrid({
      listeners: ['http', 'https-wrong-name'],
      variants: { rateLimits: 'off' },
    });
    return new FaultScene(program, grid, await startFaultyFront(grid.url));
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.kill()));
    await this.front.close();
    await this.grid.close();
    rmSync(this.home, { recursive: true, force: true });
  }

  start({
    url = this.grid.url,
    token = this.grid.tokens.user,
    env,
    prefix,
  }: Given = {}): Promise<BridgeClient> {
    const args = ['--connection', 'home', '--url', url, '--token-env', 'SCAIGRID_TOKEN'];
    return this.launch(args, { SCAIGRID_TOKEN: token, ...env }, prefix);
  }

  async launch(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    prefix: readonly string[] = [],
  ): Promise<BridgeClient> {
    const client = new BridgeClient({ program: this.program, args, home: this.home, env, prefix });
    this.#clients.push(client);
    await client.initialize();
    return client;
  }
}

const built = new Map<string, Awaited<ReturnType<typeof buildBridge>>>();

/** Builds the bridge for the test file; call it in beforeAll, and what it returns in afterAll. */
export async function prepareScenes(): Promise<() => void> {
  const bridge = await buildBridge();
  built.set('bridge', bridge);
  return () => bridge.remove();
}

export const inScene = it.extend<{ scene: FaultScene }>({
  // Vitest reads from the first parameter which other fixtures are wanted.
  // eslint-disable-next-line no-empty-pattern
  scene: async ({}, use) => {
    const scene = await FaultScene.open(built.get('bridge')?.program ?? '');
    await use(scene);
    await scene.close();
  },
});

export const isListChanged = ({ method }: Heard): boolean => method === 'notifications/tools/list_changed';

/** From the moment of the call on: the client is told, and the real tools are there. */
export async function toolsReturn(client: BridgeClient): Promise<void> {
  const begin = performance.now();
  const from = client.heard.findLastIndex(({ result }) =>
    JSON.stringify(result ?? '').includes('ungrey_explain'),
  );
  await client.until(isListChanged, from);
  expect(await client.toolNames()).toContain('me_get');
  expect(performance.now() - begin).toBeLessThan(withPatience(backWithin));
}

/** Without having been told: who asks gets them. */
export async function toolsAreBack(client: BridgeClient): Promise<void> {
  const timeout = withPatience(backWithin);
  await vi.waitUntil(async () => (await client.toolNames()).includes('me_get'), { timeout });
}

/** The list comes soon, whatever the gateway does. */
export async function listsSoon(client: BridgeClient): Promise<readonly string[]> {
  const begin = performance.now();
  const names = await client.toolNames();
  expect(performance.now() - begin).toBeLessThan(withPatience(explainedWithin));
  return names;
}

export async function explains(client: BridgeClient, code: string | RegExp): Promise<void> {
  expect(await client.toolNames()).toEqual(['ungrey_explain']);
  await explainsSoon(client, code);
}

export async function explainsSoon(client: BridgeClient, code: string | RegExp): Promise<void> {
  let told = await client.explain();
  // A diagnosis that gets too little of the processor tells what it knows so far; asked again it has less to load.
  for (let more = withPatience(1) > 1 ? 3 : 0; more > 0 && !told.code.match(code); more -= 1)
    told = await client.explain();
  expect(told.code).toMatch(code);
  expect(told.milliseconds).toBeLessThan(withPatience(explainedWithin));
}
