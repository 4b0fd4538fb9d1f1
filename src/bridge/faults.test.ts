import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { createKeychain } from '../keychain/client';
import { forkWorker } from '../keychain/fork';
import {
  keyringPrograms,
  missingPrograms,
  type PrivateKeyring,
  startKeyring,
} from '../keychain/testing/private-keyring';
import { BridgeClient, type Heard, textOf } from './testing/bridge-client';
import { buildBridge, type BuiltBridge } from './testing/built-bridge';
import { type FaultyFront, startFaultyFront } from './testing/faulty-front';

let built: BuiltBridge;
let grid: PracticeGrid;
let front: FaultyFront;
let home: string;
const clients: BridgeClient[] = [];

/** What was promised, in milliseconds. */
const explainedWithin = 2_000;
const backWithin = 5_000;

beforeAll(async () => {
  [built, grid] = await Promise.all([buildBridge(), startPracticeGrid({ variants: { rateLimits: 'off' } })]);
  front = await startFaultyFront(grid.url);
}, 60_000);
afterAll(async () => {
  built.remove();
  await front.close();
  await grid.close();
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.kill();
  front.fault = null;
  await grid.reset();
  grid.setVariants({ rateLimits: 'off' });
  await grid.bringUp();
  rmSync(home, { recursive: true, force: true });
});

