import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, withEntry, writeConfig } from '../support/claude-config';
import { expect, test } from '../support/grid';
import { installedFolder, startInstalled } from '../support/installed';
import { asNobody, giveHome } from '../support/ordinary-user';
import { startOrdinarySession } from '../support/ordinary-session';
import { listToolsOf } from '../support/stdio-client';
import { change, check, outcome, showTheChange } from '../support/wizard';

interface Config {
  readonly mcpServers: { readonly scaigrid: { readonly command: string; readonly args: readonly string[] } };
}

/** An AppImage cannot be made here: the installed app, where and how an AppImage’s own program would start it. */
test('what an AppImage repairs works after its folder is gone', async ({ privateHome, grid }) => {
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const env = giveHome(privateHome);
  const mounted = join(privateHome.folder, '.mount_Ungrey1a2b3c');
  expect(spawnSync('cp', ['-a', installedFolder, mounted]).status).toBe(0);
  const session = await startOrdinarySession(env);
  try {
    const image = { APPIMAGE: join(privateHome.home, 'Ungrey.AppImage'), APPDIR: mounted };
    const app = await startInstalled(
      privateHome,
      { ...session.env, ...image },
      join(mounted, 'ungrey-window'),
    );
    try {
      await check(app.window);
      await showTheChange(app.window);
      await change(app.window);
      await expect(outcome(app.window)).toHaveText(/^Fixed: /);
    } finally {
      await app.quit();
    }
    rmSync(mounted, { recursive: true });
    const { command, args } = (JSON.parse(readConfig(privateHome)) as Config).mcpServers.scaigrid;
    expect(command).toMatch(/\/ungrey\/bin\/ungrey-bridge$/);
    const [program = '', ...own] = asNobody;
    const { home } = privateHome;
    const tools = await listToolsOf({ command: program, args: [...own, command, ...args], home });
    expect(tools).toContain('me_get');
  } finally {
    await session.end();
  }
});
