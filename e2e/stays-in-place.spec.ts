import type { Page } from 'playwright/test';
import { withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';

/** What the eye does not see; Chromium's own limit for "good" is ten times as high. */
const mostShift = 0.01;

test('nothing moves while results come in', async ({ privateHome, launch, grid }) => {
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const { window } = await launch();
  await expect(window.getByText('Problem found')).toBeVisible();
  grid.setLatency(300);
  await window.getByRole('button', { name: 'Check this connection' }).click();
  await expect(window.getByRole('heading', { name: 'Checking the connection' })).toBeVisible();
  await watchShifts(window);
  await expect(window.getByText('Found so far')).toBeVisible();
  await expect(window.getByRole('heading', { name: /transport/ })).toBeVisible({ timeout: 20_000 });
  expect(await shifts(window)).toBeLessThan(mostShift);
});

async function watchShifts(window: Page): Promise<void> {
  await window.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['shift'] = '0';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        dataset['shift'] = String(Number(dataset['shift']) + entry.value);
      }
    }).observe({ type: 'layout-shift' });
  });
}

const shifts = (window: Page): Promise<number> =>
  window.evaluate(() => Number(document.documentElement.dataset['shift']));
