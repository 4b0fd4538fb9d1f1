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
    .getByRole('group', { name: 'Look closer yourself' })
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

test('the catalogue difference names the permission of a missing tool, and filters', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('catalogue-difference');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.user)));
  const { window } = await launch();
  await window.getByRole('button', { name: /^Catalogue difference/ }).click();
  const row = window.getByRole('row', { name: /audit_list/ });
  await expect(row).toContainText('It needs admin:access, which the account lacks.', { timeout: 20_000 });
  await expect(row).toContainText('Held by: tenant_admin');
  await expect(window.getByText('The whole catalogue could not be read')).toHaveCount(0);
  await window.getByLabel('Reason').selectOption({ value: 'listed' });
  await expect(row).toHaveCount(0);
  await window.getByLabel('Reason').selectOption({ value: 'permission' });
  await window.getByRole('searchbox').fill('admin:access');
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: 'What to do audit_list' }).click();
  await expect(window.getByRole('region', { name: 'Fix this first' })).toContainText('admin:access', {
    timeout: 20_000,
  });
});

test('audit rows show the call of a tool, and who may read where the account may not', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url, tokens } = grid;
  writeConfig(privateHome, {
    mcpServers: {
      'scaigrid-admin': documentedEntry(url, tokens.admin),
      'scaigrid-user': documentedEntry(url, tokens.user),
    },
  });
  const { window } = await launch();
  await window.getByRole('button', { name: 'Instruments' }).click();
  await window.getByRole('button', { name: /^Audit rows/ }).click();
  await window.getByLabel('Connection').selectOption({ index: 0 });
  await window.getByLabel('Name of the tool').fill('api_keys_create');
  await window.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(window.getByText('Calls of api_keys_create are recorded, as api_key.create')).toBeVisible({
    timeout: 20_000,
  });
  const own = window.getByRole('table', { name: 'Rows of api_keys_create' });
  await expect(own.getByRole('row').last()).toContainText('req_seed2');

  await window.getByLabel('Connection').selectOption({ index: 1 });
  await expect(window.getByText('This account may not read the audit log')).toBeVisible({ timeout: 20_000 });
  await expect(window.getByText(/These roles may: .*tenant_admin/)).toBeVisible();
});
