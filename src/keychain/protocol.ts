import type { ConnectionSecret, KeychainFailure } from './keychain';

/** What the worker can be asked: plain JSON, answered one by one in the order asked. */
export type KeychainCall =
  | { readonly kind: 'set'; readonly connection: string; readonly secret: ConnectionSecret }
  | { readonly kind: 'get'; readonly connection: string }
  | { readonly kind: 'delete'; readonly connection: string }
  | { readonly kind: 'list' };

export interface WorkerRequest {
  readonly id: number;
  readonly call: KeychainCall;
}

export type WorkerMessage =
  /** The answer: a result as keychain.ts describes it for that call. */
  | { readonly id: number; readonly result: unknown }
  /** The next step may crash the worker; then this is the answer. */
  | { readonly id: number; readonly ifItEnds: KeychainFailure };

/** The program of worker.ts, however it was started. */
export interface WorkerProcess {
  postMessage(message: WorkerRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called when it has ended or cannot be reached any more, for whatever reason; also when it never started. */
  onExit(listener: () => void): void;
  /** Ends it now, even while it hangs. */
  kill(): void;
}
