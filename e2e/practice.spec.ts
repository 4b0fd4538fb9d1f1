import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright/test';
import { formsFound } from '../src/core/redact/testing/find-token';
import { expect, test } from './support/app';
import { configFileOf, documentedEntry, readConfig, writeConfig } from './support/claude-config';
import { accessibilityTree, everythingIn, filesIn, storedIn } from './support/doors';
import { recordTraffic, recordedTraffic } from './support/traffic';
import { change, firstCode, firstFinding, outcome, showTheChange } from './support/wizard';

const runMs = 20_000;
const banner = (window: Page) => window.getByRole('complementary', { name: 'Practice' });

async function begin(window: Page, lesson: string): Promise<void> {
  await window.getByRole('button', { name: `Find out why: ${lesson}` }).click();
}

async function backToStart(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Three broken connections' })).toBeVisible();
}

test('walks through three broken connections and touches nothing of the person’s', async ({
  launch,
  privateHome,
}) => {
  test.setTimeout(120_000);
  const token = `sgk_${randomBytes(16).toString('hex')}`;
  const own = writeConfig(privateHome, {
    mcpServers: { scaigrid: documentedEntry('http://127.0.0.1:1/mcp', token) },
  });
  const before = readConfig(privateHome);
  const { app, window } = await launch();
  await expect(window.getByText(own)).toBeVisible();
  await recordTraffic(app);
  const seen: string[] = [];
  const look = async () => seen.push(await everythingIn(window), await accessibilityTree(window));
  await window.getByRole('button', { name: 'Start practice' }).click();

  await expect(banner(window)).toContainText('0 of 3 mended', { timeout: runMs });
  await expect(window.getByText(own)).toHaveCount(0);
  await look();

  await begin(window, 'The entry stays grey');
  await expect(firstCode(window)).toHaveText('entry.transport-missing', { timeout: runMs });
  await showTheChange(window);
  await look();
  await change(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /, { timeout: runMs });
  await expect(banner(window)).toContainText('1 of 3 mended');
  await backToStart(window);

  await begin(window, 'It worked until yesterday');
  await expect(firstCode(window)).toHaveText('auth.key-rejected', { timeout: runMs });
  await firstFinding(window).getByRole('button', { name: 'Enter a token' }).click();
  await window.getByRole('button', { name: 'Copy a practice token' }).click();
  await expect(window.getByText('Copied. Paste it into the field.')).toBeVisible();
  await look();
  const practiceToken = await app.evaluate(({ clipboard }) => clipboard.readText());
  await window.getByLabel('Token', { exact: true }).focus();
  await window.keyboard.press('Control+V');
  await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
  await window.getByRole('button', { name: 'Continue' }).click();
  await look();
  await change(window);
  await expect(outcome(window)).toHaveText(/^Fixed: /, { timeout: runMs });
  await expect(banner(window)).toContainText('2 of 3 mended');
  await backToStart(window);

  await begin(window, 'One tool is missing');
  await expect(firstCode(window)).toHaveText('tool.module-disabled', { timeout: runMs });
  await firstFinding(window).getByRole('button', { name: 'Show the request' }).click();
  await look();
  await window.getByRole('button', { name: 'Enable it now' }).click();
  await expect(outcome(window)).toHaveText(/^Fixed: /, { timeout: runMs });
  await expect(banner(window)).toContainText('3 of 3 mended');
  await backToStart(window);
  await expect(window.getByText('All three are mended.')).toBeVisible();

  await window.getByRole('button', { name: 'Leave practice' }).click();
  await expect(window.getByText(own)).toBeVisible({ timeout: runMs });
  await expect(banner(window)).toHaveCount(0);
  expect(readConfig(privateHome)).toBe(before);
  expect(readdirSync(join(configFileOf(privateHome), '..'))).toEqual(['claude_desktop_config.json']);
  expect(existsSync(join(privateHome.userData, 'practice'))).toBe(false);

  // Neither the person's token nor those of practice, in practice and after it.
  seen.push((await recordedTraffic(app)).text, ...Object.values(await storedIn(window)));
  await app.close();
  const kept = filesIn(privateHome.folder, [dirname(own)]).map(([, text]) => text);
  expect(practiceToken).toMatch(/^sgk_/);
  for (const text of [...seen, ...kept])
    expect([token, practiceToken].flatMap((each) => formsFound(text, each))).toEqual([]);
});
