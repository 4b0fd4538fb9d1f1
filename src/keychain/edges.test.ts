import { describe, expect, it } from 'vitest';
import { createKeychain } from './client';
import { failure, failureOf } from './failure';
import { spawnWorker } from './fork';
import { createMemoryKeychain, createSandboxKeychain, withFallback } from './memory';
import { decodeSecret, encodeSecret, parseObject, refuseSecret } from './secret-text';
import { createStoredValues, type ItemStore } from './stored-values';

const secret = { url: 'https://grid.example.com/mcp', token: 'sgk_0123456789abcdef' };

describe('a stored text', () => {
  it.each([
    [encodeSecret(secret), secret],
    [JSON.stringify({ v: 2, ...secret }), null],
    [JSON.stringify({ v: 1, url: 7, token: 'x' }), null],
    [JSON.stringify({ v: 1, url: 'x', token: null }), null],
    ['[]', null],
    ['null', null],
    ['"text"', null],
    ['no JSON', null],
  ])('%s is %j', (text, expected) => expect(decodeSecret(text)).toEqual(expected));

  it.each([['null'], ['7'], ['{']])('%s is no object', (text) => expect(parseObject(text)).toBeNull());
});

describe('what is refused', () => {
  // What stands around them is a part of what is kept.
  const room = 50_000 - encodeSecret({ url: secret.url, token: '' }).length;
  it.each([
    ['home', secret.token, null],
    ['home', 'x'.repeat(room), null],
    ['home', 'x'.repeat(room + 1), 'token-too-long'],
    ['home', '', 'token-empty'],
    ['two words', secret.token, 'connection-name'],
    ['', secret.token, 'connection-name'],
  ])('%s with %#', (connection, token, why) => {
    expect(refuseSecret(connection, { ...secret, token })?.why ?? null).toBe(why);
  });
});

describe('practice', () => {
  it('keeps, gives, lists, deletes and forgets', async () => {
    const keychain = createSandboxKeychain();
    expect(await keychain.set('two words', secret)).toMatchObject({ ok: false, why: 'connection-name' });
    expect(await keychain.get('home')).toEqual({ ok: true, secret: null });
    expect(await keychain.set('home', secret)).toEqual({ ok: true, kept: 'keychain' });
    expect(await keychain.get('home')).toEqual({ ok: true, secret });
    expect(await keychain.list()).toEqual({
      ok: true,
      connections: [{ connection: 'home', ...secret }],
      failure: null,
    });
    expect(await keychain.delete('home')).toEqual({ ok: true, deleted: true });
    expect(await keychain.delete('home')).toEqual({ ok: true, deleted: false });
    await keychain.set('home', secret);
    keychain.close();
    expect(await keychain.get('home')).toEqual({ ok: true, secret: null });
  });
});

describe('the memory behind a keychain', () => {
  it('keeps nothing that the keychain would refuse, and nothing that was given up', async () => {
    const memory = createMemoryKeychain(failure('locked'));
    expect(await memory.set('two words', secret)).toMatchObject({ ok: false, why: 'connection-name' });
    expect(await memory.set('home', secret, { signal: AbortSignal.abort() })).toMatchObject({ ok: false });
    expect(await memory.list()).toMatchObject({ connections: [] });
  });

  it.each([
    ['locked', false],
    ['denied', false],
    ['no-service', true],
    ['no-collection', true],
    ['not-installed', true],
  ] as const)('says that a token is gone while the keychain is %s: %s', async (problem, isGone) => {
    const memory = createMemoryKeychain(failure(problem));
    await memory.set('home', secret);
    expect((await memory.delete('home')).ok).toBe(isGone);
    expect((await memory.delete('home')).ok).toBe(false);
  });

  it('forgets its own when the keychain has it again, and closes both', async () => {
    const sandbox = createSandboxKeychain();
    const both = withFallback(sandbox);
    await both.set('home', secret);
    expect(await both.get('home')).toEqual({ ok: true, secret });
    both.close();
    expect(await both.get('home')).toEqual({ ok: true, secret: null });
  });
});

describe('a failure', () => {
  it.each([
    [Object.assign(new Error('nothing more'), { code: 'ERR_DLOPEN_FAILED' }), 'not-installed'],
    [Object.assign(new Error('is locked'), { code: 7 }), 'locked'],
    ['denied', 'denied'],
    [undefined, 'failed'],
  ])('%#: %s', (error, problem) => expect(failureOf(error).problem).toBe(problem));

  it.each([
    [failure('locked'), 'locked'],
    [failure('locked', 'no-answer'), 'no-answer'],
    [failure('failed', 'ended'), 'ended'],
  ])('says why: %#', ({ why }, expected) => expect(why).toBe(expected));
});

describe('a keychain in parts', () => {
  function items(maxBytes: number | null) {
    const kept = new Map<string, string>();
    const store: ItemStore = {
      read: (account) => Promise.resolve(kept.get(account) ?? null),
      write: (account, value) => Promise.resolve(void kept.set(account, value)),
      remove: (account) => Promise.resolve(kept.delete(account)),
      all: () => Promise.resolve([...kept].map(([account, value]) => ({ account, value }))),
    };
    return { kept, values: createStoredValues(store, { maxBytes, newSetName: () => 'set' }) };
  }

  it('is not in parts where there is no limit, and takes nobody else’s items', async () => {
    const { kept, values } = items(null);
    await values.write('home', 'x'.repeat(10_000));
    kept.set('home/other/0', 'somebody else’s');
    await values.write('home', 'y');
    expect(await values.remove('home')).toBe(true);
    expect(await values.remove('home')).toBe(false);
    expect([...kept.keys()]).toEqual(['home/other/0']);
  });

  it('has none where a part is gone', async () => {
    const { kept, values } = items(100);
    await values.write('home', 'x'.repeat(1_000));
    await values.write('away', 'short');
    expect((await values.all()).map(({ connection }) => connection)).toEqual(['away', 'home']);
    kept.delete('home/set/1');
    expect(await values.read('home')).toBeNull();
    expect((await values.all()).map(({ connection }) => connection)).toEqual(['away']);
  });

  it.each(['{"set":7,"parts":1}', '{"set":"x","parts":"1"}', '{}', '7'])(
    'reads %s as it is',
    async (text) => {
      const { kept, values } = items(100);
      kept.set('home', text);
      expect(await values.read('home')).toBe(text);
      expect(await values.all()).toEqual([{ connection: 'home', value: text }]);
    },
  );
});

describe('a worker', () => {
  it('that cannot be started fails the call', async () => {
    const keychain = createKeychain({ spawn: () => spawnWorker('/nowhere/at-all', []) });
    expect(await keychain.get('home')).toMatchObject({ ok: false, problem: 'failed' });
    keychain.close();
  });

  it('that has gone fails the call, and says nothing to one that is over', async () => {
    const listeners: ((message: unknown) => void)[] = [];
    const keychain = createKeychain({
      spawn: () => ({
        postMessage: ({ id }) => {
          for (const listener of listeners) {
            listener({ id: id + 1, result: 'somebody else’s' });
            listener({ id, result: { ok: true, secret: null } });
            listener({ id, result: 'too late' });
          }
        },
        onMessage: (listener) => void listeners.push(listener),
        onExit: () => undefined,
        kill: () => undefined,
      }),
    });
    expect(await keychain.get('home')).toEqual({ ok: true, secret: null });
    keychain.close();
    expect(await keychain.get('home')).toMatchObject({ ok: false, why: 'closed' });
  });
});
