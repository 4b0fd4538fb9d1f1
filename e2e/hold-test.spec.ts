import type { Page } from 'playwright/test';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';

async function begin(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Instruments' }).click();
  await window.getByRole('button', { name: /^Hold test/ }).click();
  await window.getByRole('button', { name: 'Begin the test' }).press('Enter');
}

const stream = (window: Page) =>
  window.getByRole('row', { name: /^Quiet stream of the gateway/ }).getByRole('cell');

test('stopped half way it keeps the picture, and says what was not waited for', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await begin(window);
  const timeline = window.getByRole('img', { name: /^Timeline of \d+ seconds/ });
  await expect(stream(window)).toHaveText(/^open for [2-9]/, { timeout: 30_000 });
  await expect(timeline).toBeVisible();
  await window.getByRole('button', { name: 'Stop and keep what is known' }).press('Enter');

  await expect(window.getByText('Stopped by you; what came later was not waited for.')).toBeVisible();
  await expect(
    window.getByText(/^A quiet connection stayed open for .+; it was not waited longer$/),
  ).toBeVisible();
  // What was not waited for is no pass.
  await expect(
    window.locator('[data-mark=info]', { hasText: 'A quiet connection stayed open' }),
  ).toBeVisible();
  await expect(window.locator('main [data-mark=passed]')).toHaveCount(0);
  await expect(stream(window)).toHaveText(/^held for [\d.]+ seconds, not waited longer$/);
  await expect(timeline).toHaveAccessibleName(
    /Quiet stream of the gateway: held for [\d.]+ seconds, not waited longer/,
  );
  await expect(window.getByRole('row', { name: /^240 s/ })).toContainText('not waited for');
  // Nothing of it goes on.
  await expect
    .poll(() =>
      grid.requests
        .filter(({ method, path }) => method === 'GET' && path === '/mcp')
        .map(({ durationMs }) => durationMs),
    )
    .not.toContain(null);
});

test('names after how many seconds a quiet connection is cut, and that a fresh one works', async ({
  privateHome,
  launch,
  grid,
}) => {
  await grid.setScenario('idle-cut', { seconds: 4 });
  writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
  const { window } = await launch();
  await begin(window);
  await expect(window.getByText(/^Quiet connections to .+ are cut after [4-9][\d.]* s$/)).toBeVisible({
    timeout: 40_000,
  });
  await expect(stream(window)).toHaveText(/^cut after [4-9]/);
  await expect(window.getByText('A fresh connection works at once')).toBeVisible();
  await expect(window.getByRole('row', { name: /^30 s/ })).toContainText('cut before');
});
