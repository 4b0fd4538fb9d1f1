import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeychainProblem } from '../../../core/observations/keychain';
import { failure } from '../../../keychain/failure';
import type { Keychain } from '../../../keychain/keychain';
import type { Fault, World } from './fault';
import { gridFor } from './sign-in';

const area = 'keychain';

/** Somebody whose entry relies on the keychain. */
async function relyOn(world: World, keychain: Keychain) {
  const grid = await gridFor(world);
  const folder = join(world.home, '.config', 'Claude');
  await mkdir(folder, { recursive: true });
  const bridge = join(world.home, 'ungrey-bridge.js');
  await writeFile(bridge, '');
  const scaigrid = {
    command: process.execPath,
    args: [bridge, 'bridge', '--connection', 'scaigrid', '--url', grid.url],
  };
  await writeFile(join(folder, 'claude_desktop_config.json'), JSON.stringify({ mcpServers: { scaigrid } }));
  return { surroundings: { keychain } };
}

function failing(problem: KeychainProblem): Keychain {
  const fail = () => Promise.resolve(problem === 'failed' ? failure(problem, 'ended') : failure(problem));
  return { set: fail, get: fail, delete: fail, list: fail, close: () => undefined };
}

const never = () => new Promise<never>(() => undefined);

export const keychainFaults: readonly Fault[] = [
  ...(['not-installed', 'no-service', 'locked', 'no-collection', 'denied', 'failed'] as const).map(
    (problem): Fault => ({
      area,
      what: `the keychain is ${problem}`,
      expected: 'ungrey.keychain-unavailable',
      make: (world) => relyOn(world, failing(problem)),
    }),
  ),
  {
    area,
    what: 'the keychain never answers',
    isAlone: true,
    expected: 'ungrey.keychain-unavailable',
    make: (world) =>
      relyOn(world, { set: never, get: never, delete: never, list: never, close: () => undefined }),
  },
];
