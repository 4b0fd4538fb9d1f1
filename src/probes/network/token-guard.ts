import { isLoopbackHost } from '../../core/network/loopback';

/** The token goes to the endpoint's origin alone, and never over plain http to another machine. */
export function mayCarryToken(url: URL, endpoint: URL): boolean {
  return url.origin === endpoint.origin && (url.protocol === 'https:' || isLoopbackHost(url.hostname));
}
