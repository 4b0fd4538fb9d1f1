import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessible';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { forgetTokens } from './support/page-bridge';
import { change, changeIt, check, firstFinding, showTheChange, undoIt } from './support/wizard';

// Each test walks through many screens in one start of the app, three looks of each.
test.setTimeout(300_000);

test('nothing on the way from a grey entry to a working one keeps anybody out', async ({
  privateHome,
  launch,
  grid,
}) => {
  const broken = { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } };
  const others = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `scaigrid-${index}-with-a-name-as-long-as-somebody-makes-it`,
      documentedEntry(grid.url, grid.tokens.user),
    ]),
  );
  writeConfig(privateHome, { mcpServers: { scaigrid: broken, ...others } });
  const { app, window } = await launch();
  await expect(window.getByText('Problem found')).toBeVisible();
  await expectAccessible(window, 'start');

  grid.setLatency(60_000);
  await window.getByRole('button', { name: 'Check this connection' }).click();
  await expect(window.getByText('Found so far')).toBeVisible();
  await expectAccessible(window, 'checking');
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByText('You stopped the check')).toBeVisible();
  await expectAccessible(window, 'a check that was stopped');
  grid.setLatency(0);
  await window.getByRole('button', { name: 'Check again' }).click();
  await expect(firstFinding(window)).toBeVisible({ timeout: 20_000 });
  const folded = window.locator('button[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  await expectAccessible(window, 'result with a problem, everything unfolded');

  await firstFinding(window).getByRole('button', { name: 'Explain this' }).click();
  await expect(window.getByRole('dialog').getByText('How to look yourself')).toBeVisible();
  await expectAccessible(window, 'an explanation');
  await window.getByRole('button', { name: 'All explanations' }).click();
  await expectAccessible(window, 'all explanations');
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: 'Share the report' }).last().click();
  await expect(window.getByRole('region', { name: 'The report' })).toContainText('entry.transport-missing');
  await expectAccessible(window, 'report');
  await window.getByRole('button', { name: 'Back' }).click();

  await showTheChange(window);
  await expect(changeIt(window)).toBeEnabled();
  await expectAccessible(window, 'repair');
  await change(window);
  await expectAccessible(window, 'repaired');
  await undoIt(window).click();
  await expect(window.getByText('Undone: the file')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(window, 'undone');

  await window.getByRole('button', { name: 'Back' }).click();
  await window.getByRole('button', { name: 'Instruments', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Instruments' })).toBeVisible();
  await expectAccessible(window, 'instruments');
  await window.getByRole('button', { name: 'Back' }).click();

  const file = join(privateHome.home, 'report.json');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  writeFileSync(file, 'not a report');
  await window.getByRole('button', { name: 'Open a report…' }).click();
  await expect(window.getByText('is not JSON')).toBeVisible();
  await expectAccessible(window, 'start, with a file that is no report');
});

test('nothing on the way to a first connection keeps anybody out', async ({ launch, grid }) => {
  const { window } = await launch();
  await expect(window.getByRole('button', { name: 'Set up a connection' })).toBeVisible();
  await expectAccessible(window, 'start without a connection');
  await window.getByRole('button', { name: 'Set up a connection' }).click();
  await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
  await expectAccessible(window, 'set up, with what is missing');
  await window.getByLabel('Address of your ScaiGrid').fill(grid.origin);
  await window.getByLabel('Token', { exact: true }).fill(grid.tokens.newcomer);
  await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
  try {
    await expect(window.getByRole('group', { name: 'The token is in your keychain' })).toBeVisible();
    await expectAccessible(window, 'token kept');
    await window.getByRole('button', { name: 'Show what will be written' }).click();
    await expect(changeIt(window)).toBeVisible();
    await expectAccessible(window, 'repair that makes a file');
    await change(window);
    await expectAccessible(window, 'result for a token without permissions');
  } finally {
    await forgetTokens(window, grid.url);
  }
});

test('a token that is refused, and the screen to give another, keep nobody out', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, `${grid.tokens.user.slice(0, -4)}0000`)));
  const { window } = await launch();
  await check(window);
  await expectAccessible(window, 'result with a refused token');
  await firstFinding(window).getByRole('button', { name: 'Enter a token' }).click();
  await expect(window.getByRole('heading', { name: 'Give Ungrey a new token' })).toBeVisible();
  await expectAccessible(window, 'token');
});
