import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { isFocused, putBehind } from './support/behind';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { check } from './support/wizard';

const bounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window opens where it was, but never off the screen', async ({ launch, privateHome }) => {
  const place = { x: 40, y: 50, width: 820, height: 610 };
  const first = await launch();
  await expect(first.window.getByRole('main')).toBeVisible();
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place);
  await expect.poll(() => bounds(first.app)).toEqual(place);
  await first.app.close();

  const file = join(privateHome.userData, 'settings.json');
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(kept['window']).toEqual({ ...place, maximised: false });
  const second = await launch();
  await expect.poll(() => bounds(second.app)).toEqual(place);
  await second.app.close();

  writeFileSync(
    file,
    JSON.stringify({ ...kept, window: { ...place, x: 30_000, y: 30_000, maximised: false } }),
  );
  const third = await launch();
  await expect(third.window.getByRole('main')).toBeVisible();
  const screen = await third.app.evaluate((electron) => electron.screen.getPrimaryDisplay().workArea);
  const found = await bounds(third.app);
  expect(found).toMatchObject({ width: place.width, height: place.height });
  // Whole: its size is smaller than the screen's.
  expect(found?.x).toBeGreaterThanOrEqual(screen.x);
  expect(found?.y).toBeGreaterThanOrEqual(screen.y);
  expect((found?.x ?? NaN) + place.width).toBeLessThanOrEqual(screen.x + screen.width);
  expect((found?.y ?? NaN) + place.height).toBeLessThanOrEqual(screen.y + screen.height);
});

test('says that a long check has ended while the person looks at something else', async ({
  launch,
  privateHome,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { app, window } = await launch();
  const begin = window.getByRole('button', { name: 'Check this connection' });
  await expect(begin).toBeEnabled();
  await app.evaluate(({ Notification }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    // Nobody takes notifications where tests run.
    Notification.isSupported = () => true;
    Notification.prototype.show = function () {
      told.push(this.title);
    };
  });
  await putBehind(app);
  const told = () => app.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  const runs = () => grid.requests.length;

  grid.setLatency(1_000);
  const before = runs();
  await begin.click();
  await expect.poll(runs).toBeGreaterThan(before);
  // As if it went on for eleven seconds more.
  await app.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 11_000;
  });
  grid.setLatency(0);
  await expect.poll(told, { timeout: 20_000 }).toEqual(['Ungrey has finished the check.']);
  expect(await isFocused(app)).toBe(false);

  // A short one is waited for in front of the window.
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await check(window);
  expect(await told()).toHaveLength(1);
});
