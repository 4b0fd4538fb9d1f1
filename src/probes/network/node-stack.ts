import { request } from 'undici';
import type { Dispatcher } from 'undici';
import type { HttpStack } from './http-stack';

/** Requests over Node's own sockets: neither the system's proxy nor its trust store, as the programs that Claude Desktop starts. */
export function createNodeStack(connections: Dispatcher): HttpStack {
  return {
    name: 'node',
    async request({ method, url, headers, body, signal }) {
      const asked = request(url, { method, headers, body, signal, dispatcher: connections });
      // While a connection is being made, undici does not listen to the signal.
      const answer = await Promise.race([asked, aborted(signal)]);
      return { status: answer.statusCode, headers: joined(answer.headers), body: answer.body };
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    else signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