interface Given {
  readonly url?: string;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function start({ url = grid.url, token, env }: Given = {}): Promise<BridgeClient> {
  const given = token ?? grid.tokens.user;
  const client = new BridgeClient({
    program: built.program,
    args: ['--connection', 'home', '--url', url, '--token-env', 'SCAIGRID_TOKEN'],
    home,
    env: { SCAIGRID_TOKEN: given, ...env },
  });
  clients.push(client);
  await client.initialize();
  return client;
}

const isListChanged = ({ method }: Heard): boolean => method === 'notifications/tools/list_changed';

/** From the moment of the call on: the client is told, and the real tools are there. */
async function toolsReturn(client: BridgeClient): Promise<void> {
  const begin = performance.now();
  const from = client.heard.findLastIndex(({ result }) =>
    JSON.stringify(result ?? '').includes('ungrey_explain'),
  );
  await client.until(isListChanged, from);
  expect(await client.toolNames()).toContain('me_get');
  expect(performance.now() - begin).toBeLessThan(backWithin);
}

/** The list comes soon, whatever the gateway does. */
async function listsSoon(client: BridgeClient): Promise<readonly string[]> {
  const begin = performance.now();
  const names = await client.toolNames();
  expect(performance.now() - begin).toBeLessThan(explainedWithin + 500);
  return names;
}

async function explains(client: BridgeClient, code: string | RegExp): Promise<void> {
  expect(await client.toolNames()).toEqual(['ungrey_explain']);
  const told = await client.explain();
  expect(told.code).toMatch(code);
  expect(told.milliseconds).toBeLessThan(explainedWithin);
}

describe('what breaks under way is explained, and what heals comes back', () => {
  it.each([
    ['listener-down', 'net.refused'],
    ['reset', 'net.unreachable'],
    ['cut-midstream', 'connection.unstable'],
    ['html-page', 'net.not-mcp'],
    ['server-error', 'net.server-error'],
    ['key-revoked', 'auth.key-rejected'],
    ['token-expired', 'auth.key-rejected'],
    ['captive-portal', 'net.captive-portal'],
  ])('%s: %s', async (scenario, code) => {
    const client = await start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario(scenario);
    await explains(client, code);
    expect(client.isRunning).toBe(true);
    await grid.setScenario('healthy');
    await toolsReturn(client);
    expect(textOf(await client.call('me_get'))).toContain('uma@acme.test');
  });

  it.each([
    [403, 'auth.rejected'],
    [500, 'net.server-error'],
  ])('status %i: %s', async (status, code) => {
    const client = await start({ url: front.url });
    expect(await client.toolNames()).toContain('me_get');
    front.fault = { kind: 'status', status };
    await explains(client, code);
    front.fault = null;
    await toolsReturn(client);
  });

  it('a refusal inside answers with status 200', async () => {
    grid.setVariants({ signIn: 'in-band' });
    const client = await start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('key-revoked');
    await explains(client, 'auth.key-rejected');
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });

  it('waits as long as a gateway asks that has had too many requests', async () => {
    const client = await start();
    await grid.setScenario('rate-limited');
    await explains(client, 'net.rate-limited');
    const asked = grid.requests.length;
    // Three times what a bridge waits otherwise.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(grid.requests.length).toBe(asked);
  });

  it('a gateway that swallows requests while it is used', async () => {
    const client = await start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('hang');
    const told = await client.explain();
    expect(told.code).toBe('net.timeout');
    expect(told.milliseconds).toBeLessThan(explainedWithin);
    await client.until(isListChanged);
    await explains(client, 'net.timeout');
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });
});

describe('a list is not waited for', () => {
  it('of a gateway that is slow: it is announced when it has come', async () => {
    front.fault = { kind: 'slow', ms: 2_200 };
    const client = await start({ url: front.url });
    expect(await listsSoon(client)).toEqual(['ungrey_explain']);
    const told = await client.until(isListChanged);
    const from = client.heard.indexOf(told) + 1;
    // The connection is there, but it still takes longer than a client should wait.
    expect(await listsSoon(client)).toEqual(['ungrey_explain']);
    await client.until(isListChanged, from);
    const names = await listsSoon(client);
    expect(names).toContain('me_get');
    expect(names).not.toContain('ungrey_explain');
  });

  it('of a gateway that hangs: the tools of before are shown meanwhile', async () => {
    const client = await start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('hang');
    const names = await listsSoon(client);
    expect(names).toContain('me_get');
    expect(names).toContain('ungrey_explain');
  });
});

describe('a gateway that refuses is asked by one copy for all', () => {
  it('and all have their tools back', async () => {
    const copies = await Promise.all(Array.from({ length: 4 }, () => start({ url: front.url })));
    await Promise.all(copies.map((copy) => copy.toolNames()));
    front.fault = { kind: 'status', status: 403 };
    for (const copy of copies) expect(await copy.toolNames()).toEqual(['ungrey_explain']);
    const asked = front.requests;
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    // Each by itself would ask twice or three times.
    expect(front.requests - asked).toBeLessThan(6);
    front.fault = null;
    await Promise.all(copies.map(toolsReturn));
  });
});

describe('what is broken from the start is explained, too', () => {
  it.each([
    ['hang', 'net.timeout'],
    ['listener-down', 'net.refused'],
  ])('%s: %s', async (scenario, code) => {
    await grid.setScenario(scenario);
    const client = await start();
    await explains(client, code);
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });

  it('a host that nobody knows', async () => {
    await explains(await start({ url: 'https://grid.ungrey-test.invalid/mcp' }), 'net.dns');
  });

  it('an expired token', async () => {
    await explains(await start({ token: grid.tokens.expiredJwt }), 'auth.token-expired');
  });

  it('no token at all', async () => {
    await explains(await start({ token: '' }), 'auth.token-missing');
    expect(grid.requests).toEqual([]);
  });
});

describe('no call is executed twice', () => {
  it('an answer that breaks off is not asked for again', async () => {
    const client = await start({ url: front.url });
    await client.toolNames();
    front.fault = { kind: 'cut-answer' };
    const answer = await client.call('me_get');
    expect(answer.result?.['isError']).toBe(true);
    expect(textOf(answer)).toContain('may have run');
    expect(grid.executions).toHaveLength(1);
  });

  it('a gateway that restarts in the middle of a call', async () => {
    await grid.setScenario('slow-call');
    const client = await start();
    const answer = client.call('inference_image_generate', { prompt: 'a fox' });
    await vi.waitUntil(() => grid.executions.length === 1, { timeout: 10_000 });
    await grid.takeDown();
    expect(textOf(await answer)).toContain('may have run');
    await grid.bringUp();
    await vi.waitUntil(async () => (await client.toolNames()).includes('me_get'), { timeout: backWithin });
    expect(grid.executions).toHaveLength(1);
  });

  it('a call that did not get there is made as soon as the gateway is back', async () => {
    const client = await start();
    await client.toolNames();
    await grid.takeDown();
    const answer = client.call('me_get');
    await grid.bringUp();
    expect(textOf(await answer)).toContain('uma@acme.test');
    expect(grid.executions).toHaveLength(1);
  });

  it('a call while nothing listens says so, and was never made', async () => {
    const client = await start();
    await client.toolNames();
    await grid.takeDown();
    expect(textOf(await client.call('me_get'))).toContain('did not run');
    await grid.bringUp();
    await vi.waitUntil(async () => (await client.toolNames()).includes('me_get'), { timeout: backWithin });
    expect(grid.executions).toHaveLength(0);
  });
});

const missing = missingPrograms(keyringPrograms);

describe.skipIf(missing.length > 0)(
  `the keychain${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`,
  () => {
    let keyring: PrivateKeyring;
    beforeEach(async () => {
      keyring = await startKeyring();
    });
    afterEach(() => keyring.end());

    const keep = async (url: string): Promise<void> => {
      for (const [name, value] of Object.entries(keyring.env)) vi.stubEnv(name, value);
      vi.stubEnv('DISPLAY', undefined);
      const worker = join(built.program, '..', 'keychain-worker.js');
      const keychain = createKeychain({ spawn: () => forkWorker(worker) });
      const kept = await keychain.set('home', { url, token: grid.tokens.user }, { mayPrompt: true });
      expect(kept).toMatchObject({ ok: true });
      keychain.close();
      vi.unstubAllEnvs();
    };

    const startWithKeychain = async (url: string | null = null): Promise<BridgeClient> => {
      const args = ['--connection', 'home', ...(url === null ? [] : ['--url', url])];
      const { HOME: _, ...env } = keyring.env;
      const client = new BridgeClient({ program: built.program, args, home, env });
      clients.push(client);
      await client.initialize();
      return client;
    };

    it('gives the token, and the URL with it', async () => {
      await keep(grid.url);
      const client = await startWithKeychain();
      expect(await client.toolNames()).toContain('me_get');
    });

    it('is explained while it is locked, and the tools come when it is unlocked', async () => {
      await keep(grid.url);
      keyring.lock();
      const client = await startWithKeychain();
      await explains(client, 'ungrey.keychain-unavailable');
      await keyring.unlock();
      await toolsReturn(client);
    });

    it('is explained when it holds no token, and the tools come with one', async () => {
      const client = await startWithKeychain();
      await explains(client, 'auth.token-missing');
      await keep(grid.url);
      await toolsReturn(client);
    });

    it('is explained when there is none', async () => {
      await keyring.end();
      const client = await startWithKeychain();
      await explains(client, 'ungrey.keychain-unavailable');
    });

    it('gives its token to no other host than the one it is kept for', async () => {
      await keep('https://other.example.com/mcp');
      const client = await startWithKeychain(grid.url);
      await explains(client, 'auth.wrong-deployment');
      expect(grid.requests).toEqual([]);
    });

    it('is asked again when the gateway refuses its token, and a new one is used at once', async () => {
      await keep(grid.url);
      const client = await startWithKeychain();
      expect(await client.toolNames()).toContain('me_get');
      await grid.setScenario('key-revoked');
      await explains(client, 'auth.key-rejected');
      await grid.setScenario('healthy');
      await toolsReturn(client);
    });
  },
);
