import type { KeychainProblem } from '../core/observations/keychain';
import type { TextParams } from '../core/words/say';

/**
 * Tokens in the system's keychain, one item per connection. No call throws or rejects: what went wrong comes back as a
 * value. Nothing is remembered about an unavailable keychain; each call asks anew.
 */
export interface Keychain {
  set(connection: string, secret: ConnectionSecret, options?: CallOptions): Promise<SetResult>;
  get(connection: string, options?: CallOptions): Promise<GetResult>;
  delete(connection: string, options?: CallOptions): Promise<DeleteResult>;
  list(options?: CallOptions): Promise<ListResult>;
  /** Ends what runs for the keychain; calls still open fail at once. */
  close(): void;
}

/** A token, bound to the gateway that it may be sent to. */
export interface ConnectionSecret {
  readonly url: string;
  readonly token: string;
}

export interface CallOptions {
  /** A person is there to unlock the keychain: wait for them longer. Without it the call gives up within seconds. */
  readonly mayPrompt?: boolean;
  /** Gives the call up; a prompt that is open closes. */
  readonly signal?: AbortSignal;
}

export interface KeychainFailure {
  readonly ok: false;
  readonly problem: KeychainProblem;
  /** What to tell people, in the words of words/en/keychain.ts; holds no secret. */
  readonly why: KeychainReason;
  readonly params: TextParams;
}

export type KeychainReason = keyof typeof import('../core/words/en/keychain').keychainWords;

/** `memory`: until this process ends, because of `failure`. */
export type SetResult =
  | { readonly ok: true; readonly kept: 'keychain' }
  | { readonly ok: true; readonly kept: 'memory'; readonly failure: KeychainFailure }
  | KeychainFailure;

/** `secret` is null when the keychain has no (whole) item of that name. */
export type GetResult = { readonly ok: true; readonly secret: ConnectionSecret | null } | KeychainFailure;

export type DeleteResult = { readonly ok: true; readonly deleted: boolean } | KeychainFailure;

export type ListResult =
  | {
      readonly ok: true;
      readonly connections: readonly NamedSecret[];
      /** Why the system's keychain could not be asked: the list holds only what is kept in memory. Null: it could. */
      readonly failure: KeychainFailure | null;
    }
  | KeychainFailure;

export interface NamedSecret extends ConnectionSecret {
  readonly connection: string;
}
