import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { check, firstCode, firstFinding, outcome } from './support/wizard';

test('refreshes a remote server after showing the request, and sees that it answers', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { url } = await grid.setScenario('remote-unhealthy');
  writeConfig(privateHome, withEntry(documentedEntry(url, grid.tokens.admin)));
  const refreshes = (): number =>
    grid.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/refresh')).length;
  const { window } = await launch();

  await window.getByRole('option', { name: /connected server/ }).click();
  await check(window);
  await expect(firstCode(window)).toHaveText('remote.unhealthy');
  await firstFinding(window).getByRole('button', { name: 'Show the request' }).click();
  await expect(window.getByRole('region', { name: 'Weather Station' })).toContainText('curl -X POST');
  expect(refreshes()).toBe(0);

  await window.getByRole('button', { name: 'Refresh now' }).press('Enter');
  await expect(window.getByText('“Weather Station” answers again.')).toBeVisible({ timeout: 20_000 });
  await expect(outcome(window)).toHaveText(/^Fixed: /);
  expect(refreshes()).toBe(1);
});
