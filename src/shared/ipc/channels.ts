import type { EventName, InvocationName } from './contract';

export const invokeChannel = (name: InvocationName): string => `ungrey:invoke:${name}`;
export const eventChannel = (name: EventName): string => `ungrey:event:${name}`;

/** Error objects lose their class on the way, so an answer is plain data. */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };
