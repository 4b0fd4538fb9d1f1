import { expect, it } from 'vitest';
import { failure } from './failure';
import type { Keychain, KeychainFailure } from './keychain';
import { createMemoryKeychain, withFallback } from './memory';

const secret = { url: 'https://grid.example.com/mcp', token: 'sgk_0123456789abcdef' };
const noService = failure('no-service');

/** A keychain that can be locked, in place of the system's: what is under test is who keeps what. */
function lockable() {
  const inner = createMemoryKeychain(noService);
  let problem: KeychainFailure | null = null;
  const guard =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...args: A) =>
      problem === null ? call(...args) : Promise.resolve(problem);
  const keychain: Keychain = {
    set: guard(async (connection, given) => {
      await inner.set(connection, given);
      return { ok: true, kept: 'keychain' };
    }),
    get: guard(async (connection) => {
      const result = await inner.get(connection);
      return result.ok ? result : { ok: true, secret: null };
    }),
    delete: guard(async (connection) => {
      const result = await inner.delete(connection);
      return result.ok ? result : { ok: true, deleted: false };
    }),
    list: guard(async () => ({ ...(await inner.list()), failure: null })),
    close: () => inner.close(),
  };
  return { keychain, fail: (next: KeychainFailure | null) => (problem = next) };
}

it('keeps tokens for one run, with the reason', async () => {
  const memory = createMemoryKeychain(noService);
  expect(await memory.get('home')).toEqual(noService);
  expect(await memory.set('home', secret)).toEqual({ ok: true, kept: 'memory', failure: noService });
  expect(await memory.get('home')).toEqual({ ok: true, secret });
  expect(await memory.list()).toEqual({
    ok: true,
    connections: [{ connection: 'home', ...secret }],
    failure: noService,
  });
  expect(await memory.delete('home')).toEqual({ ok: true, deleted: true });
  expect(await memory.delete('home')).toEqual(noService);
  await memory.set('home', secret);
  memory.close();
  expect(await memory.get('home')).toEqual(noService);
});

it('refuses the same as the keychain', async () => {
  const memory = createMemoryKeychain(noService);
  expect(await memory.set('a b', secret)).toMatchObject({ ok: false, problem: 'failed' });
  expect(await memory.set('home', { ...secret, token: 'x'.repeat(60_000) })).toMatchObject({ ok: false });
  expect(await memory.list()).toMatchObject({ connections: [] });
});

it('uses the keychain while it works, memory while it does not, and the newer of both', async () => {
  const { keychain, fail } = lockable();
  const both = withFallback(keychain);
  const newer = { ...secret, token: 'sgk_newer' };
  const locked = failure('locked');
  expect(await both.set('home', secret)).toEqual({ ok: true, kept: 'keychain' });
  await both.set('work', secret);
  fail(locked);
  expect(await both.get('home')).toEqual(locked);
  expect(await both.set('home', newer)).toEqual({ ok: true, kept: 'memory', failure: locked });
  expect(await both.list()).toMatchObject({ connections: [{ connection: 'home' }], failure: locked });
  fail(null);
  expect(await both.get('home')).toEqual({ ok: true, secret: newer });
  expect(await both.list()).toEqual({
    ok: true,
    connections: [
      { connection: 'work', ...secret },
      { connection: 'home', ...newer },
    ],
    failure: null,
  });
  expect(await both.set('home', newer)).toEqual({ ok: true, kept: 'keychain' });
  expect(await keychain.get('home')).toEqual({ ok: true, secret: newer });
});

it('never says that a token is deleted while a locked keychain may hold an older one', async () => {
  const { keychain, fail } = lockable();
  const both = withFallback(keychain);
  const locked = failure('locked');
  await both.set('home', secret);
  fail(locked);
  await both.set('home', secret);
  expect(await both.delete('home')).toEqual(locked);
  fail(null);
  expect(await both.delete('home')).toEqual({ ok: true, deleted: true });
  expect(await both.get('home')).toEqual({ ok: true, secret: null });
});

it('keeps nothing of a call that the person stopped', async () => {
  const { keychain, fail } = lockable();
  const both = withFallback(keychain);
  fail(failure('locked'));
  const signal = AbortSignal.abort();
  expect(await both.set('home', secret, { signal })).toMatchObject({ ok: false });
  expect(await both.list()).toMatchObject({ connections: [] });
});

it('deletes a token that only memory held once the keychain answers, and says when there was none', async () => {
  const { keychain, fail } = lockable();
  const both = withFallback(keychain);
  fail(failure('locked'));
  await both.set('home', secret);
  fail(null);
  expect(await both.delete('home')).toEqual({ ok: true, deleted: true });
  expect(await both.get('home')).toEqual({ ok: true, secret: null });
  expect(await both.delete('home')).toEqual({ ok: true, deleted: false });
});
