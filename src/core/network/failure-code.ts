/**
 * One name for a transport failure, whichever network stack it came from: Node's (`error.code`, often behind `cause`) or
 * Chromium's (`net::ERR_...` in the message). Where both name the same thing, Node's name is used; the rest keeps its own.
 */
export function failureCode(error: unknown): string {
  const links = chainOf(error);
  for (const link of links) {
    const named = fromMessage(link.message);
    if (named !== null) return named;
  }
  for (const link of links) {
    const code = fromCode(link.code) ?? byErrorName[link.name];
    if (code !== undefined) return code;
  }
  return 'unknown';
}

interface Link {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

const maxDepth = 8;

/** The error and what caused it, innermost first: that one names the fault. */
function chainOf(error: unknown): readonly Link[] {
  const links: Link[] = [];
  let current = error;
  for (let depth = 0; depth < maxDepth && typeof current === 'object' && current !== null; depth += 1) {
    links.unshift({
      name: textOf(current, 'name'),
      code: textOf(current, 'code'),
      message: textOf(current, 'message'),
    });
    current = 'cause' in current && current.cause !== undefined ? current.cause : firstOfSeveral(current);
  }
  return links;
}

/** Happy eyeballs fails with one error for each address. */
function firstOfSeveral(error: object): unknown {
  return 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : undefined;
}

function textOf(from: object, key: 'name' | 'code' | 'message'): string {
  const value: unknown = (from as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : '';
}

const byErrorName: Readonly<Record<string, string>> = {
  AbortError: 'aborted',
  HTTPParserError: 'not-http',
  TimeoutError: 'timeout',
};

const messages: readonly (readonly [RegExp, string])[] = [
  [/Proxy response \(407\)/, 'proxy-auth'],
  [/Proxy response \(\d+\)/, 'proxy-refused'],
  // Before “terminated”, which is what comes of it: the body is not what its content-encoding says.
  [
    /^(?:incorrect header check|unexpected end of file|invalid (?:stored|block|code|bit|distance|literal)\b)/,
    'not-http',
  ],
  [/^terminated$/, 'cut'],
  [/^bad port$/, 'unsafe-port'],
  [/Request timed out/, 'timeout'],
  [/Redirect was cancelled/, 'redirect'],
  [/invalid header value|ByteString|invalid [\w-]+ header/i, 'unsendable'],
];

function fromMessage(message: string): string | null {
  const chromium = /net::(ERR_\w+)/.exec(message)?.[1];
  if (chromium !== undefined) return fromChromium[chromium] ?? chromium;
  return messages.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

function fromCode(code: string): string | undefined {
  if (code === '') return undefined;
  if (code.startsWith('HPE_') && code !== 'HPE_HEADER_OVERFLOW') return 'not-http';
  return fromNode[code] ?? code;
}

const fromNode: Readonly<Record<string, string>> = {
  ABORT_ERR: 'aborted',
  UND_ERR_ABORTED: 'aborted',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_SOCKET: 'empty-reply',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'cut',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  UND_ERR_INVALID_ARG: 'unsendable',
  ERR_INVALID_CHAR: 'unsendable',
};

const fromChromium: Readonly<Record<string, string>> = {
  ERR_ABORTED: 'aborted',
  ERR_ADDRESS_INVALID: 'EHOSTUNREACH',
  ERR_ADDRESS_UNREACHABLE: 'EHOSTUNREACH',
  ERR_CONNECTION_ABORTED: 'ECONNRESET',
  ERR_CONNECTION_CLOSED: 'empty-reply',
  ERR_CONNECTION_REFUSED: 'ECONNREFUSED',
  ERR_CONNECTION_RESET: 'ECONNRESET',
  ERR_CONNECTION_TIMED_OUT: 'timeout',
  ERR_CONTENT_DECODING_FAILED: 'not-http',
  ERR_CONTENT_LENGTH_MISMATCH: 'cut',
  ERR_DNS_TIMED_OUT: 'EAI_AGAIN',
  ERR_EMPTY_RESPONSE: 'empty-reply',
  ERR_INCOMPLETE_CHUNKED_ENCODING: 'cut',
  ERR_INTERNET_DISCONNECTED: 'ENETUNREACH',
  ERR_INVALID_HTTP_RESPONSE: 'not-http',
  ERR_NAME_NOT_RESOLVED: 'ENOTFOUND',
  ERR_NETWORK_ACCESS_DENIED: 'EACCES',
  ERR_NETWORK_CHANGED: 'ENETUNREACH',
  ERR_PROXY_AUTH_REQUESTED: 'proxy-auth',
  ERR_PROXY_AUTH_UNSUPPORTED: 'proxy-auth',
  ERR_PROXY_CONNECTION_FAILED: 'proxy-unreachable',
  ERR_RESPONSE_HEADERS_TOO_BIG: 'headers-too-large',
  ERR_TIMED_OUT: 'timeout',
  ERR_TUNNEL_CONNECTION_FAILED: 'proxy-refused',
  ERR_UNSAFE_PORT: 'unsafe-port',
};
