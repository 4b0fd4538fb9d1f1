import { readConfig, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { change, changeIt, check, outcome, showTheChange } from './support/wizard';

test('never overwrites a file that changed after the preview', async ({ privateHome, launch, grid }) => {
  const entry = { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } };
  writeConfig(privateHome, withEntry(entry));
  const { window } = await launch();
  await check(window);
  await showTheChange(window);

  writeConfig(privateHome, {
    theme: 'dark',
    mcpServers: { files: { command: '/bin/true' }, scaigrid: entry },
  });
  const meanwhile = readConfig(privateHome);
  await changeIt(window).click();
  await expect(window.getByText('The file has changed in the meantime')).toBeVisible();
  expect(readConfig(privateHome)).toBe(meanwhile);

  await window.getByRole('button', { name: 'Plan again' }).click();
  await change(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /);
  const after: unknown = JSON.parse(readConfig(privateHome));
  expect(after).toMatchObject({ theme: 'dark', mcpServers: { files: { command: '/bin/true' } } });
  expect(after).not.toHaveProperty('mcpServers.scaigrid.url');
});
