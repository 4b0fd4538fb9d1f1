import { net, session } from 'electron';
import type { IncomingMessage, Session } from 'electron';
import type { BrowserNetwork, HttpStackAnswer, HttpStackRequest } from '../probes/network';

/**
 * Chromium's network as the probes use it: the system's proxy and trust, as in the user's browser, but a session of its own
 * without cookies, cache or stored passwords.
 */
export function browserNetwork(): BrowserNetwork {
  const own = session.fromPartition('ungrey-probes', { cache: false });
  return {
    stack: { name: 'browser', request: (request) => send(own, request) },
    fetch: (url, init) =>
      own.fetch(String(url), { ...init, credentials: 'omit', cache: 'no-store' } as RequestInit),
    async resolveProxy(url) {
      await own.forceReloadProxyConfig();
      return own.resolveProxy(url);
    },
  };
}

function send(own: Session, asked: HttpStackRequest): Promise<HttpStackAnswer> {
  return new Promise((resolve, reject) => {
    if (asked.signal.aborted) {
      reject(abortError());
      return;
    }
    const request = net.request({
      session: own,
      method: asked.method,
      url: asked.url,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      useSessionCookies: false,
    });
    const stop = (): void => {
      request.abort();
      reject(abortError());
    };
    asked.signal.addEventListener('abort', stop, { once: true });
    for (const [name, value] of Object.entries(asked.headers)) request.setHeader(name, value);
    request.on('redirect', (status, _method, _url, headers) => {
      resolve({ status, headers: joined(headers), body: nothing });
      request.abort();
    });
    // Without credentials Chromium answers with the 401 or 407 itself; it must never ask a person.
    request.on('login', (_info, answer) => answer());
    request.on('error', reject);
    request.on('response', (response) => {
      resolve({ status: response.statusCode, headers: joined(response.headers), body: bodyOf(response) });
    });
    if (asked.body !== null) request.write(asked.body);
    request.end();
  });
}

/** Chromium gives header values as text or as lists of it. */
function joined(headers: Readonly<Record<string, string | string[]>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  );
}

// Electron's answer is a Node stream, though its types do not say so.
const bodyOf = (response: IncomingMessage): AsyncIterable<Uint8Array> =>
  response as unknown as AsyncIterable<Uint8Array>;

/** A redirect's body is never read. */
const nothing: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};

function abortError(): Error {
  return new DOMException('The request was given up.', 'AbortError');
}
