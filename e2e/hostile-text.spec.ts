import type { Page } from 'playwright/test';
import { startHostileServer } from '../src/cli/testing/hostile-server';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/app';
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

/** Control characters, marks that turn the direction, and what has no width. */
const hidden = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

async function unfold(window: Page): Promise<void> {
  const folded = window.locator('button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function expectHarmless(window: Page): Promise<void> {
  const seen = await window.evaluate(() => ({
    text: [
      document.body.innerText,
      ...Array.from(
        document.querySelectorAll('[aria-label],[title]'),
        (each) => `${each.ariaLabel ?? ''} ${each.getAttribute('title') ?? ''}`,
      ),
    ].join('\n'),
    isOwned: 'owned' in globalThis,
    foreign: document.querySelectorAll('main img, main script, main iframe, main a[href^="http"]').length,
    forged: Array.from(document.querySelectorAll('h1, h2, h3, h4'), (each) => each.textContent).filter(
      (title) => /^\s*Forged/.test(title),
    ),
    isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect(seen.text).not.toMatch(hidden);
  expect({ ...seen, text: '' }).toEqual({ text: '', isOwned: false, foreign: 0, forged: [], isWide: false });
}
