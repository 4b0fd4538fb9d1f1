import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { check } from './support/wizard';

test('the instruments are reached from the header, the start screen and a finding', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.expiredJwt)));
  const { window } = await launch();
  const title = window.getByRole('heading', { level: 1 });

  await window.getByRole('button', { name: 'Instruments' }).click();
  await expect(title).toHaveText('Instruments');
  await expect(title).toBeFocused();
  await window.getByRole('button', { name: /^Token facts/ }).click();
  await expect(title).toHaveText('Token facts');
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(title).toHaveText('Instruments');
  await window.getByRole('button', { name: 'Back' }).click();
  await window
    .getByRole('region', { name: 'Look closer yourself' })
    .getByRole('button', { name: /^Token facts/ })
    .click();
  await expect(title).toHaveText('Token facts');
  await window.getByRole('button', { name: 'Back' }).click();

  await check(window);
  await window.getByRole('button', { name: 'Token facts' }).first().click();
  await expect(window.getByText('This token is no longer valid.')).toBeVisible();
  await window.getByRole('button', { name: 'Back' }).click();
  await expect(window.getByRole('button', { name: 'Check again' }).last()).toBeVisible();
});

test('token facts say all that may be said of a token, and nothing of its text', async ({
  privateHome,
  launch,
  grid,
}) => {
  const token = grid.tokens.userJwt;
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, token)));
  const { window } = await launch();
  await window.getByRole('button', { name: /^Token facts/ }).click();
  const facts = window.getByRole('region', { name: 'scaigrid' });
  await expect(facts).toContainText('Sign-in token (JWT)');
  await expect(facts).toContainText(/\d+ minutes? left/);
  await expect(facts).toContainText(`Sent to${new URL(grid.url).host}`);
  await expect(facts).toContainText('The config file, in plain text (headers)');
  await expect(facts).toContainText('ten_acme');
  await expect(window.getByText('Decoded, not verified')).toBeVisible();
  const page = await window.content();
  for (const part of token.split('.')) expect(page).not.toContain(part);
});
