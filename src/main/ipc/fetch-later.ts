import { invocations } from '../../shared/ipc/contract';
import type { Handlers } from './register';

type Call = (...args: readonly unknown[]) => unknown;

export interface FetchedLater<Later> {
  /** Of every call in the contract: spread the handlers that are there already after these. */
  readonly handlers: Later;
  /** Fetches the code now, so that nobody waits for it. */
  readonly fetch: () => void;
}

/** Handlers whose code is fetched when one of their calls comes: a window need not wait for it to appear. */
export function fetchLater<Later extends Partial<Handlers>>(load: () => Promise<Later>): FetchedLater<Later> {
  let fetched: Promise<Later> | null = null;
  const fetchOnce = (): Promise<Later> => (fetched ??= load());
  const passOn =
    (name: string): Call =>
    async (...args) =>
      ((await fetchOnce()) as Record<string, Call>)[name]?.(...args);
  return {
    handlers: Object.fromEntries(Object.keys(invocations).map((name) => [name, passOn(name)])) as Later,
    // A call that comes says what is wrong.
    fetch: () => void fetchOnce().catch(() => undefined),
  };
}
