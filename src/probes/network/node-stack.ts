import { request } from 'undici';
import type { Dispatcher } from 'undici';
import type { HttpStack } from './http-stack';

/** Requests over Node's own sockets: neither the system's proxy nor its trust store, as the programs that Claude Desktop starts. */
export function createNodeStack(connections: Dispatcher): HttpStack {
  return {
    name: 'node',
    async request({ method, url, headers, body, signal }) {
      const answer = await request(url, { method, headers, body, signal, dispatcher: connections });
      return { status: answer.statusCode, headers: joined(answer.headers), body: answer.body };
    },
  };
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
