import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from './support/grid';
import type { PrivateHome } from './support/private-home';

const token = `sgk_${'Zq3xW7'.repeat(6)}`;

/** Where Claude Desktop would write its logs in this home. */
function logFile({ home, configFolder }: PrivateHome, name: string): string {
  return process.platform === 'darwin'
    ? join(home, 'Library', 'Logs', 'Claude', name)
    : join(configFolder, 'Claude', 'logs', name);
}

test('translates the lines that it knows, masks secrets, and shows hostile text as text', async ({
  privateHome,
  launch,
}) => {
  const main = logFile(privateHome, 'main.log');
  mkdirSync(dirname(main), { recursive: true });
  writeFileSync(
    main,
    "2026-11-20 10:00:00 [warn] Skipped invalid MCP server config entries [ 'scaigrid' ]\n" +
      `2026-11-20 10:00:01 [info] header Authorization: Bearer ${token}\n` +
      '2026-11-20 10:00:02 [info] <img src=x onerror=alert(1)> \u202Eevil\n',
  );
  const { window } = await launch();
  await window.getByRole('button', { name: 'Instruments' }).click();
  await window.getByRole('button', { name: /^Log viewer/ }).click();

  const lines = window.getByRole('region', { name: 'Log lines, newest last' });
  const skipped = lines.getByRole('listitem').filter({ hasText: 'Skipped invalid' });
  await expect(skipped).toContainText(
    'Claude Desktop skipped the entry: it does not load entries of this shape',
  );
  await expect(skipped.getByRole('code')).toHaveText('entry.remote-unsupported');
  await expect(lines).toContainText('Bearer sgk_***');
  expect(await window.content()).not.toContain(token.slice(4, -4));
  await expect(lines).toContainText('<img src=x onerror=alert(1)> ⟨U+202E⟩evil');

  // Followed: what is written now appears by itself.
  appendFileSync(main, '2026-11-20 10:00:03 [error] spawn npx ENOENT\n');
  await expect(lines.getByRole('listitem').last()).toContainText('The program “npx” was not found', {
    timeout: 15_000,
  });

  await window.getByLabel('Level').selectOption('error');
  await expect(lines.getByRole('listitem')).toHaveCount(1);
  await window.getByLabel('Level').selectOption('all');
  await window.getByRole('searchbox', { name: 'Search in the lines' }).fill('skipped');
  await expect(lines.getByRole('listitem')).toHaveCount(1);
});

test('says where it looked when there are no logs', async ({ launch }) => {
  const { window } = await launch();
  await window.getByRole('button', { name: 'Instruments' }).click();
  await window.getByRole('button', { name: /^Log viewer/ }).click();
  await expect(
    window.getByText('There are no logs of Claude Desktop or of the bridge on this computer'),
  ).toBeVisible();
});
