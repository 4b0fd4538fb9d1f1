import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessible';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { change, check, firstFinding, showTheChange, undoIt } from './support/wizard';

// Many screens in one start of the app, three looks of each.
test.setTimeout(300_000);
const slowMs = 30_000;

test('a refresh of a remote server keeps nobody out, before it is sent and after', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('remote-unhealthy');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.admin)));
  const { window } = await launch();
  await window.getByRole('option', { name: /connected server/ }).click();
  await check(window);
  await firstFinding(window).getByRole('button', { name: 'Show the request' }).click();
  await expect(window.getByRole('button', { name: 'Refresh now' })).toBeVisible();
  await expectAccessible(window, 'a refresh, shown as its request');
  await window.getByRole('button', { name: 'Refresh now' }).click();
  await expect(window.getByText('“Weather Station” answers again.')).toBeVisible({ timeout: slowMs });
  await expectAccessible(window, 'a refresh that helped');
});

test('what is refused, cannot be read, is thrown away or cannot be undone keeps nobody out', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('module-disabled');
  const broken = withEntry({ url, headers: { Authorization: `Bearer ${grid.tokens.user}` } });
  writeConfig(privateHome, broken);
  // A folder where the log should be.
  const logs =
    process.platform === 'darwin'
      ? join(privateHome.home, 'Library', 'Logs', 'Claude')
      : join(privateHome.configFolder, 'Claude', 'logs');
  mkdirSync(join(logs, 'main.log'), { recursive: true });
  const { window } = await launch();
  const press = (name: string | RegExp) => window.getByRole('button', { name, exact: true }).click();
  await check(window);
  await showTheChange(window);
  await change(window);

  await press('Instruments');
  await press(/^Tool explorer/);
  await expect(window.getByRole('listbox', { name: 'Tools' })).toBeVisible({ timeout: slowMs });
  await window.getByRole('searchbox', { name: 'Search tools' }).fill('bunker_exec');
  await press('Call “bunker_exec” although it is not listed');
  await press('Call the tool');
  await press('Call bunker_exec');
  await expect(window.getByText(/^MODULE_NOT_ENABLED: /)).toBeVisible({ timeout: slowMs });
  await expectAccessible(window, 'a call that the gateway refused');
  await press('Back');
  await press(/^Audit rows/);
  await window.getByLabel('Name of the tool').fill('api_keys_create');
  await press('Look');
  await expect(window.getByText('This account may not read the audit log')).toBeVisible({ timeout: slowMs });
  await expectAccessible(window, 'an audit log that this account may not read');
  await press('Back');
  await press(/^Log viewer/);
  await expect(window.getByText(/^main\.log cannot be read /).first()).toBeVisible();
  await expectAccessible(window, 'a log that cannot be read');
  await press('Back');
  await press('Back');

  // A second token and a second backup, so that there is an “all”.
  writeConfig(privateHome, broken);
  await window.evaluate(
    async ([gateway, token]) => {
      await ungrey.invoke('token.set', { connection: 'another', url: gateway, token });
      const nothing = { configFile: null, entry: null, url: null, connection: null };
      const planned = await ungrey.invoke('repair.plan', { ...nothing, style: null });
      if (!planned.ok) throw new Error(planned.message);
      await ungrey.invoke('repair.apply', { planId: planned.preview.planId, force: false });
    },
    [url, grid.tokens.admin] as const,
  );
  await press('Settings');
  const tokens = window.getByRole('region', { name: 'Kept tokens' });
  await tokens.getByRole('button', { name: 'Forget all tokens' }).click();
  await expect(tokens.getByRole('group')).toBeFocused();
  await expectAccessible(window, 'settings that ask before all tokens are forgotten');
  await tokens.getByRole('button', { name: 'Forget all tokens' }).click();
  await expect(tokens.getByText('All tokens are forgotten.')).toBeVisible();
  const backups = window.getByRole('region', { name: 'Backups' });
  await backups.getByRole('button', { name: 'Delete all backups' }).click();
  await expect(backups.getByRole('group')).toBeFocused();
  await expectAccessible(window, 'all tokens forgotten, and a question before all backups are deleted');
  await backups.getByRole('button', { name: 'Delete all backups' }).click();
  await expect(backups.getByText('All backups are deleted.')).toBeVisible();
  await expectAccessible(window, 'all backups deleted');
  await press('Back');

  await undoIt(window).click();
  await expect(window.getByText('The change could not be undone')).toBeVisible();
  await expectAccessible(window, 'an undo that failed');
});
