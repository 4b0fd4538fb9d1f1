import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { fetch as undiciFetch } from 'undici';
import type { Dispatcher } from 'undici';

/** Node's fetch over the given connections. */
export function nodeFetch(connections: Dispatcher): FetchLike {
  // The same fetch as the global one, in another version: their types know nothing of each other.
  const send = undiciFetch as unknown as (url: string | URL, init: object) => Promise<Response>;
  return (url, init) => send(url, { ...init, dispatcher: connections });
}
