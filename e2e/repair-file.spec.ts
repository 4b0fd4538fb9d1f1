import { documentedEntry, readBackups, readConfig, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { change, check, firstCode, outcome, showTheChange, undoIt } from './support/wizard';

test('mends the path of the URL', async ({ privateHome, launch, grid }) => {
  const entry = documentedEntry(`${grid.origin}/v1/mcp`, grid.tokens.user);
  writeConfig(privateHome, withEntry(entry));
  const { window } = await launch();
  await check(window);
  await expect(firstCode(window)).toHaveText('entry.url-path');
  await showTheChange(window);
  await change(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /);
  expect(readConfig(privateHome)).not.toContain('/v1/mcp');
});

test('takes a trailing comma away', async ({ privateHome, launch, grid }) => {
  const right = JSON.stringify(withEntry(documentedEntry(grid.url, grid.tokens.user)), null, 2);
  const broken = right.replace(/\}$/, ',}');
  writeConfig(privateHome, broken);
  const { window } = await launch();
  await expect(window.getByText('Problem found')).toBeVisible();
  await check(window);
  await expect(firstCode(window)).toHaveText('config.syntax');
  await showTheChange(window);
  await change(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /);
  expect(JSON.parse(readConfig(privateHome))).toHaveProperty('mcpServers.scaigrid');
  expect(readBackups(privateHome)).toContain(broken);
});

test('gives the file back byte for byte', async ({ privateHome, launch, grid }) => {
  // What an editor that parses and prints would lose: a byte order mark, line ends of Windows, numbers as written.
  const text = `\uFEFF{\r\n\t"ratio": 1.10e+2,\r\n\t"mcpServers": {\r\n\t\t"scaigrid": {"url": "${grid.url}", "headers": {"Authorization": "${grid.tokens.user}"}}\r\n\t}\r\n}`;
  writeConfig(privateHome, text);
  const { window } = await launch();
  await check(window);
  await showTheChange(window);
  await change(window);
  expect(readConfig(privateHome)).not.toBe(text);
  await undoIt(window).click();
  await expect(window.getByText('Undone: the file is as it was before the change.')).toBeVisible();
  expect(readConfig(privateHome)).toBe(text);
});

test('asks before it puts back a file that was changed since', async ({ privateHome, launch, grid }) => {
  const text = JSON.stringify(withEntry({ url: grid.url, headers: { Authorization: grid.tokens.user } }));
  writeConfig(privateHome, text);
  const { window } = await launch();
  await check(window);
  await showTheChange(window);
  await change(window);
  const since = `${readConfig(privateHome)}\n`;
  writeConfig(privateHome, since);
  await undoIt(window).click();
  const question = window.getByRole('group', { name: 'The file has changed since' });
  await expect(question).toBeFocused();
  expect(readConfig(privateHome)).toBe(since);
  await question.getByRole('button', { name: 'Put the backup back' }).click();
  await expect(window.getByText('Undone: the file is as it was before the change.')).toBeVisible();
  expect(readConfig(privateHome)).toBe(text);
});
