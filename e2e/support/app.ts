import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  type ElectronApplication,
  type Page,
  type TestInfo,
  _electron,
  test as base,
  expect,
} from 'playwright/test';
import { processesNaming } from './leftover-processes';
import { type PrivateHome, makePrivateHome, removePrivateHome } from './private-home';

export { expect } from 'playwright/test';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const closeMs = 10_000;
const screenshotMs = 2_000;
const leftoverMs = 5_000;

/** A started app and its first window. */
export interface Running {
  readonly app: ElectronApplication;
  readonly window: Page;
}

/** Set them with `test.use({ ... })`; `colorScheme`, `locale` and `timezoneId` of Playwright work too. */
interface Options {
  appArguments: readonly string[];
  appEnvironment: Readonly<Record<string, string>>;
}

interface Fixtures {
  privateHome: PrivateHome;
  /**
   * Starts the built app in the test's private home; call it again after closing to see what was kept. `before`: arguments for
   * Electron itself, in front of the app's path.
   */
  launch: (more?: {
    readonly before: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  }) => Promise<Running>;
  running: Running;
  app: ElectronApplication;
  window: Page;
}

/** Playwright's `test` with the real, built app: `test('...', async ({ window, app, privateHome }) => ...)`. */
export const test = base.extend<Options & Fixtures>({
  appArguments: [[], { option: true }],
  appEnvironment: [{}, { option: true }],

  privateHome: async ({}, use) => {
    const home = makePrivateHome();
    await use(home);
    removePrivateHome(home);
  },

  launch: async (
    { privateHome, appArguments, appEnvironment, colorScheme, locale, timezoneId },
    use,
    testInfo,
  ) => {
    const started: Started[] = [];
    await use(async ({ before, env } = { before: [], env: {} }) => {
      const app = await startApp(privateHome, appArguments, {
        args: argumentsFor(privateHome, appArguments, before),
        env: { ...privateHome.env, ...appEnvironment, ...env },
        colorScheme,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      // Kept, because a closed app cannot name its process any more.
      started.push({ app, process: app.process() });
      return { app, window: await app.firstWindow() };
    });
    if (testInfo.status !== testInfo.expectedStatus) await attachScreenshots(started, testInfo);
    await endAll(started, privateHome);
  },

  running: async ({ launch }, use) => use(await launch()),
  app: async ({ running }, use) => use(running.app),
  window: async ({ running }, use) => use(running.window),
});

const argumentsFor = (
  { userData }: PrivateHome,
  appArguments: readonly string[],
  before: readonly string[] = [],
): string[] => [`--user-data-dir=${userData}`, ...before, repository, ...appArguments];

function startApp(
  own: PrivateHome,
  appArguments: readonly string[] = [],
  more: Partial<Parameters<typeof _electron.launch>[0]> = {},
): Promise<ElectronApplication> {
  const { home, env } = own;
  return _electron.launch({
    args: argumentsFor(own, appArguments),
    cwd: home,
    env,
    // Chromium refuses to be sandboxed as root.
    chromiumSandbox: process.getuid?.() !== 0,
    ...more,
  });
}

/**
 * One app for all tests of a file that leave it as they found it: call it at the file's top, and what it returns in the tests.
 * It has a private home of its own, and is held to the same end as every other.
 */
export function oneApp(): () => Running {
  let running: Running | null = null;
  let end = () => Promise.resolve();
  base.beforeAll(async () => {
    const home = makePrivateHome();
    const app = await startApp(home);
    const started = [{ app, process: app.process() }];
    end = async () => {
      await endAll(started, home);
      removePrivateHome(home);
    };
    running = { app, window: await app.firstWindow() };
  });
  base.afterAll(() => end());
  return () => {
    if (running === null) throw new Error('There is no app before the first test of the file.');
    return running;
  };
}

async function endAll(started: readonly Started[], home: PrivateHome): Promise<void> {
  const closing = started.map(close);
  try {
    await Promise.all(closing.map(({ exited }) => exited));
  } finally {
    await expectNoLeftovers(home);
  }
  await Promise.all(closing.map(({ closed }) => closed));
}

interface Started {
  readonly app: ElectronApplication;
  readonly process: ReturnType<ElectronApplication['process']>;
}

/**
 * Closes as a person would; an app that does not quit is killed, and that is the test's failure. Playwright's own close is
 * to be awaited last: it waits for whatever the app left running, too.
 */
function close({ app, process }: Started): { exited: Promise<void>; closed: Promise<void> } {
  if (process.exitCode !== null || process.signalCode !== null) {
    return { exited: Promise.resolve(), closed: Promise.resolve() };
  }
  const exited = once(process, 'exit', { signal: AbortSignal.timeout(closeMs) }).then(
    () => undefined,
    () => {
      process.kill('SIGKILL');
      throw new Error(`The app did not quit within ${closeMs} ms.`);
    },
  );
  // What it says about an app that had to be killed adds nothing.
  return { exited, closed: app.close().catch(() => undefined) };
}

async function attachScreenshots(started: readonly Started[], testInfo: TestInfo): Promise<void> {
  const windows = started
    .filter(({ process }) => process.exitCode === null)
    .flatMap(({ app }) => app.windows());
  for (const [index, window] of windows.entries()) {
    const path = testInfo.outputPath(`window-${index + 1}.png`);
    try {
      await window.screenshot({ path, timeout: screenshotMs });
      await testInfo.attach('window', { path, contentType: 'image/png' });
    } catch {
      // A window that cannot be pictured must not hide why the test failed.
    }
  }
}

async function expectNoLeftovers({ folder }: PrivateHome): Promise<void> {
  try {
    await expect
      .poll(() => processesNaming(folder), {
        message: 'processes left over after closing',
        timeout: leftoverMs,
      })
      .toEqual([]);
  } finally {
    for (const { pid } of processesNaming(folder)) process.kill(pid, 'SIGKILL');
  }
}
