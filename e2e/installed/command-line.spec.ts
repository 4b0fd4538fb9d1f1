import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { withEntry, configFileOf, writeConfig } from '../support/claude-config';
import { expect, test } from '../support/grid';
import { installedHelper } from '../support/installed';
import { listToolsOf } from '../support/stdio-client';

interface Config {
  readonly mcpServers: { readonly scaigrid: { readonly command: string; readonly args: readonly string[] } };
}

/** As a person types it, on a machine without a display. */
function ungrey(args: readonly string[], env: Readonly<Record<string, string>>, input = '') {
  const { DISPLAY: _display, ...others } = env;
  const { status, stdout, stderr } = spawnSync('ungrey', args, { env: others, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('is on the PATH, and needs neither Node nor a display', ({ privateHome }) => {
  const env = { HOME: privateHome.home, PATH: '/usr/bin:/bin' };
  expect(ungrey(['--help'], env)).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(ungrey(['symptoms', '--json'], env).stdout)).toBeTruthy();
  expect(ungrey(['keychain-worker'], env).status).toBe(2);
});

test('repairs an entry, which then lists the tools with the token from the keyring', async ({
  privateHome,
  grid,
}) => {
  const { env } = privateHome;
  const file = configFileOf(privateHome);
  writeConfig(privateHome, withEntry({ url: grid.url, headers: { Authorization: grid.tokens.user } }));
  const check = ungrey(['check', '--config', file, '--json'], env);
  expect(check).toMatchObject({ status: 1, stderr: '' });
  expect(check.stdout).toContain('entry.transport-missing');
  expect(check.stdout).not.toContain(grid.tokens.user);

  const fixed = ungrey(['fix', '--config', file, '--style', 'bridge', '--yes'], env);
  expect(fixed).toMatchObject({ status: 0 });
  const after = readFileSync(file, 'utf8');
  expect(after).not.toContain(grid.tokens.user);
  const { command, args } = (JSON.parse(after) as Config).mcpServers.scaigrid;
  expect(command).toBe(installedHelper);

  // The tests' own keyring lies elsewhere than a person's: its bus is named.
  const bus = [`DBUS_SESSION_BUS_ADDRESS=${env['DBUS_SESSION_BUS_ADDRESS'] ?? ''}`];
  const home = privateHome.home;
  const tools = await listToolsOf({ command: 'env', args: [...bus, command, ...args], home });
  expect(tools).toContain('me_get');
  expect(ungrey(['token', 'delete', args[args.indexOf('--connection') + 1] ?? ''], env).status).toBe(0);
});
