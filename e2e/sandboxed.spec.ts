import { readFileSync } from 'node:fs';
import { _electron } from 'playwright/test';
import { readBackups, readConfig, withEntry, writeConfig } from './support/claude-config';
import { expect, test } from './support/grid';
import { processesNaming } from './support/leftover-processes';
import { canBeOrdinaryUser, canMakeNamespaces, makeAppForOrdinaryUser } from './support/ordinary-user';
import { change, check, firstCode, outcome, showTheChange } from './support/wizard';

const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'];

test.skip(
  !canBeOrdinaryUser() || !canMakeNamespaces() || runtime === undefined,
  'Who is not root runs every other test with Chromium’s sandbox; root needs Linux, setpriv, namespaces and a known runtime.',
);

test('an ordinary user repairs an entry with Chromium’s sandbox on', async ({ privateHome, grid }) => {
  writeConfig(privateHome, withEntry({ url: grid.url, headers: { Authorization: grid.tokens.user } }));
  const before = readConfig(privateHome);
  const own = makeAppForOrdinaryUser(privateHome, runtime ?? '');
  const app = await _electron.launch({
    executablePath: own.executable,
    args: [`--user-data-dir=${privateHome.userData}`, own.app],
    cwd: privateHome.home,
    env: own.env,
    chromiumSandbox: true,
  });
  try {
    const window = await app.firstWindow();
    await check(window);
    await expect(firstCode(window)).toHaveText('entry.transport-missing');
    const renderer = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    // 2: every system call goes through a filter.
    expect(statusOf(renderer)).toMatchObject({ Seccomp: '2', NoNewPrivs: '1' });
    expect(statusOf(renderer)['Uid']).not.toMatch(/\b0\b/);

    await showTheChange(window);
    await change(window);
    await expect(outcome(window)).toHaveText(/^Fixed: /);
    expect(readConfig(privateHome)).not.toBe(before);
    expect(readBackups(privateHome)).toContain(before);
  } finally {
    await app.close();
  }
  await expect.poll(() => processesNaming(privateHome.folder)).toEqual([]);
});

/** What the kernel says of a process, by name. */
function statusOf(pid: number | undefined): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/status`, 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2) as [string, string]));
}
