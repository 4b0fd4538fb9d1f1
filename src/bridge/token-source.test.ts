import { describe, expect, it } from 'vitest';
import { failure } from '../keychain/failure';
import type { GetResult } from '../keychain/keychain';
import { createSandboxKeychain } from '../keychain/memory';
import { TokenSource } from './token-source';

const token = 'sgk_0123456789abcdef';
const kept = (url: string): GetResult => ({ ok: true, secret: { url, token } });

/** A keychain that answers with these, in turn, the last for ever. */
function answering(...answers: readonly GetResult[]) {
  let asked = 0;
  const get = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] as GetResult);
  return { keychain: { ...createSandboxKeychain(), get }, asked: () => asked };
}

const source = (more: Partial<ConstructorParameters<typeof TokenSource>[0]>) =>
  new TokenSource({
    ...{ connection: 'home', url: null, variable: null, env: {}, keychain: createSandboxKeychain() },
    ...more,
  });

describe('the token of a variable', () => {
  it.each([
    ['https://grid.example/mcp', `Bearer ${token}`, { ok: true, credentials: { token } }],
    ['http://127.0.0.1:9/mcp', token, { ok: true, credentials: { token } }],
    ['https://grid.example/mcp', ' two words ', { ok: true, credentials: { token: 'two words' } }],
    ['https://grid.example/mcp', undefined, { ok: false, problem: { kind: 'no-token', variable: 'TOKEN' } }],
    ['https://grid.example/mcp', '', { ok: false, problem: { kind: 'no-token', variable: 'TOKEN' } }],
    ['http://grid.example/mcp', token, { ok: false, problem: { kind: 'url', isPlain: true } }],
    ['ftp://grid.example/mcp', token, { ok: false, problem: { kind: 'url', isPlain: false } }],
    ['grid', token, { ok: false, problem: { kind: 'url', isPlain: false } }],
    [null, token, { ok: false, problem: { kind: 'url', url: '', isPlain: false } }],
  ])('to %s: %j', async (url, TOKEN, expected) => {
    expect(await source({ url, variable: 'TOKEN', env: { TOKEN } }).get()).toMatchObject(expected);
  });
});

describe('the token of the keychain', () => {
  it.each<[string | null, GetResult, object]>([
    [null, kept('https://grid.example/mcp'), { ok: true, credentials: { token } }],
    ['https://grid.example/other', kept('https://grid.example/mcp'), { ok: true }],
    [
      'https://evil.example/mcp',
      kept('https://grid.example/mcp'),
      { ok: false, problem: { kind: 'other-host', kept: 'grid.example', asked: 'evil.example' } },
    ],
    ['nonsense', kept('https://grid.example/mcp'), { ok: false, problem: { kind: 'other-host', asked: '' } }],
    ['https://grid.example', kept('nonsense'), { ok: false, problem: { kind: 'other-host', kept: '' } }],
    [null, kept('nonsense'), { ok: false, problem: { kind: 'url', url: 'nonsense', isPlain: false } }],
    [null, { ok: true, secret: null }, { ok: false, problem: { kind: 'no-token', variable: null } }],
    [null, failure('locked'), { ok: false, problem: { kind: 'keychain' } }],
  ])('for %s: %j', async (url, answer, expected) => {
    expect(await source({ url, keychain: answering(answer).keychain }).get()).toMatchObject(expected);
  });

  it('is asked for once, and again when it was refused', async () => {
    const { keychain, asked } = answering(kept('https://grid.example/mcp'));
    const tokens = source({ keychain });
    await Promise.all([tokens.get(), tokens.get()]);
    await tokens.get();
    expect(asked()).toBe(1);
    tokens.forget();
    await tokens.get();
    expect(asked()).toBe(2);
  });

  it('is asked for again after a failure', async () => {
    const { keychain, asked } = answering(failure('locked'), kept('https://grid.example/mcp'));
    const tokens = source({ keychain });
    expect(await tokens.get()).toMatchObject({ ok: false });
    expect(await tokens.get()).toMatchObject({ ok: true });
    expect(asked()).toBe(2);
  });

  it('is not asked for again at once by somebody who said no', async () => {
    const { keychain, asked } = answering(failure('denied'), kept('https://grid.example/mcp'));
    const tokens = source({ keychain });
    expect(await tokens.get()).toMatchObject({ ok: false });
    tokens.forget();
    expect(await tokens.get()).toMatchObject({ ok: false, problem: { failure: { problem: 'denied' } } });
    expect(asked()).toBe(1);
  });

  it('does not forget a newer answer when an older one fails', async () => {
    const { keychain, asked } = answering(failure('locked'), kept('https://grid.example/mcp'));
    const tokens = source({ keychain });
    const older = tokens.get();
    tokens.forget();
    const newer = tokens.get();
    await older;
    await newer;
    expect(await tokens.get()).toMatchObject({ ok: true });
    expect(asked()).toBe(2);
  });
});
