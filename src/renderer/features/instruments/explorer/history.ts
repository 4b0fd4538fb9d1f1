import { useSyncExternalStore } from 'react';
import type { CallOutcome } from '../../../../shared/ipc/instruments';

/** One call of this run of the app. Results are not kept, and nothing is written to disk. */
export interface PastCall {
  readonly id: number;
  readonly at: Date;
  readonly host: string;
  readonly tool: string;
  /** JSON text, as sent. */
  readonly args: string;
  readonly kind: Extract<CallOutcome['kind'], 'result' | 'error' | 'stopped'>;
  readonly code: string | null;
  readonly durationMs: number;
  readonly requestId: string | null;
}

const most = 50;
let calls: readonly PastCall[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Newest first; the oldest are forgotten. */
export function remember(call: Omit<PastCall, 'id'>): void {
  calls = [{ ...call, id: next++ }, ...calls].slice(0, most);
  for (const listener of listeners) listener();
}

export function useHistory(): readonly PastCall[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => calls,
  );
}
