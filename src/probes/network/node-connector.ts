import { rootCertificates } from 'node:tls';
import type { SecureContextOptions } from 'node:tls';
import { Agent, ProxyAgent } from 'undici';
import type { buildConnector, Dispatcher } from 'undici';
import type { NetworkSurroundings } from './surroundings';

/**
 * Connections of one look, kept alive meanwhile. Aborting the signal closes them all, also those that are still being
 * made: a request's own signal does not reach these.
 */
export function createConnections(surroundings: NetworkSurroundings, signal: AbortSignal): Dispatcher {
  return new Agent({ connect: { ...trust(surroundings), ...lookup(surroundings), ...endedBy(signal) } });
}

/** The same through a proxy, e.g. `http://user:password@proxy.example:8080`. */
export function createProxiedConnections(
  surroundings: NetworkSurroundings,
  signal: AbortSignal,
  proxyUrl: string,
): Dispatcher {
  return new ProxyAgent({
    uri: proxyUrl,
    proxyTunnel: true,
    proxyTls: endedBy(signal),
    requestTls: { ...trust(surroundings), ...endedBy(signal) },
  });
}

/** Trusted certificates in the form that Node's TLS takes; empty: the runtime's own. */
export function trust(surroundings: NetworkSurroundings): Pick<SecureContextOptions, 'ca'> {
  const extra = surroundings.certificates ?? [];
  return extra.length === 0 ? {} : { ca: [...rootCertificates, ...extra] };
}

function lookup(surroundings: NetworkSurroundings): Pick<NetworkSurroundings, 'lookup'> {
  return surroundings.lookup === undefined ? {} : { lookup: surroundings.lookup };
}

/** Node's sockets take a signal; undici's types do not know. */
function endedBy(signal: AbortSignal): buildConnector.BuildOptions {
  const options: buildConnector.BuildOptions & { readonly signal: AbortSignal } = { signal };
  return options;
}
