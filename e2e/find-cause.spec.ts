import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { check, checkAgain, firstCode, firstFinding, outcome } from './support/wizard';

test('names an expired token, and does not offer to repair a file that is right', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.expiredJwt)));
  const { window } = await launch();
  await check(window);
  await expect(firstCode(window)).toHaveText('auth.token-expired');
  await expect(firstFinding(window).getByRole('button', { name: 'Enter a token' })).toBeVisible();
  await expect(firstFinding(window).getByRole('button', { name: 'Show the change' })).toHaveCount(0);
});

test('names a host that does not exist, and sees it come into being', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry('https://grid.invalid/mcp', grid.tokens.user)));
  const { window } = await launch();
  await check(window);
  await expect(firstCode(window)).toHaveText('net.dns');
  await checkAgain(window);
  await expect(outcome(window)).toHaveText(/^Still there: /);
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  await checkAgain(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /);
});

test('names a self-signed certificate', async ({ privateHome, launch, grid }) => {
  const { url } = await grid.setScenario('tls-self-signed');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.user)));
  const { window } = await launch();
  await check(window);
  await expect(firstCode(window)).toHaveText('net.tls-untrusted');
  await expect(firstFinding(window).getByRole('button', { name: 'Show the change' })).toHaveCount(0);
});

test('stops when asked to, and says what was not looked at', async ({ privateHome, launch, grid }) => {
  await grid.setScenario('hang');
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await window.getByRole('button', { name: 'Check this connection' }).click();
  const network = window.getByRole('listitem').filter({ hasText: 'Config entry' });
  await expect(network).not.toContainText('Looking…');
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByText('You stopped the check, so some things were not looked at.')).toBeVisible();
  await expect(window.getByRole('heading', { level: 1 })).not.toHaveText(/works/i);
});

test('looks at everything again, also at what was mended outside', async ({ privateHome, launch, grid }) => {
  await grid.setScenario('listener-down');
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await check(window);
  await expect(firstCode(window)).toHaveText('net.refused');
  await grid.bringUp();
  await checkAgain(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /);
});
