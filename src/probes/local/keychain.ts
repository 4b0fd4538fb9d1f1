import type { Probe } from '../../core/diagnosis/probe';
import type { KeychainProblem, KeychainSeen } from '../../core/observations/keychain';
import { tokenFacts } from '../../core/token/authorization';
import { timeLimit } from '../time-limit';

/** The part of the keychain that the probe asks, given by the program that runs it. What it answers is raw. */
export interface KeychainReader {
  listConnections(signal: AbortSignal): Promise<KeychainContent>;
}

export type KeychainContent =
  | {
      readonly available: true;
      readonly connections: readonly {
        readonly name: string;
        readonly url: string;
        readonly token: string;
      }[];
    }
  | { readonly available: false; readonly problem: KeychainProblem };

/** Everything else waits for it, so a keychain that wants its password first is not waited for. */
const waitMs = 2_000;

/** Looks which connections have a token in the system keychain. */
export function keychainProbe(keychain: KeychainReader): Probe<'keychain'> {
  return {
    id: 'keychain',
    needs: [],
    deadlineMs: waitMs + 1_000,
    remote: false,
    look: async ({ signal, vault }): Promise<KeychainSeen> => {
      const limit = timeLimit(signal, waitMs);
      const content = await Promise.race([keychain.listConnections(limit), noAnswer(limit)]);
      if (!content.available) return { available: false, problem: content.problem, connections: [] };
      const connections = content.connections.map(({ name, url, token }) => {
        const masked = vault.register(token);
        return {
          name,
          url: vault.maskText(url),
          authorization: `Bearer ${masked}`,
          facts: tokenFacts(masked),
        };
      });
      return { available: true, problem: null, connections };
    },
  };
}

function noAnswer(limit: AbortSignal): Promise<KeychainContent> {
  return new Promise((resolve) => {
    limit.addEventListener('abort', () => resolve({ available: false, problem: 'locked' }));
  });
}
