import { readFileSync } from 'node:fs';
import { readBackups, readConfig, withEntry, writeConfig } from '../support/claude-config';
import { expect, test } from '../support/grid';
import { installedHelper, startInstalled } from '../support/installed';
import { processesNaming } from '../support/leftover-processes';
import { asNobody, giveHome } from '../support/ordinary-user';
import { startOrdinarySession } from '../support/ordinary-session';
import { listToolsOf } from '../support/stdio-client';
import { change, check, firstCode, outcome, showTheChange } from '../support/wizard';

interface Config {
  readonly mcpServers: { readonly scaigrid: { readonly command: string; readonly args: readonly string[] } };
}

test('an ordinary user repairs an entry, and Claude Desktop’s start of it lists the tools', async ({
  privateHome,
  grid,
}) => {
  writeConfig(
    privateHome,
    withEntry({ url: grid.url, headers: { Authorization: `Bearer ${grid.tokens.user}` } }),
  );
  const before = readConfig(privateHome);
  const session = await startOrdinarySession(giveHome(privateHome));
  try {
    const app = await startInstalled(privateHome, session.env);
    try {
      const { window } = app;
      await check(window);
      await expect(firstCode(window)).toHaveText('entry.transport-missing');
      await showTheChange(window);
      await change(window);
      await expect(outcome(window)).toHaveText(/^Fixed: /);
      await window.screenshot({ path: test.info().outputPath('repaired.png') });
      expect(renderers(privateHome.folder)).toEqual([{ Seccomp: '2', NoNewPrivs: '1', isRoot: false }]);
    } finally {
      await app.quit();
    }
    const after = readConfig(privateHome);
    expect(after).not.toContain(grid.tokens.user);
    expect(readBackups(privateHome)).toContain(before);

    const { command, args } = (JSON.parse(after) as Config).mcpServers.scaigrid;
    expect(command).toBe(installedHelper);
    const [program = '', ...own] = asNobody;
    const home = privateHome.home;
    expect(await listToolsOf({ command: program, args: [...own, command, ...args], home })).toContain(
      'me_get',
    );
  } finally {
    await session.end();
  }
  await expect.poll(() => processesNaming(privateHome.folder)).toEqual([]);
});

test('practice starts out of the sealed app', async ({ privateHome }) => {
  const app = await startInstalled(privateHome, giveHome(privateHome));
  try {
    await app.window.getByRole('button', { name: 'Start practice' }).click();
    await expect(app.window.getByRole('complementary', { name: 'Practice' })).toContainText('0 of 3 mended');
  } finally {
    await app.quit();
  }
  await expect.poll(() => processesNaming(privateHome.folder)).toEqual([]);
});

/** What the kernel says of the processes that show the window. */
function renderers(folder: string) {
  return processesNaming(folder)
    .filter(({ command }) => command.includes('--type=renderer'))
    .map(({ pid }) => {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const of = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1];
      // 2: every system call goes through a filter.
      return {
        Seccomp: of('Seccomp'),
        NoNewPrivs: of('NoNewPrivs'),
        isRoot: /\b0\b/.test(of('Uid') ?? '0'),
      };
    });
}
