import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeychain } from './client';
import { forkWorker } from './fork';
import type { Keychain } from './keychain';
import type { WorkerProcess } from './protocol';
import { type BuiltPrograms, buildPrograms } from './testing/built-programs';
import {
  keyringPrograms,
  missingPrograms,
  promptPrograms,
  type PrivateKeyring,
  startBus,
  startDisplay,
  startKeyring,
} from './testing/private-keyring';

const url = 'https://grid.example.com/mcp';
const secret = { url, token: 'sgk_0123456789abcdef' };

/** For calls that must succeed however busy the machine is. */
const patient = { mayPrompt: true };

const skipReason = (programs: readonly string[]): string => {
  const missing = missingPrograms(programs);
  return missing.length === 0 ? '' : ` (skipped: no ${missing.join(', ')})`;
};
const withoutKeyring = skipReason(keyringPrograms);
const withoutPrompt = skipReason(promptPrograms);

let programs: BuiltPrograms;
const opened: Keychain[] = [];
let workers: WorkerProcess[] = [];

beforeAll(async () => {
  programs = await buildPrograms({ hasKeytar: true });
});
afterAll(() => programs.remove());
afterEach(() => {
  for (const keychain of opened.splice(0)) keychain.close();
  workers = [];
  vi.unstubAllEnvs();
});

function open(deadlines: { call?: number; prompt?: number; idle?: number } = {}): Keychain {
  const spawn = () => {
    const worker = forkWorker(join(programs.folder, 'worker.mjs'));
    workers.push(worker);
    return worker;
  };
  const keychain = createKeychain({ spawn, deadlines });
  opened.push(keychain);
  return keychain;
}

