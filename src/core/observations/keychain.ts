import type { TokenFacts } from '../token/token-facts';

export interface KeychainSeen {
  readonly available: boolean;
  /** Why not, as a code of the keychain's own vocabulary (keychain/keychain.ts); null when available. */
  readonly problem: KeychainProblem | null;
  readonly connections: readonly {
    readonly name: string;
    readonly url: string;
    /** Masked Authorization value, for the vault. */
    readonly authorization: string;
    readonly facts: TokenFacts;
  }[];
}

export type KeychainProblem =
  'not-installed' | 'no-service' | 'locked' | 'no-collection' | 'denied' | 'failed';
