import type { Socket } from 'node:net';
import { createSecureContext, rootCertificates } from 'node:tls';
import type { ConnectionOptions, SecureContext } from 'node:tls';
import { Agent, buildConnector, ProxyAgent } from 'undici';
import type { Dispatcher } from 'undici';
import type { NetworkSurroundings } from './surroundings';

/** Node's connections of one look, kept alive meanwhile. */
export interface Connections {
  readonly dispatcher: Dispatcher;
  /** Drops them all, also those that are still being made. */
  close(): void;
}

export function createConnections(surroundings: NetworkSurroundings): Connections {
  const open = new Set<Socket>();
  const connect = connectorOf(surroundings, (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const dispatcher = new Agent({ connect });
  return {
    dispatcher,
    close() {
      void dispatcher.destroy();
      // Not by an AbortSignal: together with a request's own it can bring down Node 20 during a TLS handshake.
      for (const socket of open) socket.destroy();
    },
  };
}

/** Opens sockets for undici; `onSocket` sees each one as it is made, before it is connected. */
export function connectorOf(
  surroundings: NetworkSurroundings,
  onSocket: (socket: Socket) => void,
): buildConnector.connector {
  const { lookup } = surroundings;
  // It returns the socket; its type does not say so.
  const make = buildConnector({
    ...trust(surroundings),
    ...(lookup === undefined ? {} : { lookup }),
  }) as unknown as (...args: Parameters<buildConnector.connector>) => Socket;
  return (options, done) => onSocket(make(options, done));
}

/** The same through a proxy, e.g. `http://user:password@proxy.example:8080`. */
export function createProxiedConnections(surroundings: NetworkSurroundings, proxyUrl: string): Connections {
  const dispatcher = new ProxyAgent({ uri: proxyUrl, proxyTunnel: true, requestTls: trust(surroundings) });
  return { dispatcher, close: () => void dispatcher.destroy() };
}

/** Trusted certificates in the form that Node's TLS takes; empty: the runtime's own. */
export function trust({ certificates = [] }: NetworkSurroundings): Pick<ConnectionOptions, 'secureContext'> {
  if (certificates.length === 0) return {};
  let secureContext = contexts.get(certificates);
  if (secureContext === undefined) {
    secureContext = createSecureContext({ ca: [...rootCertificates, ...certificates] });
    contexts.set(certificates, secureContext);
  }
  return { secureContext };
}

/** Reading all root certificates takes a tenth of a second: once for each list is enough. */
const contexts = new WeakMap<readonly string[], SecureContext>();
