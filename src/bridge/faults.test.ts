import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { textOf } from './testing/bridge-client';
import {
  explains,
  explainsSoon,
  inScene,
  isListChanged,
  listsSoon,
  prepareScenes,
  toolsAreBack,
  toolsReturn,
} from './testing/fault-scene';

let remove: () => void;
beforeAll(async () => {
  remove = await prepareScenes();
}, 60_000);
afterAll(() => remove());

/** Most of the time of such a test is waiting: several wait together. */
const it = inScene.concurrent;

describe('what breaks under way is explained, and what heals comes back', () => {
  it.for<[string, string]>([
    ['listener-down', 'net.refused'],
    ['reset', 'net.unreachable'],
    ['cut-midstream', 'connection.unstable'],
    ['html-page', 'net.not-mcp'],
    ['server-error', 'net.server-error'],
    ['key-revoked', 'auth.key-rejected'],
    ['token-expired', 'auth.key-rejected'],
    ['captive-portal', 'net.captive-portal'],
  ])('%s: %s', async ([scenario, code], { scene }) => {
    const { grid } = scene;
    const client = await scene.start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario(scenario);
    await explains(client, code);
    expect(client.isRunning).toBe(true);
    await grid.setScenario('healthy');
    await toolsReturn(client);
    expect(textOf(await client.call('me_get'))).toContain('uma@acme.test');
  });

  it.for<[number, string]>([
    [403, 'auth.rejected'],
    [500, 'net.server-error'],
  ])('status %i: %s', async ([status, code], { scene }) => {
    const { front } = scene;
    const client = await scene.start({ url: front.url });
    expect(await client.toolNames()).toContain('me_get');
    front.fault = { kind: 'status', status };
    await explains(client, code);
    front.fault = null;
    await toolsReturn(client);
  });

  it('a refusal inside answers with status 200', async ({ scene }) => {
    const { grid } = scene;
    grid.setVariants({ signIn: 'in-band' });
    const client = await scene.start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('key-revoked');
    await explains(client, 'auth.key-rejected');
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });

  it('waits as long as a gateway asks that has had too many requests', async ({ scene }) => {
    const { grid } = scene;
    const client = await scene.start();
    await grid.setScenario('rate-limited');
    await explains(client, 'net.rate-limited');
    const asked = grid.requests.length;
    // Three times what a bridge waits otherwise.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(grid.requests.length).toBe(asked);
  });

  it('a gateway that swallows requests while it is used', async ({ scene }) => {
    const { grid } = scene;
    const client = await scene.start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('hang');
    await explainsSoon(client, 'net.timeout');
    await client.until(isListChanged);
    await explains(client, 'net.timeout');
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });
});