function useEnv(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

describe.skipIf(withoutKeyring !== '')(`with GNOME Keyring${withoutKeyring}`, () => {
  let keyring: PrivateKeyring;
  beforeEach(async () => {
    keyring = await startKeyring();
    useEnv({ ...keyring.env, DISPLAY: undefined });
  });
  afterEach(() => keyring.end());

  it('stores, reads, overwrites, lists and deletes', async () => {
    const keychain = open();
    expect(await keychain.get('home')).toEqual({ ok: true, secret: null });
    expect(await keychain.list()).toEqual({ ok: true, connections: [], failure: null });
    expect(await keychain.set('home', secret)).toEqual({ ok: true, kept: 'keychain' });
    expect(await keychain.set('work', { url: 'https://work.example/mcp', token: 'sgk_w' })).toMatchObject({
      ok: true,
    });
    const replaced = { url: 'https://other.example/mcp', token: 'sgk_new' };
    expect(await keychain.set('home', replaced)).toMatchObject({ ok: true });
    // Another Ungrey sees the same.
    expect(await open().get('home')).toEqual({ ok: true, secret: replaced });
    expect(await keychain.list()).toEqual({
      ok: true,
      connections: [
        { connection: 'home', ...replaced },
        { connection: 'work', url: 'https://work.example/mcp', token: 'sgk_w' },
      ],
      failure: null,
    });
    expect(await keychain.delete('home')).toEqual({ ok: true, deleted: true });
    expect(await keychain.delete('home')).toEqual({ ok: true, deleted: false });
    expect(await keychain.get('home')).toEqual({ ok: true, secret: null });
    expect(workers).toHaveLength(2);
  });

  it.each([
    ['accents, signs and surrogate pairs', 'sgk_é–“漢字”🔑\u200b\n\t"\\'],
    ['a long JWT', `eyJ.${'x'.repeat(40_000)}`],
  ])('gives back %s unchanged', async (_, token) => {
    const keychain = open();
    expect(await keychain.set('home', { url, token })).toMatchObject({ ok: true });
    expect(await keychain.get('home')).toEqual({ ok: true, secret: { url, token } });
  });

  it('refuses what cannot be a token or a name, in plain words, and stores nothing', async () => {
    const keychain = open();
    const tooLong = await keychain.set('home', { url, token: 'x'.repeat(100_000) });
    expect(tooLong).toMatchObject({ ok: false, why: 'token-too-long', params: { most: 50_000 } });
    expect(await keychain.set('home', { url, token: '' })).toMatchObject({ ok: false });
    for (const name of ['', 'a/b', 'a b', 'ä', 'x'.repeat(65)]) {
      expect(await keychain.set(name, secret)).toMatchObject({ ok: false, problem: 'failed' });
      expect(await keychain.get(name)).toMatchObject({ ok: false, problem: 'failed' });
      expect(await keychain.delete(name)).toMatchObject({ ok: false, problem: 'failed' });
    }
    expect(await keychain.list()).toMatchObject({ connections: [] });
  });

  it('answers calls that come together, each with its own result', async () => {
    const keychain = open();
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => keychain.set(name, { url, token: `sgk_${name}` })));
    const read = await Promise.all(names.map((name) => keychain.get(name)));
    expect(read).toEqual(names.map((name) => ({ ok: true, secret: { url, token: `sgk_${name}` } })));
    expect(workers).toHaveLength(1);
  });

  it('says that a locked keyring is locked, and never that it is empty', async () => {
    const keychain = open();
    await keychain.set('home', secret);
    keyring.lock();
    const locked = { ok: false, problem: 'locked' };
    expect(await keychain.get('home')).toMatchObject(locked);
    expect(await keychain.list()).toMatchObject(locked);
    expect(await keychain.set('home', secret)).toMatchObject(locked);
    expect(await keychain.delete('home')).toMatchObject(locked);
    await keyring.unlock();
    expect(await keychain.get('home')).toEqual({ ok: true, secret });
  });

  it('gives up on a keyring that does not answer, and works again when it does', async () => {
    const keychain = open({ call: 700 });
    await keychain.set('home', secret, patient);
    keyring.freeze();
    const [first, second] = await Promise.all([keychain.get('home'), keychain.list()]);
    expect(first).toMatchObject({
      ok: false,
      problem: 'locked',
      why: 'no-answer',
      params: { seconds: 0.7 },
    });
    expect(second).toMatchObject({ ok: false, problem: 'locked' });
    keyring.thaw();
    expect(await keychain.get('home', patient)).toEqual({ ok: true, secret });
    expect(workers.length).toBeGreaterThan(1);
  });

  it('waits longer for a person, until the call is stopped', async () => {
    const keychain = open({ call: 200, prompt: 60_000 });
    keyring.freeze();
    const stop = new AbortController();
    let isSettled = false;
    const call = keychain
      .get('home', { mayPrompt: true, signal: stop.signal })
      .finally(() => (isSettled = true));
    // A call beside it fails by its own deadline and leaves the other one waiting.
    expect(await keychain.list()).toMatchObject({ ok: false, problem: 'locked' });
    expect(isSettled).toBe(false);
    stop.abort();
    expect(await call).toMatchObject({ ok: false, why: 'stopped' });
    expect(await keychain.get('home', { signal: stop.signal })).toMatchObject({ ok: false });
    keyring.thaw();
    expect(await keychain.set('home', secret, patient)).toMatchObject({ ok: true });
  });

  it('survives that its worker is killed from outside, idle or at work', async () => {
    const keychain = open();
    await keychain.set('home', secret);
    const exited = new Promise<void>((resolve) => workers[0]?.onExit(resolve));
    workers[0]?.kill();
    await exited;
    expect(await keychain.get('home')).toEqual({ ok: true, secret });

    keyring.freeze();
    const call = keychain.get('home');
    workers[1]?.kill();
    expect(await call).toMatchObject({ ok: false, problem: 'failed' });
    keyring.thaw();
    expect(await keychain.get('home')).toEqual({ ok: true, secret });
    expect(workers).toHaveLength(3);
  });

  it('ends a worker that has nothing to do', async () => {
    const keychain = open({ idle: 1 });
    await keychain.list();
    await new Promise<void>((resolve) => workers[0]?.onExit(resolve));
    expect(await keychain.list()).toMatchObject({ ok: true });
    expect(workers).toHaveLength(2);
  });

  it('fails what is open when it is closed, and everything after', async () => {
    const keychain = open();
    keyring.freeze();
    const calls = Promise.all([keychain.get('home'), keychain.list()]);
    keychain.close();
    for (const result of [...(await calls), await keychain.get('home')]) {
      expect(result).toMatchObject({ ok: false, problem: 'failed' });
    }
    expect(workers).toHaveLength(1);
  });

  const program = (rest: string) => `
    import { createKeychain } from ${JSON.stringify(join(programs.folder, 'client.mjs'))};
    import { forkWorker } from ${JSON.stringify(join(programs.folder, 'fork.mjs'))};
    const keychain = createKeychain({ spawn: () => forkWorker(${JSON.stringify(join(programs.folder, 'worker.mjs'))}) });
    ${rest}`;
  const runProgram = async (rest: string): Promise<string> => {
    const args = ['--input-type=module', '-e', program(rest)];
    return (await promisify(execFile)(process.execPath, args, { timeout: 5_000 })).stdout;
  };

  it('lets a program end that never closes it', async () => {
    expect(await runProgram('console.log(JSON.stringify(await keychain.list()));')).toContain('"ok":true');
  });

  it('lets a program end in the middle of a call that hangs, and leaves no worker behind', async () => {
    keyring.freeze();
    const child = await runProgram(`
      import { readFileSync } from 'node:fs';
      void keychain.get('home');
      console.log(readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8'));
      process.exit(0);`);
    const pid = Number(child);
    expect(pid).toBeGreaterThan(0);
    await vi.waitUntil(() => isGone(pid), { timeout: 5_000 });
  });
});

