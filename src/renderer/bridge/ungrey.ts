import type { InputOf, InvocationName, OutputOf, UngreyBridge } from '../../shared/ipc/contract';

declare global {
  interface Window {
    readonly ungrey: UngreyBridge;
  }
}

/** Asks the main process; rejects with an error whose message is a sentence for people. */
export function invoke<Name extends InvocationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  return window.ungrey.invoke(name, input);
}

/** What went wrong, for people. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
