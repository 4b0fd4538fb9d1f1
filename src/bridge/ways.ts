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
  /** PEM certificates that this computer trusts; null: the runtime cannot tell. */
  readonly systemCertificates: () => Promise<readonly string[] | null>;
}

/** Settings seldom change; while nothing gets through, they are not read for every attempt. */
const settingsMs = 30_000;

/**
 * Sends straight to the gateway or through the proxy that the environment names. Where nothing of a request got through, it
 * tries as a browser would: through the system's proxy, with the system's certificates; what works is kept.
 */
export async function createSendOverWays(options: WaysOptions): Promise<Send> {
  const { endpoint, env } = options;
  const isSecure = endpoint.protocol === 'https:';
  const isLocal = isLoopbackHost(endpoint.hostname);
  const written = isLocal || !isSecure ? null : environmentProxy(env, endpoint).proxy;
  let way: Way = {
    protocol: isSecure ? 'https:' : 'http:',
    certificates: null,
    proxy: written === null ? null : httpProxy(written),
  };
  let send = await createSend(way);
  if (!isSecure) return send;

  const systemProxy = remembered(options.systemProxy, settingsMs);
  const systemCertificates = remembered(options.systemCertificates, settingsMs);

  /** Null: there is none that would be different. */
  const otherThan = async (tried: Way, code: string): Promise<Way | null> => {
    const kind = failureKind(code);
    if (kind === 'tls-untrusted' && tried.certificates === null) {
      const certificates = await systemCertificates();
      return certificates === null ? null : { ...tried, certificates };
    }
    if (tried.proxy !== null || isLocal || !deadEnds.has(kind)) return null;
    const proxy = await systemProxy();
    return proxy === null ? null : { ...tried, proxy };
  };

  return async (outgoing) => {
    let tried = way;
    let sendThere = send;
    for (let first: unknown = null; ;) {
      try {
        const answer = await sendThere(outgoing);
        [way, send] = [tried, sendThere];
        return answer;
      } catch (error) {
        first ??= error;
        const failure = failureOf(error);
        const mayTry = failure.kind === 'transport' && !failure.reached && !outgoing.signal.aborted;
        const other = mayTry ? await otherThan(tried, failure.code) : null;
        if (other === null) throw first;
        tried = other;
        sendThere = await createSend(other);
      }
    }
  };
}

/** Failures behind which a proxy may be needed. */
const deadEnds = new Set(['dns', 'refused', 'unreachable', 'timeout', 'cut', 'tls-other']);

export function httpProxy(written: string): URL | null {
  return /^https?:/i.test(written) && URL.canParse(written) ? new URL(written) : null;
}

function remembered<T>(ask: () => Promise<T>, ms: number): () => Promise<T> {
  let answer: Promise<T> | null = null;
  let until = 0;
  return () => {
    if (answer === null || performance.now() > until) {
      answer = ask();
      until = performance.now() + ms;
    }
    return answer;
  };
}
