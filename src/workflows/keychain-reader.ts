import type { Keychain } from '../keychain/keychain';
import type { KeychainReader } from '../probes/local';

/** Shows Ungrey's connections to the keychain probe. */
export function keychainReader(keychain: Keychain): KeychainReader {
  return {
    async listConnections(signal) {
      const list = await keychain.list({ signal });
      if (!list.ok) return { available: false, problem: list.problem };
      if (list.failure !== null && list.connections.length === 0) {
        return { available: false, problem: list.failure.problem };
      }
      return {
        available: true,
        connections: list.connections.map(({ connection, url, token }) => ({ name: connection, url, token })),
      };
    },
  };
}
