import { environmentProxy } from '../core/network/environment-proxy';
import { failureKind } from '../core/network/failure-kind';
import { isLoopbackHost } from '../core/network/loopback';
import { failureOf } from './failure';
import { createSend, type Send, type Way } from './http';

export interface WaysOptions {
  readonly endpoint: URL;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The proxy that this computer's settings name for the endpoint; null: none, or none that HTTP can use. */
  readonly systemProxy: () => Promise<URL | null>;
  /** The certificates that this computer trusts; null: the runtime cannot tell. */
  readonly systemCertificates: () => Promise<readonly string[] | null>;
}

/**
 * Sends straight to the gateway or through the proxy that the environment names. Where nothing of a request got through, it
 * tries as a browser would: with the system's certificates, through the system's proxy; what works is kept.
 */
export async function createSendOverWays(options: WaysOptions): Promise<Send> {
  const { endpoint, env } = options;
  const isLocal = isLoopbackHost(endpoint.hostname);
  const isSecure = endpoint.protocol === 'https:';
  const written = isLocal || !isSecure ? null : environmentProxy(env, endpoint).proxy;
  let way: Way = {
    protocol: isSecure ? 'https:' : 'http:',
    certificates: null,
    proxy: written === null ? null : httpProxy(written),
  };
  let send = await createSend(way);
  if (!isSecure) return send;

  const otherWay = async (code: string): Promise<Way | null> => {
    const kind = failureKind(code);
    if (kind === 'tls-untrusted' && way.certificates === null) {
      const certificates = await options.systemCertificates();
      return certificates === null ? null : { ...way, certificates };
    }
    if (way.proxy !== null || isLocal || !deadEnds.has(kind)) return null;
    const proxy = await options.systemProxy();
    return proxy === null ? null : { ...way, proxy };
  };

  return async (outgoing) => {
    try {
      return await send(outgoing);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'transport' || failure.reached || outgoing.signal.aborted) throw error;
      const other = await otherWay(failure.code);
      if (other === null) throw error;
      const sendOtherwise = await createSend(other);
      const answer = await sendOtherwise(outgoing).catch((): never => {
        throw error;
      });
      way = other;
      send = sendOtherwise;
      return answer;
    }
  };
}

/** Failures behind which a proxy may be needed. */
const deadEnds = new Set(['dns', 'refused', 'unreachable', 'timeout', 'cut', 'tls-other']);

export function httpProxy(written: string): URL | null {
  return /^https?:/i.test(written) && URL.canParse(written) ? new URL(written) : null;
}