describe.skipIf(withoutPrompt !== '')(`with a prompt on the screen${withoutPrompt}`, () => {
  it('gives up on the prompt, and works again when the keyring is unlocked', async () => {
    const screen = await startDisplay();
    const keyring = await startKeyring(screen.display);
    try {
      useEnv(keyring.env);
      const keychain = open({ call: 1_500 });
      await keychain.set('home', secret, patient);
      keyring.lock();
      expect(await keychain.get('home')).toMatchObject({
        ok: false,
        problem: 'locked',
        why: 'no-answer',
      });
      await keyring.unlock();
      expect(await keychain.get('home', patient)).toEqual({ ok: true, secret });
    } finally {
      await keyring.end();
      await screen.end();
    }
  });
});

describe.skipIf(process.platform !== 'linux')('without a keychain', () => {
  const expectProblem = async (problem: string) => {
    const keychain = open();
    const results = [
      await keychain.set('home', secret),
      await keychain.get('home'),
      await keychain.delete('home'),
      await keychain.list(),
    ];
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, problem });
      expect(JSON.stringify(result)).not.toContain(secret.token);
    }
  };

  it.each([
    ['no bus', undefined],
    ['a bus that is gone', 'unix:path=/nonexistent/bus'],
    ['a bus that Electron has ruled out', 'disabled:'],
  ])('%s: no service', async (_, address) => {
    useEnv({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: '/nonexistent', DISPLAY: undefined });
    await expectProblem('no-service');
  });

  it.skipIf(withoutKeyring !== '')(`a bus without a keychain service${withoutKeyring}`, async () => {
    const bus = await startBus({ hasServices: false, display: null });
    useEnv({ ...bus.env, DISPLAY: undefined });
    await expectProblem('no-service').finally(() => bus.end());
  });

  it.skipIf(withoutKeyring !== '')(`a service that has no keyring yet${withoutKeyring}`, async () => {
    const bus = await startBus({ hasServices: true, display: null });
    useEnv({ ...bus.env, DISPLAY: undefined });
    const keychain = open();
    expect(await keychain.set('home', secret)).toMatchObject({ ok: false, problem: 'no-collection' });
    expect(await keychain.list()).toMatchObject({ ok: true, connections: [] });
    await bus.end();
  });
});

it('says so when keytar cannot be loaded', async () => {
  const bare = await buildPrograms({ hasKeytar: false });
  const keychain = createKeychain({ spawn: () => forkWorker(join(bare.folder, 'worker.mjs')) });
  expect(await keychain.list()).toMatchObject({ ok: false, problem: 'not-installed' });
  keychain.close();
  bare.remove();
});

it.each([
  ['whose file is not there', () => forkWorker('/nonexistent/worker.mjs')],
  [
    'that cannot be started',
    () => {
      throw new Error('EAGAIN');
    },
  ],
])('fails in words with a worker %s', async (_, spawn) => {
  const keychain = createKeychain({ spawn });
  expect(await keychain.list()).toEqual({
    ok: false,
    problem: 'failed',
    why: 'ended',
    params: {},
  });
  keychain.close();
});

/** Not there, or a zombie that nobody has collected. */
function isGone(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return !existsSync(file) || /\) Z /.test(readFileSync(file, 'utf8'));
}
