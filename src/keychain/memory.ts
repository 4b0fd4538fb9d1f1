import type { ConnectionSecret, Keychain, KeychainFailure } from './keychain';
import { refuseSecret } from './secret-text';

/** A keychain for one run: it keeps everything in memory and gives `failure` as the reason. */
export const createMemoryKeychain = (failure: KeychainFailure): Keychain => {
  const fail = () => Promise.resolve(failure);
  return withFallback({ set: fail, get: fail, delete: fail, list: fail, close: () => undefined });
};

/** Stands in for the system's keychain in practice mode: what is kept is gone when practice ends. */
export function createSandboxKeychain(): Keychain {
  const kept = new Map<string, ConnectionSecret>();
  return {
    set: (connection, secret) => {
      const refused = refuseSecret(connection, secret);
      if (refused !== null) return Promise.resolve(refused);
      kept.set(connection, secret);
      return Promise.resolve({ ok: true, kept: 'keychain' });
    },
    get: (connection) => Promise.resolve({ ok: true, secret: kept.get(connection) ?? null }),
    delete: (connection) => Promise.resolve({ ok: true, deleted: kept.delete(connection) }),
    list: () =>
      Promise.resolve({
        ok: true,
        connections: [...kept].map(([connection, secret]) => ({ connection, ...secret })),
        failure: null,
      }),
    close: () => kept.clear(),
  };
}

/**
 * Keeps in memory, until the process ends, what the keychain cannot take. Such a token goes before one that the keychain
 * may still hold under the same name.
 */
export function withFallback(keychain: Keychain): Keychain {
  const memory = new Map<string, ConnectionSecret>();
  return {
    set: async (connection, secret, options) => {
      const result = await keychain.set(connection, secret, options);
      if (result.ok) {
        memory.delete(connection);
        return result;
      }
      const refused = refuseSecret(connection, secret);
      if (refused !== null || options?.signal?.aborted) return refused ?? result;
      memory.set(connection, secret);
      return { ok: true, kept: 'memory', failure: result };
    },
    get: async (connection, options) => {
      const secret = memory.get(connection);
      return secret === undefined ? keychain.get(connection, options) : { ok: true, secret };
    },
    delete: async (connection, options) => {
      const wasInMemory = memory.delete(connection);
      const result = await keychain.delete(connection, options);
      if (result.ok) return { ok: true, deleted: result.deleted || wasInMemory };
      // A locked keychain may hold an older token of that name; one that does not exist holds none.
      return wasInMemory && absent.has(result.problem) ? { ok: true, deleted: true } : result;
    },
    list: async (options) => {
      const result = await keychain.list(options);
      const stored = result.ok ? result.connections : [];
      const kept = [...memory].map(([connection, secret]) => ({ connection, ...secret }));
      return {
        ok: true,
        connections: [...stored.filter(({ connection }) => !memory.has(connection)), ...kept],
        failure: result.ok ? result.failure : result,
      };
    },
    close: () => {
      memory.clear();
      keychain.close();
    },
  };
}

const absent: ReadonlySet<KeychainFailure['problem']> = new Set([
  'not-installed',
  'no-service',
  'no-collection',
]);
