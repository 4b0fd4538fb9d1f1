import { once } from 'node:events';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import type { Page } from 'playwright/test';
import { withEntry, writeConfig } from '../e2e/support/claude-config';
import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import { median } from './support/median';
import { memoryOfTree } from './support/memory-of-tree';
import { reported, said, within } from './support/row';
import type { Row } from './support/row';

const runs = 7;
/** Against an empty window of the same runtime. */
const mostTimes = 1.3;
/** After this long nothing of the start is going on any more. */
const idleMs = 3_000;

interface App {
  readonly folder: string;
  readonly isUsable: (window: Page) => Promise<void>;
}

interface Start {
  readonly startMs: number;
  /** Null where the system does not tell. */
  readonly memoryMb: number | null;
}

/** Start and memory of the built app, in turns with an empty window. */
export async function rows(): Promise<readonly Row[]> {
  const repository = process.cwd();
  const ungrey: App = { folder: repository, isUsable: showsTheConnection };
  const empty: App = { folder: join(repository, 'bench', 'empty-window'), isUsable: showsAHeading };
  // The first starts fill the system's file cache.
  for (const app of [empty, ungrey]) await start(app);
  const starts: { readonly ungrey: Start; readonly empty: Start }[] = [];
  for (let run = 0; run < runs; run += 1) {
    starts.push({ empty: await start(empty), ungrey: await start(ungrey) });
  }
  const startMs = (which: 'ungrey' | 'empty'): number => median(starts.map((each) => each[which].startMs));
  const memory = starts.flatMap(({ ungrey: own, empty: other }) =>
    own.memoryMb === null || other.memoryMb === null ? [] : [{ own: own.memoryMb, other: other.memoryMb }],
  );
  return [
    reported('start of an empty window', said(startMs('empty'), 'ms')),
    reported('start to the first screen', said(startMs('ungrey'), 'ms')),
    within('start, against an empty window', startMs('ungrey') / startMs('empty'), mostTimes, 'x'),
    ...ofMemory(memory),
  ];
}

function ofMemory(memory: readonly { readonly own: number; readonly other: number }[]): readonly Row[] {
  if (memory.length === 0) return [reported('memory', 'not measurable on this system')];
  const own = median(memory.map((each) => each.own));
  const other = median(memory.map((each) => each.other));
  return [
    reported('memory of an empty window', said(other, 'MB')),
    reported('memory of the idle app', said(own, 'MB')),
    within('memory, against an empty window', own / other, mostTimes, 'x'),
  ];
}

async function start({ folder, isUsable }: App): Promise<Start> {
  const home = makePrivateHome();
  try {
    writeConfig(home, withEntry({ url: 'https://scaigrid.scailabs.ai/mcp', transport: 'streamable-http' }));
    const startedAt = performance.now();
    const app = await _electron.launch({
      args: [`--user-data-dir=${home.userData}`, folder],
      cwd: home.home,
      env: home.env,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    try {
      await isUsable(await app.firstWindow());
      const startMs = performance.now() - startedAt;
      await new Promise((resolve) => setTimeout(resolve, idleMs));
      return { startMs, memoryMb: memoryOfTree(app.process().pid ?? 0) };
    } finally {
      const exited = once(app.process(), 'exit');
      await Promise.all([exited, app.close()]);
    }
  } finally {
    removePrivateHome(home);
  }
}

const showsAHeading = (window: Page): Promise<void> => window.getByRole('heading', { level: 1 }).waitFor();

async function showsTheConnection(window: Page): Promise<void> {
  await showsAHeading(window);
  await window.getByText('scaigrid', { exact: true }).first().waitFor();
}
