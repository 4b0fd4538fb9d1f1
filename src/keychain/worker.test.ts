import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KeychainCall, WorkerMessage } from './protocol';
import { openKeytarStore } from './keytar-store';
import {
  keyringPrograms,
  missingPrograms,
  type PrivateKeyring,
  startKeyring,
} from './testing/private-keyring';

const missing = missingPrograms(keyringPrograms);
const skipped = missing.length === 0 ? '' : ` (skipped: no ${missing.join(', ')})`;

const url = 'https://grid.example.com/mcp';
const secret = { url, token: 'sgk_0123456789abcdef' };

let keyring: PrivateKeyring | null = null;
beforeAll(async () => {
  if (skipped !== '') return;
  keyring = await startKeyring();
  for (const [name, value] of Object.entries(keyring.env)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await keyring?.end();
});

describe.skipIf(skipped !== '')(`the worker inside Electron’s utility process${skipped}`, () => {
  const told: WorkerMessage[] = [];
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: WorkerMessage) => void told.push(message),
  });
  let lastId = 0;

  /** The answer, and what was said before it. */
  const ask = async (call: KeychainCall) => {
    const id = (lastId += 1);
    port.emit('message', { data: { id, call } });
    const mine = () => told.filter((message) => message.id === id);
    await vi.waitUntil(() => mine().some((message) => 'result' in message), { timeout: 20_000, interval: 5 });
    const answers = mine();
    return {
      result: answers.flatMap((each) => ('result' in each ? [each.result] : []))[0],
      warned: answers.some((each) => 'ifItEnds' in each),
    };
  };

  beforeAll(async () => {
    Object.assign(process, { parentPort: port });
    await import('./worker');
    return () => {
      Reflect.deleteProperty(process, 'parentPort');
    };
  });

  it('keeps, gives, lists and deletes', async () => {
    expect((await ask({ kind: 'get', connection: 'home' })).result).toEqual({ ok: true, secret: null });
    const set = await ask({ kind: 'set', connection: 'home', secret });
    expect(set.result).toEqual({ ok: true, kept: 'keychain' });
    expect((await ask({ kind: 'get', connection: 'home' })).result).toEqual({ ok: true, secret });
    expect((await ask({ kind: 'list' })).result).toEqual({
      ok: true,
      connections: [{ connection: 'home', ...secret }],
      failure: null,
    });
    expect((await ask({ kind: 'delete', connection: 'home' })).result).toEqual({ ok: true, deleted: true });
    expect((await ask({ kind: 'delete', connection: 'home' })).result).toEqual({ ok: true, deleted: false });
  });

  it('leaves out what Ungrey did not write', async () => {
    const store = await openKeytarStore(process.platform, () => undefined);
    await store.write('strange', 'not ours');
    expect((await ask({ kind: 'get', connection: 'strange' })).result).toEqual({ ok: true, secret: null });
    expect((await ask({ kind: 'list' })).result).toMatchObject({ connections: [] });
    expect(await store.remove('strange')).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')(
    'says first what it means if it ends, where listing may crash it',
    async () => {
      expect((await ask({ kind: 'list' })).warned).toBe(true);
    },
  );

  // Their keychains answer truthfully, so nothing is listed.
  it.each(['darwin', 'win32'] as const)('asks for one item alone as on %s', async (platform) => {
    const beforeRisk = vi.fn();
    const store = await openKeytarStore(platform, beforeRisk);
    expect(await store.read('home')).toBeNull();
    expect(await store.remove('home')).toBe(false);
    await store.write('home', 'value');
    expect(await store.read('home')).toBe('value');
    expect(await store.all()).toEqual([{ account: 'home', value: 'value' }]);
    expect(await store.remove('home')).toBe(true);
    expect(beforeRisk).not.toHaveBeenCalled();
  });
});
