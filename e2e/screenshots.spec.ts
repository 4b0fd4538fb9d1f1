import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { quit, startStandIn } from './support/claude-desktop';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { forgetTokens } from './support/page-bridge';
import { expect, picture as take, pictureFolder as folder, test } from './support/picture';
import { change, check, changeIt, firstFinding, showTheChange, undoIt } from './support/wizard';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    const picture = (window: Page, name: string) => take(window, `${name}-${colorScheme}`);

    test('from a grey entry to a working one', async ({ privateHome, launch, grid }) => {
      writeConfig(privateHome, {
        mcpServers: {
          files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/srv/papers'] },
          scaigrid: { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } },
        },
      });
      const { app, window } = await launch();
      await expect(window.getByText('Problem found')).toBeVisible();
      await picture(window, 'start');
      await window.getByRole('button', { name: 'Settings', exact: true }).click();
      await expect(window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
      await picture(window, 'settings');
      await window.getByRole('button', { name: 'Back' }).click();

      grid.setLatency(1500);
      await window.getByRole('button', { name: 'Check this connection' }).click();
      await expect(window.getByRole('listitem').filter({ hasText: 'Config entry' })).toContainText(
        'Broken here',
      );
      await expect(window.getByRole('listitem').filter({ hasText: 'Sign-in' })).toContainText('Looking…');
      await picture(window, 'checking');
      grid.setLatency(0);
      await expect(window.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 20_000 });
      await picture(window, 'result-problem');

      await firstFinding(window).getByRole('button', { name: 'Explain this' }).click();
      await expect(window.getByText('How to look yourself')).toBeVisible();
      await picture(window, 'explanation');
      await window.getByRole('button', { name: 'All explanations' }).click();
      await expect(window.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      await picture(window, 'all-explanations');
      await window.keyboard.press('Escape');

      await window.getByRole('button', { name: 'Share the report' }).last().click();
      await expect(window.getByRole('region', { name: 'The report' })).toContainText(
        'entry.transport-missing',
      );
      await picture(window, 'report');
      const sent = join(privateHome.home, 'from-a-colleague.json');
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, sent);
      await window.getByRole('radio', { name: 'For programs (JSON)' }).click();
      await window.getByRole('button', { name: 'Save…' }).click();
      await expect(window.getByText(`Saved to ${sent}`)).toBeVisible();
      await window.getByRole('button', { name: 'Back' }).click();

      const claude = await startStandIn(privateHome.folder);
      try {
        await showTheChange(window);
        await expect(window.getByText('First quit Claude Desktop')).toBeVisible();
        await picture(window, 'repair-claude-running');
      } finally {
        await quit(claude);
      }
      await expect(window.getByText('Claude Desktop is closed.')).toBeVisible();
      await window.getByRole('button', { name: 'Back' }).click();
      await showTheChange(window);
      await expect(changeIt(window)).toBeEnabled();
      await picture(window, 'repair');
      await window.getByRole('table').scrollIntoViewIfNeeded();
      await window.mouse.move(0, 0);
      await window.screenshot({ path: join(folder, `repair-change-${colorScheme}.png`) });

      await change(window);
      await picture(window, 'applied');
      await undoIt(window).click();
      await expect(window.getByText('Undone: the file')).toBeVisible();
      await picture(window, 'undone');

      await window.getByRole('button', { name: 'Back' }).click();
      await window.getByRole('button', { name: 'Open a report…' }).click();
      await expect(window.getByText('This is somebody else’s report.')).toBeVisible();
      await picture(window, 'received-report');
    });

    test('a connection that works', async ({ privateHome, launch, grid }) => {
      writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
      const { window } = await launch();
      await check(window);
      await picture(window, 'result-healthy');
      await window.getByRole('button', { name: 'About' }).click();
      await expect(window.getByRole('dialog')).toContainText('Electron');
      await picture(window, 'about');
    });

    test('a check that is stopped', async ({ privateHome, launch, grid }) => {
      writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
      const { window } = await launch();
      grid.setLatency(60_000);
      await window.getByRole('button', { name: 'Check this connection' }).click();
      await window.getByRole('button', { name: 'Stop' }).click();
      await expect(window.getByText('You stopped the check')).toBeVisible();
      await picture(window, 'result-stopped');
    });

    test('the first connection', async ({ launch, grid }) => {
      const { window } = await launch();
      await expect(window.getByRole('button', { name: 'Set up a connection' })).toBeVisible();
      await picture(window, 'start-empty');
      await window.getByRole('button', { name: 'Set up a connection' }).click();
      await window.getByLabel('Address of your ScaiGrid').fill(grid.origin);
      await window.getByLabel('Token', { exact: true }).fill(grid.tokens.user);
      await picture(window, 'first-connection');
      await window.getByRole('button', { name: 'Keep the token in the keychain' }).click();
      await expect(window.getByText('The token is in your keychain')).toBeVisible();
      await picture(window, 'token-kept');
      await forgetTokens(window, grid.url);
    });
  });
}

for (const { language, locale, check: checkIt, instruments, settings, show } of [
  {
    language: 'nl',
    locale: 'nl_NL.UTF-8',
    check: 'Deze verbinding controleren',
    instruments: 'Instrumenten',
    settings: 'Instellingen',
    show: 'De wijziging tonen',
  },
  {
    language: 'de',
    locale: 'de_DE.UTF-8',
    check: 'Diese Verbindung prüfen',
    instruments: 'Instrumente',
    settings: 'Einstellungen',
    show: 'Die Änderung zeigen',
  },
]) {
  test.describe(language, () => {
    test.use({ colorScheme: 'light', appEnvironment: { LC_ALL: locale, LANGUAGE: language } });

    test('from the start to the result', async ({ privateHome, launch, grid }) => {
      writeConfig(
        privateHome,
        withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
      );
      const { window } = await launch();
      await expect(window.getByRole('radio')).toBeAttached();
      await take(window, `start-${language}`);
      await window.getByRole('button', { name: instruments, exact: true }).click();
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(instruments);
      await take(window, `instruments-${language}`);
      await window.getByRole('button').first().click();
      await window.getByRole('button', { name: settings, exact: true }).click();
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(settings);
      await take(window, `settings-${language}`);
      await window.getByRole('button').first().click();
      await window.getByRole('button', { name: checkIt }).click();
      await expect(window.getByText('entry.transport-missing').first()).toBeVisible({ timeout: 20_000 });
      await take(window, `result-problem-${language}`);
      await window.getByRole('button', { name: show }).first().click();
      await expect(window.getByRole('table')).toBeVisible();
      await take(window, `repair-${language}`);
    });
  });
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
