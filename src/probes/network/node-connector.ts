import { rootCertificates } from 'node:tls';
import type { SecureContextOptions } from 'node:tls';
import { Agent, ProxyAgent } from 'undici';
import type { Dispatcher } from 'undici';
import type { NetworkSurroundings } from './surroundings';

/** Connections of one probe: kept alive while it looks, dropped by `destroy` when it has seen enough. */
export function createConnections(surroundings: NetworkSurroundings): Dispatcher {
  return new Agent({ connect: { ...trust(surroundings), ...lookup(surroundings) } });
}

/** The same through a proxy, e.g. `http://user:password@proxy.example:8080`. */
export function createProxiedConnections(surroundings: NetworkSurroundings, proxyUrl: string): Dispatcher {
  return new ProxyAgent({ uri: proxyUrl, proxyTunnel: true, requestTls: trust(surroundings) });
}

/** Trusted certificates in the form that Node's TLS takes; empty: the runtime's own. */
export function trust(surroundings: NetworkSurroundings): Pick<SecureContextOptions, 'ca'> {
  const extra = surroundings.certificates ?? [];
  return extra.length === 0 ? {} : { ca: [...rootCertificates, ...extra] };
}

function lookup(surroundings: NetworkSurroundings): Pick<NetworkSurroundings, 'lookup'> {
  return surroundings.lookup === undefined ? {} : { lookup: surroundings.lookup };
}
