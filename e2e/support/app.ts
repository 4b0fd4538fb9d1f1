import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, type Page, _electron, test as base, expect } from 'playwright/test';
import { processesNaming } from './leftover-processes';
import { type PrivateHome, makePrivateHome, removePrivateHome } from './private-home';

export { expect } from 'playwright/test';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const closeMs = 10_000;

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
  /** Starts the built app in the test's private home; call it again after closing to see what was kept. */
  launch: () => Promise<Running>;
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

  launch: async ({ privateHome, appArguments, appEnvironment, colorScheme, locale, timezoneId }, use) => {
    const started: Started[] = [];
    await use(async () => {
      const app = await _electron.launch({
        args: [`--user-data-dir=${privateHome.userData}`, repository, ...appArguments],
        cwd: privateHome.home,
        env: { ...privateHome.env, ...appEnvironment },
        // Chromium refuses to be sandboxed as root.
        chromiumSandbox: process.getuid?.() !== 0,
        colorScheme,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      // Kept, because a closed app cannot name its process any more.
      started.push({ app, process: app.process() });
      return { app, window: await app.firstWindow() };
    });
    try {
      for (const each of started) await close(each);
    } finally {
      await expectNoLeftovers(privateHome);
    }
  },

  running: async ({ launch }, use) => use(await launch()),
  app: async ({ running }, use) => use(running.app),
  window: async ({ running }, use) => use(running.window),
});

interface Started {
  readonly app: ElectronApplication;
  readonly process: ReturnType<ElectronApplication['process']>;
}

/** Closes as a person would; an app that does not quit is killed, and that is the test's failure. */
async function close({ app, process }: Started): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exited = once(process, 'exit', { signal: AbortSignal.timeout(closeMs) });
  const closed = app.close();
  try {
    await exited;
  } catch {
    process.kill('SIGKILL');
    throw new Error(`The app did not quit within ${closeMs} ms.`);
  } finally {
    // Settles once the process is gone; what it then says about a killed app adds nothing.
    await closed.catch(() => undefined);
  }
}

async function expectNoLeftovers({ folder }: PrivateHome): Promise<void> {
  try {
    await expect
      .poll(() => processesNaming(folder), { message: 'processes left over after closing' })
      .toEqual([]);
  } finally {
    for (const { pid } of processesNaming(folder)) process.kill(pid, 'SIGKILL');
  }
}
