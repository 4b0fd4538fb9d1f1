import type { Page } from 'playwright/test';
import { startHostileServer } from '../src/cli/testing/hostile-server';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/app';
import { expectHarmless, hidden } from './support/harmless';
import './support/page-bridge';
import { askAbout, check } from './support/wizard';

test('what a hostile server sends stays text in the window, and its layout stands', async ({
  launch,
  privateHome,
}) => {
  test.setTimeout(60_000);
  const server = await startHostileServer();
  try {
    writeConfig(privateHome, withEntry(documentedEntry(server.url, `sgk_${'ab1'.repeat(10)}`)));
    const { app, window } = await launch();
    await askAbout(window, /unexpected/i, 'me_get');
    await check(window);
    await expectHarmless(window);
    await unfold(window);
    await expectHarmless(window);
    await window.screenshot({ path: test.info().outputPath('result.png'), fullPage: true });
    await window.getByRole('button', { name: 'Share the report' }).last().click();
    await expect(window.getByRole('region', { name: 'The report' })).toContainText('Ungrey');
    await expectHarmless(window);
    await window.getByRole('button', { name: 'Copy' }).click();
    await expect(window.getByText('Copied.')).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).not.toMatch(hidden);
    await window.getByRole('radio', { name: 'For programs (JSON)' }).click();
    await expect(window.getByRole('region', { name: 'The report' })).toContainText('ungrey.report/1');
    await expectHarmless(window);
  } finally {
    server.close();
  }
});

async function unfold(window: Page): Promise<void> {
  const folded = window.locator('button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}
