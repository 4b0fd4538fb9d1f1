import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { quit, startStandIn } from './support/claude-desktop';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { forgetTokens } from './support/page-bridge';
import { expect, picture as take, pictureFolder as folder, test } from './support/picture';
import { walkInstruments, writeLogs } from './support/walk-instruments';
import { walkPractice } from './support/walk-practice';
import { change, changeIt, check, firstFinding, showTheChange, undoIt } from './support/wizard';
import { wordsOf } from './support/words';

test.setTimeout(240_000);

const slowMs = 20_000;
const locales = { en: 'en_GB.UTF-8', nl: 'nl_NL.UTF-8', de: 'de_DE.UTF-8' };

for (const language of ['en', 'nl', 'de'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, appEnvironment: { LC_ALL: locales[language], LANGUAGE: language } });
      const words = wordsOf(language);
      const { text, like } = words;
      // Those in English are where readers of the README look for them.
      const place = language === 'en' ? '' : `${language}/`;
      const picture = (window: Page, name: string) => take(window, `${place}${name}-${colorScheme}`);
      const button = (window: Page, key: Parameters<typeof text>[0]) =>
        window.getByRole('button', { name: text(key), exact: true });

      test('from a grey entry to a working one', async ({ privateHome, launch, grid }) => {
        writeConfig(privateHome, {
          mcpServers: {
            files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/srv/papers'] },
            scaigrid: { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } },
          },
        });
        const { app, window } = await launch();
        await expect(window.getByText(text('start.state.problem'))).toBeVisible();
        await picture(window, 'start');
        await button(window, 'settings.title').click();
        await expect(window.getByRole('heading', { name: text('settings.title'), level: 1 })).toBeVisible();
        await picture(window, 'settings');
        await button(window, 'app.back').click();

        grid.setLatency(1500);
        await button(window, 'start.check').click();
        const station = (key: Parameters<typeof text>[0]) =>
          window
            .getByRole('region', { name: like('path.label') })
            .getByRole('listitem')
            .filter({ hasText: text(key) });
        await expect(station('station.entry')).toContainText(text('station.state.failed'));
        await expect(station('station.sign-in')).toContainText(text('station.state.looking'));
        await picture(window, 'checking');
        grid.setLatency(0);
        await expect(button(window, 'result.again')).toBeVisible({ timeout: slowMs });
        await picture(window, 'result-problem');

        await firstFinding(window, words)
          .getByRole('button', { name: text('finding.explain') })
          .click();
        await expect(window.getByText(text('help.by-hand'))).toBeVisible();
        await picture(window, 'explanation');
        await button(window, 'help.all').click();
        await expect(window.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
        await picture(window, 'all-explanations');
        await window.keyboard.press('Escape');

        await button(window, 'result.report').last().click();
        await expect(window.getByRole('region', { name: text('report.text') })).toContainText(
          'entry.transport-missing',
        );
        await picture(window, 'report');
        const sent = join(privateHome.home, 'from-a-colleague.json');
        await app.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
        }, sent);
        await window.getByRole('radio', { name: text('report.format.json') }).click();
        await button(window, 'report.save').click();
        await expect(window.getByText(text('report.saved').replace('{{file}}', sent))).toBeVisible();
        await button(window, 'app.back').click();

        const claude = await startStandIn(privateHome.folder);
        try {
          await showTheChange(window, words);
          await expect(window.getByText(text('quit.title'))).toBeVisible();
          await picture(window, 'repair-claude-running');
        } finally {
          await quit(claude);
        }
        await expect(window.getByText(text('quit.closed'))).toBeVisible();
        await button(window, 'app.back').click();
        await showTheChange(window, words);
        await expect(changeIt(window, words)).toBeEnabled();
        await picture(window, 'repair');
        await window.getByRole('table').scrollIntoViewIfNeeded();
        await window.mouse.move(0, 0);
        await window.screenshot({ path: join(folder, `${place}repair-change-${colorScheme}.png`) });

        await change(window, words);
        await picture(window, 'applied');
        await undoIt(window, words).click();
        await expect(window.getByText(text('change.undone'))).toBeVisible();
        await picture(window, 'undone');

        await button(window, 'app.back').click();
        await window.getByRole('button', { name: like('received.open') }).click();
        await expect(window.getByText(text('received.banner'))).toBeVisible();
        await picture(window, 'received-report');
      });

      test('a connection that works', async ({ privateHome, launch, grid }) => {
        writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
        const { window } = await launch();
        await check(window, words);
        await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
        await picture(window, 'result-healthy');
        await button(window, 'about.open').click();
        await expect(window.getByRole('dialog')).toContainText('Electron');
        await picture(window, 'about');
      });

      test('a check that is stopped', async ({ privateHome, launch, grid }) => {
        writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
        const { window } = await launch();
        grid.setLatency(60_000);
        await button(window, 'start.check').click();
        await button(window, 'checking.cancel').click();
        await expect(window.getByText(text('result.stopped'))).toBeVisible();
        await picture(window, 'result-stopped');
      });

      test('the first connection', async ({ launch, grid }) => {
        const { window } = await launch();
        await expect(button(window, 'empty.setup.button')).toBeVisible();
        await picture(window, 'start-empty');
        await button(window, 'empty.setup.button').click();
        await window.getByLabel(text('setup.host')).fill(grid.origin);
        await window.getByLabel(text('token.label'), { exact: true }).fill(grid.tokens.user);
        await picture(window, 'first-connection');
        await button(window, 'token.keep').click();
        await expect(window.getByText(text('token.kept.keychain'))).toBeVisible();
        await picture(window, 'token-kept');
        await forgetTokens(window, grid.url);
      });

      test('the instruments', async ({ privateHome, launch, grid }) => {
        const { url } = grid;
        writeLogs(privateHome);
        writeConfig(privateHome, {
          mcpServers: {
            scaigrid: documentedEntry(url, grid.tokens.admin),
            'scaigrid-of-a-user': documentedEntry(url, grid.tokens.userJwt),
          },
        });
        const { window } = await launch();
        await expect(button(window, 'start.check')).toBeEnabled();
        await walkInstruments(window, words, picture);
      });

      test('practice', async ({ launch }) => {
        const { window } = await launch();
        await walkPractice(window, words, picture);
      });
    });
  }
}

test('narrow, enlarged and in forced colours', async ({ privateHome, launch, grid }) => {
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const { app, window } = await launch();
  const picture = async (name: string) => {
    await window.mouse.move(0, 0);
    await window.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  };
  const size = (width: number, height: number, zoom: number) =>
    app.evaluate(
      ({ BrowserWindow }, [wide, high, factor]) => {
        const [first] = BrowserWindow.getAllWindows();
        first?.setContentSize(wide, high);
        first?.webContents.setZoomFactor(factor);
      },
      [width, height, zoom] as const,
    );
  await check(window);
  await window.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await picture('result-forced-colours');
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await size(600, 760, 1);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(600);
  await picture('result-narrow');
  await size(1080, 760, 2);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(540);
  // Playwright's own picture takes no zoom into account.
  const enlarged = await app.evaluate(async ({ BrowserWindow }) => {
    const taken = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return taken?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(join(folder, 'result-enlarged.png'), Buffer.from(enlarged, 'base64'));
});