describe('a list is not waited for', () => {
  it('of a gateway that is slow: it is announced when it has come', async ({ scene }) => {
    const { front } = scene;
    front.fault = { kind: 'slow', ms: 2_200 };
    const client = await scene.start({ url: front.url });
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

  it('of a gateway that hangs: the tools of before are shown meanwhile', async ({ scene }) => {
    const { grid } = scene;
    const client = await scene.start();
    expect(await client.toolNames()).toContain('me_get');
    await grid.setScenario('hang');
    const names = await listsSoon(client);
    expect(names).toContain('me_get');
    expect(names).toContain('ungrey_explain');
  });
});

describe('a gateway that refuses is asked by one copy for all', () => {
  it('and all have their tools back', async ({ scene }) => {
    const { front } = scene;
    const copies = await Promise.all(Array.from({ length: 4 }, () => scene.start({ url: front.url })));
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
  it.for<[string, string]>([
    ['hang', 'net.timeout'],
    ['listener-down', 'net.refused'],
  ])('%s: %s', async ([scenario, code], { scene }) => {
    const { grid } = scene;
    await grid.setScenario(scenario);
    const client = await scene.start();
    await explains(client, code);
    await grid.setScenario('healthy');
    await toolsReturn(client);
  });

  it('a host that nobody knows', async ({ scene }) => {
    await explains(await scene.start({ url: 'https://grid.ungrey-test.invalid/mcp' }), 'net.dns');
  });

  it('an expired token', async ({ scene }) => {
    const { grid } = scene;
    await explains(await scene.start({ token: grid.tokens.expiredJwt }), 'auth.token-expired');
  });

  it('no token at all', async ({ scene }) => {
    const { grid } = scene;
    await explains(await scene.start({ token: '' }), 'auth.token-missing');
    expect(grid.requests).toEqual([]);
  });
});

describe('no call is executed twice', () => {
  it('an answer that breaks off is not asked for again', async ({ scene }) => {
    const { grid, front } = scene;
    const client = await scene.start({ url: front.url });
    await client.toolNames();
    front.fault = { kind: 'cut-answer' };
    const answer = await client.call('me_get');
    expect(answer.result?.['isError']).toBe(true);
    expect(textOf(answer)).toContain('may have run');
    expect(grid.executions).toHaveLength(1);
  });

  it('a gateway that restarts in the middle of a call', async ({ scene }) => {
    const { grid } = scene;
    await grid.setScenario('slow-call');
    const client = await scene.start();
    const answer = client.call('inference_image_generate', { prompt: 'a fox' });
    await vi.waitUntil(() => grid.executions.length === 1, { timeout: 10_000 });
    await grid.takeDown();
    expect(textOf(await answer)).toContain('may have run');
    await grid.bringUp();
    await toolsAreBack(client);
    expect(grid.executions).toHaveLength(1);
  });

  it('a call that did not get there is made as soon as the gateway is back', async ({ scene }) => {
    const { grid } = scene;
    const client = await scene.start();
    await client.toolNames();
    await grid.takeDown();
    const answer = client.call('me_get');
    await grid.bringUp();
    expect(textOf(await answer)).toContain('uma@acme.test');
    expect(grid.executions).toHaveLength(1);
  });

  it('a call while nothing listens says so, and was never made', async ({ scene }) => {
    const { grid } = scene;
    const client = await scene.start();
    await client.toolNames();
    await grid.takeDown();
    expect(textOf(await client.call('me_get'))).toContain('did not run');
    await grid.bringUp();
    await toolsAreBack(client);
    expect(grid.executions).toHaveLength(0);
  });
});

/** A mount of its own, in which the names are those of a file of ours. Null: this system cannot do that. */
function ownNames(folder: string): { readonly prefix: readonly string[]; readonly names: string } | null {
  const names = join(folder, 'hosts');
  const rules = join(folder, 'nsswitch.conf');
  writeFileSync(names, '');
  writeFileSync(rules, 'hosts: files\n');
  const mounts = `mount --bind ${names} /etc/hosts && mount --bind ${rules} /etc/nsswitch.conf`;
  const prefix = ['unshare', '-rm', '/bin/sh', '-c', `${mounts} && exec "$@"`, 'sh'];
  return spawnSync('unshare', [...prefix.slice(1), 'true']).status === 0 ? { prefix, names } : null;
}

const probe = mkdtempSync(join(tmpdir(), 'ungrey-names-'));
const hasOwnNames = process.platform === 'linux' && ownNames(probe) !== null;
rmSync(probe, { recursive: true });

describe.skipIf(!hasOwnNames)('names', () => {
  it('that no longer resolve are explained, and the tools come back with them', async ({ scene }) => {
    const { grid } = scene;
    const own = ownNames(scene.home);
    const host = 'other.practice-grid.test';
    const { port } = new URL(grid.urls['https-wrong-name'] ?? '');
    const ca = join(scene.home, 'ca.pem');
    writeFileSync(ca, grid.caPem);
    const known = `127.0.0.1 ${host}\n`;
    writeFileSync(own?.names ?? '', known);
    const client = await scene.start({
      url: `https://${host}:${port}/mcp`,
      env: { NODE_EXTRA_CA_CERTS: ca },
      prefix: own?.prefix ?? [],
    });
    expect(await client.toolNames()).toContain('me_get');
    writeFileSync(own?.names ?? '', '');
    // The network is gone: what was connected is cut.
    await grid.takeDown();
    await grid.bringUp();
    await explains(client, 'net.dns');
    writeFileSync(own?.names ?? '', known);
    await toolsReturn(client);
  });
});
