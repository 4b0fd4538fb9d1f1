import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { askAbout, check, firstCode, firstFinding, outcome } from './support/wizard';

test('enables a module after showing the request, sees its tools arrive, and takes it back', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('module-disabled');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.admin)));
  const changes = (): string[] =>
    grid.requests
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/modules/'))
      .map(({ path }) => path);
  const { window } = await launch();
  const { origin } = grid;

  await askAbout(window, /MODULE_NOT_ENABLED/, 'bunker_exec');
  await check(window);
  await expect(firstCode(window)).toHaveText('tool.module-disabled');
  await firstFinding(window).getByRole('button', { name: 'Show the request' }).click();

  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Enable the module “scaibunker”');
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
  const request = window.getByRole('region', { name: 'The exact request' });
  await expect(request).toContainText(`${origin}/v1/modules/scaibunker/enable`);
  await expect(request).toContainText('{"scope":"tenant","tenant_id":"ten_acme"}');
  await expect(request).toContainText('curl -X POST');
  expect(changes()).toEqual([]);

  await window.getByRole('button', { name: 'Enable it now' }).press('Enter');
  await expect(outcome(window)).toHaveText(/^Fixed: /, { timeout: 20_000 });
  await expect(
    window.getByText(
      'The module “scaibunker” is enabled. New tools: bunker_create, bunker_exec, bunker_terminate.',
    ),
  ).toBeVisible();
  expect(changes()).toEqual(['/v1/modules/scaibunker/enable']);

  await window.getByRole('button', { name: 'Disable it again' }).press('Enter');
  await expect(
    window.getByText(/^The module “scaibunker” is disabled again\. Tools that are gone: .*bunker_exec/),
  ).toBeVisible({ timeout: 20_000 });
  await expect(firstCode(window)).toHaveText('tool.module-disabled');
  await expect(window.getByRole('button', { name: 'Disable it again' })).toHaveCount(0);
  expect(changes()).toEqual(['/v1/modules/scaibunker/enable', '/v1/modules/scaibunker/disable']);
});
