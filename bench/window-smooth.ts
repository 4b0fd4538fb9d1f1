import { once } from 'node:events';
import { _electron, expect } from 'playwright/test';
import type { ElectronApplication, Page } from 'playwright/test';
import { documentedEntry, withEntry, writeConfig } from '../e2e/support/claude-config';
import { openReport, reportOfManyFindings } from '../e2e/support/damaged-report';
import { startOtherServer } from '../e2e/support/other-server';
import { makePrivateHome, removePrivateHome } from '../e2e/support/private-home';
import type { PrivateHome } from '../e2e/support/private-home';
import { startPracticeGrid } from '../practice-grid/index';
import { grown, reported, said, within } from './support/row';
import type { Row } from './support/row';

const counts = [10, 100, 1_000, 10_000];
const manyEntries = 1_000;
const manyFindings = 200;
/** A person feels that a window lags from about here on. */
const mostMs = 100;
const slowMs = 60_000;

/** The longest tasks of the window's thread: while a screen with very much in it appears, and while it is used. */
export async function rows(): Promise<readonly Row[]> {
  const found = [...(await entries())];
  for (const count of counts) found.push(...(await tools(count)));
  for (const count of [manyFindings, ...counts]) found.push(...(await findings(count)));
  return found;
}

function entries(): Promise<readonly Row[]> {
  const what = `${manyEntries.toLocaleString('en')} entries`;
  const entry = { transport: 'streamable-http', url: 'https://scaigrid.invalid/mcp' };
  const names = Array.from({ length: manyEntries }, (_, number) => `scaigrid-${number}`);
  return inApp(
    (home) => writeConfig(home, { mcpServers: Object.fromEntries(names.map((name) => [name, entry])) }),
    (_, window) =>
      measured(
        window,
        what,
        null,
        () => window.getByRole('radio').first().waitFor({ state: 'attached', timeout: slowMs }),
        async () => {
          await window.getByRole('searchbox', { name: 'Find a connection' }).pressSequentially('scaigrid-77');
          await window.getByRole('searchbox', { name: 'Find a connection' }).fill('');
          await window.getByRole('button', { name: /^Show/ }).first().click();
          await expect(window.getByRole('radio')).toHaveCount(55);
        },
      ),
  );
}

async function tools(count: number): Promise<readonly Row[]> {
  const server = await startOtherServer(count);
  try {
    return await inApp(
      (home) =>
        writeConfig(home, withEntry(documentedEntry(server.url, 'sgk_0123456789abcdefghijklmnopqrstuv'))),
      async (_, window) => {
        await window.getByRole('button', { name: 'Instruments', exact: true }).click();
        return measured(
          window,
          `${count.toLocaleString('en')} tools`,
          { name: 'tools', at: count },
          async () => {
            await window.getByRole('button', { name: /^Tool explorer/ }).click();
            await window.getByText(`${count} of ${count} tools`).waitFor({ timeout: slowMs });
          },
          async () => {
            const search = window.getByRole('searchbox', { name: 'Search tools' });
            await search.pressSequentially('tool_get_77');
            await search.fill('');
            await window
              .getByRole('listbox', { name: 'Tools' })
              .evaluate((list) => (list.scrollTop = 200_000));
            await window.getByRole('listbox', { name: 'Tools' }).getByRole('option').nth(3).click();
            await window.getByRole('button', { name: 'Call the tool' }).waitFor();
          },
        );
      },
    );
  } finally {
    server.close();
  }
}

async function findings(count: number): Promise<readonly Row[]> {
  const grid = await startPracticeGrid({ scenario: 'remote-unhealthy' });
  try {
    return await inApp(
      async (home) => {
        const file = writeConfig(home, withEntry(documentedEntry(grid.url, grid.tokens.user)));
        await reportOfManyFindings(home, file, count);
      },
      (app, window, home) =>
        measured(
          window,
          `${count.toLocaleString('en')} findings`,
          count === manyFindings ? null : { name: 'findings', at: count },
          () => openReport(app, window, `${home.home}/${count}-findings.json`),
          async () => {
            const more = window.getByRole('button', { name: /^Show/ });
            // Each time there are more of them; a person does not unfold ten thousand.
            for (let press = 0; press < 3 && (await more.count()) > 0; press += 1) await more.first().click();
            const folds = window.locator('main button[aria-expanded=false]');
            const folded = Math.min(5, await folds.count());
            for (let fold = 0; fold < folded; fold += 1) await folds.nth(fold).click();
          },
        ),
    );
  } finally {
    await grid.close();
  }
}

/** @param line what it is a point of, in the picture. @param appear ends when the screen is there. @param use what a person would do on it */
async function measured(
  window: Page,
  what: string,
  line: { readonly name: string; readonly at: number } | null,
  appear: () => Promise<unknown>,
  use: () => Promise<unknown>,
): Promise<readonly Row[]> {
  await window.evaluate(() => {
    // Tasks of less than 50 ms are not told.
    const longest = { ms: 0 };
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const begin = performance.now();
  await appear();
  const ms = performance.now() - begin;
  const appearing = await longestTask(window);
  await use();
  const using = await longestTask(window);
  return [
    reported(`${what}: longest task while they appear`, saidOf(appearing)),
    {
      ...within(`${what}: longest task while they are looked through`, using, mostMs, 'ms'),
      measured: saidOf(using),
    },
    ...(line === null
      ? []
      : [
          grown(reported(`${what}: until they are on screen`, said(ms, 'ms')), {
            of: 'Shown in the window',
            line: line.name,
            at: line.at,
            ms,
          }),
        ]),
  ];
}

const saidOf = (ms: number): string => (ms === 0 ? '< 50 ms' : said(ms, 'ms'));

/** Since it was asked for last. */
function longestTask(window: Page): Promise<number> {
  return window.evaluate(async () => {
    // What is drawn now, and the entries about it, come before the next but one.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { longest } = globalThis as unknown as { longest: { ms: number } };
    const { ms } = longest;
    longest.ms = 0;
    return ms;
  });
}

async function inApp(
  prepare: (home: PrivateHome) => unknown,
  look: (app: ElectronApplication, window: Page, home: PrivateHome) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const home = makePrivateHome();
  try {
    await prepare(home);
    const app = await _electron.launch({
      args: [`--user-data-dir=${home.userData}`, process.cwd()],
      cwd: home.home,
      env: home.env,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    try {
      return await look(app, await app.firstWindow(), home);
    } finally {
      const exited = once(app.process(), 'exit');
      await Promise.all([exited, app.close()]);
    }
  } finally {
    removePrivateHome(home);
  }
}
