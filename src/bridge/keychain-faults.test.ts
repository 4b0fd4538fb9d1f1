import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createKeychain } from '../keychain/client';
import { spawnWorker } from '../keychain/fork';
import {
  keyringPrograms,
  missingPrograms,
  type PrivateKeyring,
  startKeyring,
} from '../keychain/testing/private-keyring';
import type { BridgeClient } from './testing/bridge-client';
import { explains, inScene, prepareScenes, toolsReturn } from './testing/fault-scene';

const missing = missingPrograms(keyringPrograms);

interface Keychain {
  readonly keyring: PrivateKeyring;
  /** Keeps the user's token for a URL. */
  keep(url: string): Promise<void>;
  start(url?: string): Promise<BridgeClient>;
}

const it = inScene.extend<{ keychain: Keychain }>({
  keychain: async ({ scene }, use) => {
    // On a bus that starts none by itself: asked for while one follows the other, it would start a third.
    const keyring = await startKeyring(null, { hasServices: false });
    const { HOME: _, ...env } = keyring.env;
    await use({
      keyring,
      async keep(url) {
        const worker = join(scene.program, '..', 'keychain-worker.js');
        const variables = Object.entries(keyring.env).map(([name, value]) => `${name}=${value}`);
        const keychain = createKeychain({
          spawn: () => spawnWorker('env', ['-u', 'DISPLAY', ...variables, process.execPath, worker]),
        });
        const secret = { url, token: scene.grid.tokens.user };
        expect(await keychain.set('home', secret, { mayPrompt: true })).toMatchObject({ ok: true });
        keychain.close();
      },
      start: (url) =>
        scene.launch(['--connection', 'home', ...(url === undefined ? [] : ['--url', url])], env),
    });
    await keyring.end();
  },
}).concurrent;

const why = missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : '';

describe.skipIf(missing.length > 0)(`the keychain${why}`, { timeout: 60_000 }, () => {
  let remove: () => void;
  beforeAll(async () => {
    remove = await prepareScenes();
  }, 60_000);
  afterAll(() => remove());

  it('gives the token, and the URL with it', async ({ scene: { grid }, keychain }) => {
    await keychain.keep(grid.url);
    const client = await keychain.start();
    expect(await client.toolNames()).toContain('me_get');
  });

  it('is explained while it is locked, and the tools come when it is unlocked', async ({
    scene: { grid },
    keychain,
  }) => {
    await keychain.keep(grid.url);
    keychain.keyring.lock();
    const client = await keychain.start();
    await explains(client, 'ungrey.keychain-unavailable');
    await keychain.keyring.unlock();
    await toolsReturn(client);
  });

  it('is explained when it holds no token, and the tools come with one', async ({
    scene: { grid },
    keychain,
  }) => {
    const client = await keychain.start();
    await explains(client, 'auth.token-missing');
    await keychain.keep(grid.url);
    await toolsReturn(client);
  });

  it('is explained when there is none', async ({ keychain }) => {
    await keychain.keyring.end();
    const client = await keychain.start();
    await explains(client, 'ungrey.keychain-unavailable');
  });

  it('gives its token to no other host than the one it is kept for', async ({
    scene: { grid },
    keychain,
  }) => {
    await keychain.keep('https://other.example.com/mcp');
    const client = await keychain.start(grid.url);
    await explains(client, 'auth.wrong-deployment');
    expect(grid.requests).toEqual([]);
  });

  it('is asked again when the gateway refuses its token, and a new one is used at once', async ({
    scene: { grid },
    keychain,
  }) => {
    await keychain.keep(grid.url);
    const client = await keychain.start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('key-revoked');
    await explains(client, 'auth.key-rejected');
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });
});
