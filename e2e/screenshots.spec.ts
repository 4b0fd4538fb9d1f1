import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright/test';
import { quit, startStandIn } from './support/claude-desktop';
import { documentedEntry, withEntry, writeConfig } from './support/claude-config';
import { expect, test as withGrid } from './support/grid';
import { forgetTokens } from './support/page-bridge';
import { makePrivateHome, removePrivateHome } from './support/private-home';
import { change, check, changeIt, showTheChange, undoIt } from './support/wizard';

const folder = process.env['UNGREY_SCREENSHOTS'] ?? 'docs/images';

const test = withGrid.extend({
  // A name that can be shown.
  privateHome: async ({}, use) => {
    const home = makePrivateHome(join(tmpdir(), 'uma'));
    await use(home);
    removePrivateHome(home);
  },
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    const picture = async (window: Page, name: string) => {
      // Nothing under the pointer, and the page from its top.
      await window.mouse.move(0, 0);
      await window.evaluate(() => scrollTo(0, 0));
      await window.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
    };

    test('from a grey entry to a working one', async ({ privateHome, launch, grid }) => {
      writeConfig(privateHome, {
        mcpServers: {
          files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/srv/papers'] },
          scaigrid: { url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } },
        },
      });
      const { window } = await launch();
      await expect(window.getByText('Problem found')).toBeVisible();
      await picture(window, 'start');

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

      await window.getByRole('button', { name: 'Share the report' }).last().click();
      await expect(window.getByRole('region', { name: 'The report' })).toContainText(
        'entry.transport-missing',
      );
      await picture(window, 'report');
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
    });

    test('a connection that works', async ({ privateHome, launch, grid }) => {
      writeConfig(privateHome, withEntry(documentedEntry(grid.url, grid.tokens.user)));
      const { window } = await launch();
      await check(window);
      await picture(window, 'result-healthy');
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
