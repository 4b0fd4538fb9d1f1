import type { Page } from 'playwright/test';
import { expectAccessible } from './support/accessible';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { writeLogs } from './support/walk-instruments';
import { askAbout, check, firstFinding, outcome } from './support/wizard';

// Each test walks through many states in one start of the app, three looks of each.
test.setTimeout(120_000);

const noAddress = 'This connection has no usable address.';
const noSession = /^No session with .* \(AUTH_TOKEN_INVALID\)/;
const notKnown = 'The gateway does not know this API key';

/** Each instrument: the button that makes it look, or null; what it says without a connection, and with a token that is refused (null: nothing of that). */
const instruments = [
  { name: /^Tool explorer/, begin: null, empty: noAddress, refused: noSession },
  { name: /^Latency picture/, begin: 'Measure', empty: noAddress, refused: notKnown },
  { name: /^Hold test/, begin: 'Begin the test', empty: noAddress, refused: notKnown },
  { name: /^Catalogue difference/, begin: null, empty: noAddress, refused: noSession },
  { name: /^Audit rows/, begin: 'Look', empty: noAddress, refused: noSession },
  {
    name: /^Token facts/,
    begin: null,
    empty: 'No connection was found on this computer, and the keychain holds no token.',
    refused: null,
  },
  {
    name: /^Log viewer/,
    begin: null,
    empty: 'There are no logs of Claude Desktop or of the bridge on this computer',
    refused: null,
  },
] as const;

/** Each instrument when it has looked, from the start screen and back to it. */
async function walkInstrumentsThatFail(window: Page, why: 'empty' | 'refused'): Promise<void> {
  const back = () => window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('button', { name: 'Instruments', exact: true }).click();
  for (const { name, begin, [why]: said } of instruments) {
    if (said === null) continue;
    await window.getByRole('button', { name }).click();
    await expect(window.getByRole('heading', { level: 1, name })).toBeVisible();
    if (begin !== null) await window.getByRole('button', { name: begin, exact: true }).click();
    await expect(window.getByText(said).first()).toBeVisible({ timeout: 20_000 });
    await expectAccessible(window, `${name.source}, ${why}`);
    await back();
  }
  await back();
}

test('a computer without a connection keeps nobody out, nor an instrument with nothing to look at', async ({
  privateHome,
  launch,
}) => {
  const { window } = await launch();
  await expect(window.getByText('No ScaiGrid connection yet')).toBeVisible();
  await walkInstrumentsThatFail(window, 'empty');
  await window.getByRole('button', { name: 'Check everything anyway' }).click();
  await expect(window.getByRole('button', { name: 'Check again' }).last()).toBeVisible({ timeout: 20_000 });
  await expectAccessible(window, 'result without a connection');
  await window.getByRole('button', { name: 'About' }).click();
  await expect(window.getByRole('dialog', { name: 'About Ungrey' })).toContainText('Updates are off');
  await expectAccessible(window, 'about');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Help', exact: true }).click();
  await window.getByRole('dialog').getByRole('searchbox').fill('xyzzy');
  await expect(window.getByText('Nothing matches “xyzzy”.')).toBeVisible();
  await expectAccessible(window, 'help that found nothing');
  await window.keyboard.press('Escape');

  // What Claude Desktop leaves behind when it ran once.
  writeLogs(privateHome);
  await window.reload();
  await expect(window.getByText('No ScaiGrid connection yet')).toBeVisible();
  await expectAccessible(window, 'start, Claude Desktop without a config');
  writeConfig(privateHome, { mcpServers: {} });
  await window.reload();
  await expect(window.getByText('No entry leads to ScaiGrid')).toBeVisible();
  await expectAccessible(window, 'start, Claude Desktop without an entry');

  // A fault of ours while a screen is drawn.
  await window.evaluate(() => {
    const asItWas = Object.getOwnPropertyDescriptor(Date.prototype, 'toLocaleString');
    Object.assign(globalThis, { asItWas });
    Date.prototype.toLocaleString = () => {
      throw new Error('for the test');
    };
  });
  await window.getByRole('button', { name: 'Instruments', exact: true }).click();
  await window.getByRole('button', { name: /^Log viewer/ }).click();
  await expect(window.getByText('Something went wrong in this window')).toBeVisible();
  await expectAccessible(window, 'a screen that failed');
  await window.evaluate(() => {
    const { asItWas } = globalThis as unknown as { asItWas: PropertyDescriptor };
    Object.defineProperty(Date.prototype, 'toLocaleString', asItWas);
  });
  await window.getByRole('button', { name: 'Start again' }).click();
  await expect(window.getByText('No entry leads to ScaiGrid')).toBeVisible();
});

test('an instrument that the gateway refuses keeps nobody out', async ({ privateHome, launch, grid }) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, `${grid.tokens.user.slice(0, -4)}0000`)));
  const { window } = await launch();
  await expect(window.getByRole('button', { name: 'Check this connection' })).toBeEnabled();
  await walkInstrumentsThatFail(window, 'refused');
});

test('a request to the gateway keeps nobody out, nor what came of it', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('module-disabled');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.admin)));
  const { window } = await launch();
  await askAbout(window, /MODULE_NOT_ENABLED/, 'bunker_exec');
  await expectAccessible(window, 'start, asked about a tool');
  await check(window);
  await firstFinding(window).getByRole('button', { name: 'Show the request' }).click();
  await expect(window.getByRole('region', { name: 'The exact request' })).toBeVisible();
  await expectAccessible(window, 'request to enable a module');
  await window.getByRole('button', { name: 'Enable it now' }).click();
  await expect(outcome(window)).toHaveText(/^Fixed: /, { timeout: 20_000 });
  await expectAccessible(window, 'module enabled, nothing wrong any more');
});
