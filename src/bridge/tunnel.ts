import type { Agent } from 'node:http';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect, type ConnectionOptions } from 'node:tls';

/** An agent always says where it wants to go. */
type Wanted = ConnectionOptions & { readonly host: string; readonly port: number };
type OnCreated = (error: Error | null, socket?: Duplex) => void;

/** Lets an https agent's connections go through an HTTP proxy (CONNECT): the proxy sees host and port, and nothing else. */
export function tunnelThrough(agent: Agent, proxy: URL): void {
  const open = (options: Wanted, onCreated: OnCreated): undefined => {
    const target = `${options.host}:${options.port}`;
    const send = proxy.protocol === 'https:' ? requestSecure : requestPlain;
    const request = send({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...signIn(proxy) },
      agent: false,
    });
    request.once('connect', ({ statusCode = 0 }, socket: Duplex) => {
      if (statusCode === 200) {
        onCreated(null, connect({ ...options, socket }));
        return;
      }
      socket.destroy();
      onCreated(failed(statusCode === 407 ? 'proxy-auth' : 'proxy-refused'));
    });
    request.once('error', () => onCreated(failed('proxy-unreachable')));
    request.end();
  };
  Object.assign(agent, { createConnection: open });
}

function signIn({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** Named as core/network/failure-kind.ts knows them. */
function failed(code: 'proxy-auth' | 'proxy-refused' | 'proxy-unreachable'): Error {
  return Object.assign(new Error(code), { code });
}
