import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { readBackups, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { forgetTokens } from './support/page-bridge';
import { change, check, showTheChange } from './support/wizard';

// Playwright's own choice of colours would stand above the app's.
test.use({ colorScheme: null });

const choose = (window: Page, name: string) =>
  window.getByRole('radiogroup').getByText(name, { exact: true }).click();
const open = (window: Page, name = 'Settings') => window.getByRole('button', { name, exact: true }).click();
const isDark = (window: Page) => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

test('speaks another language at once, and after the next start', async ({ launch, privateHome }) => {
  const first = await launch();
  await open(first.window);
  await choose(first.window, 'Nederlands');
  await expect(first.window.getByRole('heading', { name: 'Instellingen', level: 1 })).toBeVisible();
  await expect(first.window.locator('html')).toHaveAttribute('lang', 'nl');
  const menu = () =>
    first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('settings')?.label);
  expect(await menu()).toBe('Instellingen…');
  // What bridges look up is written at once, not when the window is closed.
  const spoken = () =>
    JSON.parse(readFileSync(join(privateHome.userData, 'settings.json'), 'utf8')) as unknown;
  await expect(() => expect(spoken()).toMatchObject({ spoken: 'nl' })).toPass();
  await choose(first.window, 'English');
  await expect(first.window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  expect(await menu()).toBe('Settings…');
  await choose(first.window, 'Nederlands');
  await expect(first.window.getByRole('heading', { name: 'Instellingen', level: 1 })).toBeVisible();
  await first.app.close();

  const second = await launch();
  await open(second.window, 'Instellingen');
  await expect(second.window.getByRole('radio', { name: 'Nederlands' })).toBeChecked();
  // What main says is Dutch, too.
  await second.window.getByRole('button', { name: 'Terug' }).click();
  await expect(second.window.getByRole('main')).toBeVisible();
  const [group] = await second.window.evaluate(() => ungrey.invoke('symptoms.list', {}));
  expect(group?.groupTitle).toMatch(/Verbind/);
});

test('says what was found in the language that is chosen later, and comes up in it again', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry({ url: grid.url, headers: { Authorization: grid.tokens.user } }));
  const { window } = await launch();
  await check(window);
  await open(window);
  await choose(window, 'Nederlands');
  await window.getByRole('button', { name: 'Terug' }).click();
  await expect(window.getByRole('heading', { name: /“transport” ontbreekt/ })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Verhelp dit eerst' })).toContainText(
    'probeert Claude Desktop een programma te starten',
  );
  await expect(window.getByText('“transport” is missing')).toHaveCount(0);
  await window.reload();
  await expect(window.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(window.getByRole('button', { name: 'Deze verbinding controleren' })).toBeVisible();
});

test('is dark or light as the person chose', async ({ launch }) => {
  const { app, window } = await launch();
  await open(window);
  await choose(window, 'Dark');
  await expect.poll(() => isDark(window)).toBe(true);
  await window.screenshot({ path: test.info().outputPath('settings-dark.png'), fullPage: true });
  await choose(window, 'Light');
  await expect.poll(() => isDark(window)).toBe(false);
  await window.screenshot({ path: test.info().outputPath('settings-light.png'), fullPage: true });
  await choose(window, 'Dark');
  await expect.poll(() => isDark(window)).toBe(true);
  await app.close();
  const again = await launch();
  await expect.poll(() => isDark(again.window)).toBe(true);
});

test('keeps how much the bridges write down where they look it up', async ({ launch, privateHome }) => {
  const first = await launch();
  await open(first.window);
  const level = (window: Page, name: string) =>
    window.getByRole('radiogroup', { name: 'Log of the bridge' }).getByRole('radio', { name });
  await expect(level(first.window, 'Usual')).toBeChecked();
  await choose(first.window, 'Everything');
  await expect(level(first.window, 'Everything')).toBeChecked();
  const kept = () => readFileSync(join(privateHome.home, '.ungrey', 'bridge-settings.json'), 'utf8');
  await expect(() => expect(JSON.parse(kept())).toEqual({ logLevel: 'debug' })).toPass();
  await first.app.close();
  const { window } = await launch();
  await open(window);
  await expect(level(window, 'Everything')).toBeChecked();
});

test('forgets a token and deletes a backup, each after asking', async ({ privateHome, launch, grid }) => {
  test.setTimeout(90_000);
  writeConfig(privateHome, withEntry({ url: grid.url, headers: { Authorization: grid.tokens.user } }));
  const { window } = await launch();
  await check(window);
  await showTheChange(window);
  await change(window);
  try {
    expect(readBackups(privateHome)).not.toEqual([]);
    await open(window);
    const tokens = window.getByRole('region', { name: 'Kept tokens' });
    await tokens.getByRole('button', { name: /^Forget the token of / }).click();
    await expect(tokens.getByRole('group')).toBeFocused();
    await expectAccessible(window, 'settings that ask before a token is forgotten');
    await tokens.getByRole('button', { name: 'Forget', exact: true }).click();
    await expect(tokens.getByText(/is forgotten\.$/)).toBeVisible();
    await expect(tokens.getByText('Ungrey keeps no tokens.')).toBeVisible();
    expect(await window.evaluate(() => ungrey.invoke('token.list', {}))).toEqual([]);

    const backups = window.getByRole('region', { name: 'Backups' });
    await backups.getByRole('button', { name: /^Delete the backup of / }).click();
    await expect(backups.getByRole('group')).toContainText('can then no longer be undone');
    await expectAccessible(window, 'settings that ask before a backup is deleted');
    await backups.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(backups.getByText('There are no backups.')).toBeVisible();
    expect(readBackups(privateHome)).toEqual([]);
    await expectAccessible(window, 'settings');
  } finally {
    await forgetTokens(window, grid.url);
  }
});
