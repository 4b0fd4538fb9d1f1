import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/grid';

// Other systems have their keychain built in; how its errors are read is tested beside the keychain.
test.skip(process.platform !== 'linux');
test.use({ appEnvironment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' } });

test('keeps a token in memory where there is no keychain, and says so', async ({
  launch,
  grid,
  privateHome,
}) => {
  const token = grid.tokens.user;
  const { window } = await launch();
  await window.getByRole('button', { name: 'Set up a connection' }).click();
  await expect(window.getByText('There is no keychain to keep the token in')).toBeVisible();
  await expect(window.getByText('No keychain service answers.')).toBeVisible();
  await window.getByLabel('Address of your ScaiGrid').fill(grid.origin);
  await window.getByLabel('Token', { exact: true }).fill(token);
  await window.getByRole('button', { name: 'Keep the token until Ungrey closes' }).click();
  const kept = window.getByRole('group', { name: 'Ungrey holds the token until you close it' });
  await expect(kept).toContainText('No keychain service answers.');
  expect(filesWith(token, privateHome.folder)).toEqual([]);

  const known = () => window.evaluate(() => ungrey.invoke('token.list', {}));
  expect(await known()).toMatchObject([{ url: grid.url, facts: { last4: token.slice(-4) } }]);
});

test('forgets such a token when it closes', async ({ launch, grid }) => {
  const first = await launch();
  await first.window.evaluate((token) => ungrey.invoke('token.set', token), {
    connection: 'scaigrid',
    url: grid.url,
    token: grid.tokens.user,
  });
  await first.app.close();
  const { window } = await launch();
  expect(await window.evaluate(() => ungrey.invoke('token.list', {}))).toEqual([]);
});

function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => readFileSync(path).includes(text));
}
