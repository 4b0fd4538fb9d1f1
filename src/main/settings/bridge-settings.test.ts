import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bridgeSettingsFile } from '../../core/bridge-log/location';
import { readBridgeLogLevel } from '../../workflows/bridge-log-level';
import { bridgeSettingsIn } from './bridge-settings';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ungrey-bridge-settings-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

it('are where every bridge looks, from the moment of the choice', async () => {
  const settings = bridgeSettingsIn(home);
  expect(settings.logLevel()).toBe('info');
  await settings.changeLogLevel('debug');
  expect(readBridgeLogLevel(bridgeSettingsFile(home))).toBe('debug');
  expect(bridgeSettingsIn(home).logLevel()).toBe('debug');
  expect(JSON.parse(await readFile(bridgeSettingsFile(home), 'utf8'))).toEqual({ logLevel: 'debug' });
});

it.each(['', '{', '[]', 'null', '{"logLevel":"trace"}'])(
  'are the usual ones when they say %j',
  async (text) => {
    await bridgeSettingsIn(home).changeLogLevel('error');
    await writeFile(bridgeSettingsFile(home), text);
    expect(readBridgeLogLevel(bridgeSettingsFile(home))).toBe('info');
  },
);

it('show what was chosen although it cannot be written', async () => {
  await writeFile(join(home, '.ungrey'), 'a file where the folder should be');
  const settings = bridgeSettingsIn(home);
  await expect(settings.changeLogLevel('error')).rejects.toThrow();
  expect(settings.logLevel()).toBe('error');
});
