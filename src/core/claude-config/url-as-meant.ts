/** A URL of an entry, as written and as it must have been meant. */
export interface UrlReading {
  /** The URL without what surrounds it, with its scheme; null: not a URL, or not certainly one. */
  readonly url: URL | null;
  /** Spaces, quotes or invisible characters were in the way. */
  readonly surrounded: boolean;
  /** It was written without `https://`. */
  readonly schemeAdded: boolean;
  /** A placeholder of some instructions was left in (`https://HOST/mcp`, `<your-host>`, `${HOST}`). */
  readonly placeholder: boolean;
  /** What it must be: https unless loopback, path `/mcp`, nothing after it; null as `url`, or for a scheme that is no web address. */
  readonly endpoint: string | null;
}

const around =
  /^[\s"'`\u2018-\u201f\u00ab\u00bb\u200b-\u200f\u2060\ufeff]+|[\s"'`,;\u2018-\u201f\u00ab\u00bb\u200b-\u200f\u2060\ufeff]+$/g;
const invisible = /[\u200b-\u200f\u2060\ufeff\r\n\t]/g;
/** A host name or address at the beginning, which a browser would complete to a URL too. */
const bareHost =
  /^(?:(?:[\w-]+\.)+[a-z][\w-]*|localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d+)?(?:[/?#]|$)/i;
const placeholderText = /[<>{}]|%[A-Za-z_]+%|\.\.\./;
const placeholderHost = /^(?:host|hostname|domain|your[-_.][\w.-]*|yourhost[\w.-]*|my[-_]scaigrid[-_]host)$/i;
/** Schemes that people write for an MCP server; the server itself speaks https. */
const meansHttps = /^(?:https?|htt?ps?|htpps?|httsp?|wss?|mcp|sse):$/;

export function readUrlAsMeant(written: string): UrlReading {
  const stripped = written.replaceAll(around, '');
  const clean = stripped.replaceAll(invisible, '');
  const surrounded = clean !== written;
  const nothing = { surrounded, schemeAdded: false, endpoint: null, url: null };
  if (placeholderText.test(clean)) return { ...nothing, placeholder: true };
  const schemeAdded = !/^[a-z][a-z\d+.-]*:/i.test(clean) || bareHost.test(clean);
  if (schemeAdded && !bareHost.test(clean.replace(/^\/\//, ''))) return { ...nothing, placeholder: false };
  const url = parseUrl(schemeAdded ? `https://${clean.replace(/^\/\//, '')}` : clean);
  if (url === null || url.hostname === '') return { ...nothing, placeholder: false };
  const placeholder = placeholderHost.test(url.hostname);
  return { url, surrounded, schemeAdded, placeholder, endpoint: placeholder ? null : endpointOf(url) };
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function endpointOf(url: URL): string | null {
  if (!meansHttps.test(url.protocol)) return null;
  const loopback = isLoopback(url.hostname);
  const scheme = url.protocol === 'http:' && loopback ? 'http' : 'https';
  return parseUrl(`${scheme}://${url.host}/mcp`)?.href ?? null;
}

/** Names and addresses that never leave this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname) ||
    hostname === '[::1]'
  );
}
