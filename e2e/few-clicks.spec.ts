import type { Page } from 'playwright/test';
import { readConfig, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { forgetTokens } from './support/page-bridge';
import { change, check, outcome, showTheChange } from './support/wizard';

const most = 6;

test('leads from the start to a repaired entry in at most six clicks', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const { window } = await launch();
  await countClicks(window);
  await check(window);
  await showTheChange(window);
  await change(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /);
  expect(await clicks(window)).toBeLessThanOrEqual(most);
  expect(await clicks(window)).toBe(3);
});

test('leads from nothing at all to a working connection in at most six clicks', async ({
  privateHome,
  launch,
  grid,
}) => {
  const { window } = await launch();
  await countClicks(window);
  await window.getByRole('button', { name: 'Set up a connection' }).click();
  await window.getByLabel('Address of your ScaiGrid').click();
  await window.keyboard.type(grid.origin);
  await window.getByLabel('Token', { exact: true }).click();
  await window.keyboard.type(grid.tokens.user);
  await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
  try {
    await window.getByRole('button', { name: 'Show what will be written' }).click();
    await change(window);
    expect(readConfig(privateHome)).toContain('"--connection"');
    expect(await clicks(window)).toBeLessThanOrEqual(most);
  } finally {
    await forgetTokens(window, grid.url);
  }
});

/** Counts what a hand does: presses of a button that a script made are not trusted by the page. */
async function countClicks(window: Page): Promise<void> {
  await window.evaluate(() => {
    document.documentElement.dataset['clicks'] = '0';
    addEventListener(
      'click',
      ({ isTrusted }) => {
        if (!isTrusted) return;
        const { dataset } = document.documentElement;
        dataset['clicks'] = String(Number(dataset['clicks']) + 1);
      },
      true,
    );
  });
}

const clicks = (window: Page): Promise<number> =>
  window.evaluate(() => Number(document.documentElement.dataset['clicks']));
