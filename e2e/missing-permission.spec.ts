import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { askAbout, check, firstCode, firstFinding } from './support/wizard';

test('names the permission that a forbidden tool needs, and asks about that tool again', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('permission-missing');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.user)));
  const { window } = await launch();
  await askAbout(window, /403/, 'users_list');
  await check(window);
  await expect(firstCode(window)).toHaveText('tool.permission-missing');
  await expect(firstFinding(window)).toContainText('users_list');
  await expect(firstFinding(window)).toContainText('users:manage');
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(window.getByLabel('Name of the tool')).toHaveValue('users_list');
});
