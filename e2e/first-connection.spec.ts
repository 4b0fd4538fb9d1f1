import { readConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { forgetTokens } from './support/page-bridge';
import { change, changeIt, firstFinding } from './support/wizard';

test('leads from nothing to a first connection', async ({ launch, grid, privateHome }) => {
  const token = grid.tokens.user;
  const { window } = await launch();
  await window.getByRole('button', { name: 'Set up a connection' }).click();
  await window.getByLabel('Address of your ScaiGrid').fill(grid.origin);
  await expect(window.getByText(`Claude Desktop will connect to ${grid.url}`)).toBeVisible();
  await window.getByLabel('Token', { exact: true }).fill(token);
  await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
  try {
    await expect(window.getByRole('group', { name: 'The token is in your keychain' })).toBeFocused();
    const facts = window.getByRole('main');
    await expect(facts).toContainText('ScaiGrid API key');
    await expect(facts).toContainText(`…${token.slice(-4)}`);

    await window.getByRole('button', { name: 'Show what will be written' }).click();
    await expect(changeIt(window)).toBeVisible();
    await expect(window.getByText('There is no file yet, so nothing needs a backup.')).toBeVisible();
    await expect(window.getByRole('table')).not.toContainText(token);
    await change(window);
    await expect(firstFinding(window).getByText('Problem:')).toHaveCount(0);
    await expect(window.getByText('Now start Claude Desktop')).toBeVisible();
    // The bridge's entry holds a connection's name; address and token are in the keychain.
    expect(readConfig(privateHome)).toContain('"--connection"');
  } finally {
    await forgetTokens(window, grid.url);
  }
});

test('says what is wrong with an address and a token before it keeps either', async ({ launch, grid }) => {
  const { window } = await launch();
  await window.getByRole('button', { name: 'Set up a connection' }).click();
  const keep = window.getByRole('button', { name: 'Keep the token in the keychain' });
  await keep.click();
  await expect(window.getByRole('alert').filter({ hasText: 'Enter the address' })).toBeVisible();
  await expect(window.getByLabel('Address of your ScaiGrid')).toBeFocused();
  await window.getByLabel('Address of your ScaiGrid').fill('http://grid.example.com');
  await expect(window.getByText('A token must not travel unprotected.')).toBeVisible();
  await window.getByLabel('Address of your ScaiGrid').fill(grid.origin);
  await window.getByLabel('Token', { exact: true }).fill('YOUR_API_KEY');
  await keep.click();
  await expect(window.getByText('This is a placeholder, not a token.')).toBeVisible();
  await expect(window.getByLabel('Token', { exact: true })).toHaveValue('');
});
