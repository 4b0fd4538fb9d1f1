import { expectAccessible } from './support/accessible';
import { quit, startStandIn } from './support/claude-desktop';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { openReport, reportOfManyFindings } from './support/damaged-report';
import { expect, test } from './support/grid';
import { changeIt, check, showTheChange } from './support/wizard';

// Each test walks through several states in one start of the app, three looks of each.
test.setTimeout(300_000);

for (const many of [50, 200]) {
  test(`${many} findings and a check that crashed keep nobody out`, async ({ privateHome, launch, grid }) => {
    const { url } = await grid.setScenario('remote-unhealthy');
    const config = writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.user)));
    const file = await reportOfManyFindings(privateHome, config, many);
    const { app, window } = await launch();
    await openReport(app, window, file);
    // Further ones are drawn when they are asked for.
    expect(await window.locator('main *').count()).toBeLessThan(2_000);
    const more = window.getByRole('button', { name: /^Show \d+ more$/ });
    while ((await more.count()) > 0) await more.first().click();
    await window
      .getByRole('button', { name: /Ungrey could not finish the check/ })
      .first()
      .click();
    await expect(window.getByText('ungrey.check-crashed').first()).toBeVisible();
    await expectAccessible(window, `${many} findings`);
  });
}

test('a refused repair keeps nobody out, nor one that waits for Claude Desktop, nor what Ungrey is made of', async ({
  privateHome,
  launch,
  grid,
}) => {
  const entry = { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } };
  writeConfig(privateHome, withEntry(entry));
  const { window } = await launch();
  await check(window);
  await showTheChange(window);
  await expect(changeIt(window)).toBeEnabled();
  writeConfig(privateHome, { theme: 'dark', mcpServers: { scaigrid: entry } });
  await changeIt(window).click();
  await expect(window.getByText('The file has changed in the meantime')).toBeVisible();
  await expectAccessible(window, 'a repair that was refused');
  await window.getByRole('button', { name: 'Back' }).click();

  if (process.platform === 'linux') {
    const claude = await startStandIn(privateHome.folder);
    try {
      await showTheChange(window);
      await expect(window.getByText('First quit Claude Desktop')).toBeVisible();
      await expectAccessible(window, 'repair while Claude Desktop is running');
    } finally {
      await quit(claude);
    }
  }

  await window.getByRole('button', { name: 'About' }).click();
  const about = window.getByRole('dialog', { name: 'About Ungrey' });
  await about.getByRole('button', { name: /^Software of others/ }).click();
  await about.getByRole('button', { name: /^zod / }).click();
  await expectAccessible(window, 'about, with the terms of one package');
});

test('a host that cannot be reached keeps nobody out', async ({ privateHome, launch }) => {
  writeConfig(
    privateHome,
    withEntry(documentedEntry('https://scaigrid.invalid/mcp', 'sgk_0123456789abcdefghijklmnopqrstuv')),
  );
  const { window } = await launch();
  await check(window);
  await expectAccessible(window, 'result without a network');
  await window.getByRole('button', { name: 'Instruments', exact: true }).click();
  await window.getByRole('button', { name: /^Tool explorer/ }).click();
  await expect(window.getByText('scaigrid.invalid').last()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Stop' })).toHaveCount(0, { timeout: 20_000 });
  await expectAccessible(window, 'tool explorer without a network');
});

test.describe('no keychain', () => {
  // Other systems have theirs built in.
  test.skip(process.platform !== 'linux');
  test.use({ appEnvironment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' } });

  test('a computer without a keychain keeps nobody out', async ({ launch, grid }) => {
    const { window } = await launch();
    await window.getByRole('button', { name: 'Set up a connection' }).click();
    await expect(window.getByText('There is no keychain to keep the token in')).toBeVisible();
    await expectAccessible(window, 'set up without a keychain');
    await window.getByLabel('Address of your ScaiGrid').fill(grid.origin);
    await window.getByLabel('Token', { exact: true }).fill(grid.tokens.user);
    await window.getByRole('button', { name: 'Keep the token until Ungrey closes' }).click();
    await expect(
      window.getByRole('group', { name: 'Ungrey holds the token until you close it' }),
    ).toBeVisible();
    await expectAccessible(window, 'token held in memory');
    await window.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(window.getByRole('button', { name: /^Forget the token of / })).toBeVisible();
    await expectAccessible(window, 'settings without a keychain');
  });
});
