import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Page, chromium } from 'playwright/test';
import { asNobody } from './ordinary-user';
import type { PrivateHome } from './private-home';

/** Where scripts/test-package.mjs installed the package. */
export const installedFolder = process.env['UNGREY_INSTALLED'] ?? '';
export const installedWindow = join(installedFolder, 'ungrey-window');
export const installedHelper = join(installedFolder, 'resources', 'bin', 'ungrey-bridge');

export interface InstalledApp {
  readonly window: Page;
  readonly pid: number;
  /** As the person closes it. */
  quit(): Promise<void>;
}

/**
 * Starts the installed app as the ordinary user. Its fuses keep Playwright's usual way in shut, so Chromium's own switch for
 * remote debugging is used; there is nothing of ours behind it.
 */
export async function startInstalled(
  { userData, home }: PrivateHome,
  env: Readonly<Record<string, string>>,
  app: string = installedWindow,
): Promise<InstalledApp> {
  const command: readonly string[] = [...asNobody, app, '--remote-debugging-port=0'];
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, `--user-data-dir=${userData}`], {
    env,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  const window = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (window === undefined) throw new Error('The app has no window.');
  return {
    window,
    pid: child.pid ?? 0,
    quit: async () => {
      const exited = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
      await browser.close();
      child.kill();
      await exited;
    },
  };
}

async function debuggingAddress(app: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: app.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      // A full pipe would hold it up.
      app.stderr.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`The app ended: ${said.join('\n')}`);
}
