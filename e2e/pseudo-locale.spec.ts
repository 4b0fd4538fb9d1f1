import type { Page } from 'playwright/test';
import { en } from '../src/renderer/locales/en';
import { pseudo, pseudoTag } from '../src/shared/pseudo-locale';
import { withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { clippedTexts, textsOutsideBrackets } from './support/own-texts';

test.use({ appEnvironment: { UNGREY_PSEUDO_LOCALE: '1' } });

/** Names, which are the same in every language. */
const names =
  /Ungrey|ScaiGrid|Claude (?:Desktop|Code)|Cursor|VS Code|Windsurf|Gemini CLI|LM Studio|Cline|English|Nederlands|Deutsch|Markdown|JSON|MCP|REST|UTC/g;
/** What was seen, or must be written: addresses, files, codes, ids and members. */
const seen =
  /"[\w-]+": "[\w-]+"|\b[a-z-]+:\/\/\S+|\S*\/\S+|\b[a-z]+(?:\.[a-z-]+)+\b|\b[a-z]+(?:[-_][a-z0-9]+)+\b|\bscaigrid\b|\bms\b/gi;

async function expectOwnTexts(window: Page, screen: string): Promise<void> {
  const outside = (await textsOutsideBrackets(window)).filter((text) =>
    /[a-z]{2,}/i.test(text.replace(names, '').replace(seen, '')),
  );
  expect.soft(outside, `texts of ${screen} that are in no catalogue`).toEqual([]);
  expect.soft(await clippedTexts(window), `texts of ${screen} that are cut off`).toEqual([]);
  await window.screenshot({ path: test.info().outputPath(`${screen}.png`), fullPage: true });
}

test('every text comes from a catalogue and has room for a longer language', async ({
  privateHome,
  launch,
  grid,
}) => {
  writeConfig(privateHome, withEntry({ url: grid.url, headers: { Authorization: grid.tokens.user } }));
  const { window } = await launch();
  const button = (key: keyof typeof en) => window.getByRole('button', { name: pseudo(en[key]) }).first();
  await expect(window.locator('html')).toHaveAttribute('lang', pseudoTag);
  await expect(button('start.check')).toBeVisible();
  await expectOwnTexts(window, 'start');

  await button('start.check').click();
  await expect(window.getByRole('region', { name: pseudo(en['result.first']) })).toBeVisible({
    timeout: 20_000,
  });
  await expectOwnTexts(window, 'result');
  await button('remedy.repair').click();
  await expect(window.getByRole('radiogroup').or(window.getByRole('radio')).first()).toBeVisible();
  await expectOwnTexts(window, 'repair');
  await button('settings.title').click();
  await expect(window.getByRole('radiogroup').first()).toBeVisible();
  await expectOwnTexts(window, 'settings');
  await button('instruments.title').click();
  await expect(
    window.getByRole('heading', { level: 1, name: pseudo(en['instruments.title']) }),
  ).toBeVisible();
  await expectOwnTexts(window, 'instruments');
  await button('help.title').click();
  await expect(window.getByRole('heading', { name: pseudo(en['help.title']) })).toBeVisible();
  await expectOwnTexts(window, 'help');
});
