import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { fetch as undiciFetch } from 'undici';
import type { Dispatcher, RequestInit as UndiciRequestInit } from 'undici';

/** Node's fetch over the given connections. */
export function nodeFetch(connections: Dispatcher): FetchLike {
  return async (url, init) => {
    const own = { ...init, dispatcher: connections } as unknown as UndiciRequestInit;
    return await undiciFetch(url, own);
  };
}
