import type { Page } from 'playwright/test';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';

async function open(window: Page, instrument: RegExp): Promise<void> {
  await window.getByRole('button', { name: 'Instruments' }).click();
  await window.getByRole('button', { name: instrument }).click();
}

const rowOf = (window: Page, name: string): Promise<string[]> =>
  window
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell')
    .allTextContents();

test('draws every sample, names MCP as the cause, and writes the bug text with the numbers of the table', async ({
  privateHome,
  launch,
  grid,
}) => {
  await grid.setScenario('slow-mcp', { ms: 400 });
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { app, window } = await launch();
  await open(window, /^Latency picture/);
  await window.getByRole('button', { name: 'Measure', exact: true }).press('Enter');

  const picture = window.getByRole('img', { name: /^Samples in milliseconds/ });
  // Drawn while it is measured.
  await expect(picture).toBeVisible({ timeout: 20_000 });
  await expect(window.getByRole('button', { name: 'Stop and keep the samples' })).toBeVisible();

  await expect(window.getByText('MCP is slower than the same call over REST')).toBeVisible({
    timeout: 60_000,
  });
  await expect(window.getByText('All samples were taken.')).toBeVisible();
  const [median = '', , confidence, samples] = await rowOf(window, 'MCP');
  expect(Number.parseInt(median)).toBeGreaterThanOrEqual(400);
  expect([confidence, samples]).toEqual(['93 %', '8']);
  await expect(picture).toHaveAccessibleName(new RegExp(`MCP: median ${median} of 8`));
  // Nine of each way, and the three signs of the legend.
  await expect(picture.locator('circle')).toHaveCount(27);

  await window.getByRole('button', { name: 'Copy the text' }).press('Enter');
  await expect(window.getByText('Copied')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(`MCP me_get            ${median}`);
  expect(copied).toContain(grid.url);
  expect(copied).not.toContain(grid.tokens.user);
});

test('keeps the samples when it is stopped', async ({ privateHome, launch, grid }) => {
  await grid.setScenario('slow-service', { ms: 400 });
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await open(window, /^Latency picture/);
  await window.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(window.getByText(/^\d+ samples of me_get$/)).toBeVisible({ timeout: 20_000 });
  await window.getByRole('button', { name: 'Stop and keep the samples' }).click();
  await expect(window.getByText('Stopped early; the samples so far are kept.')).toBeVisible();
  await expect(window.getByRole('table', { name: 'The numbers' })).toBeVisible();
  expect(
    await window
      .getByRole('img', { name: /^Samples/ })
      .locator('circle')
      .count(),
  ).toBeLessThan(27);
});
