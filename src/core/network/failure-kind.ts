/** What a failure code means to the rules. */
export type FailureKind =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  /** Connected, then closed before an answer was complete. */
  | 'cut'
  /** The other side does not speak TLS. */
  | 'not-tls'
  | 'tls-untrusted'
  | 'tls-expired'
  | 'tls-not-yet-valid'
  | 'tls-name'
  /** Any other failure of the handshake. */
  | 'tls-other'
  | 'proxy'
  | 'proxy-auth'
  /** Something answers that is no proper HTTP. */
  | 'not-http'
  /** The request itself cannot be sent (a header value that HTTP forbids). */
  | 'unsendable'
  | 'aborted'
  | 'unknown';

/** The meaning of a code made by `failureCode`, or of Node's verdict on a certificate. */
export function failureKind(code: string): FailureKind {
  const kind = kinds[code];
  if (kind !== undefined) return kind;
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') || code.startsWith('ERR_CERT_'))
    return 'tls-other';
  if (code.startsWith('ERR_PROXY_') || code.startsWith('ERR_SOCKS_')) return 'proxy';
  return 'unknown';
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  EACCES: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  EPERM: 'unreachable',
  ERR_BLOCKED_BY_ADMINISTRATOR: 'unreachable',
  ERR_BLOCKED_BY_CLIENT: 'unreachable',
  'unsafe-port': 'unreachable',
  timeout: 'timeout',
  ECONNABORTED: 'cut',
  ECONNRESET: 'cut',
  EPIPE: 'cut',
  'empty-reply': 'cut',
  cut: 'cut',
  ERR_SSL_HTTP_REQUEST: 'not-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-tls',
  ERR_SSL_WRONG_VERSION_NUMBER: 'not-tls',
  CERT_HAS_EXPIRED: 'tls-expired',
  ERR_CERT_DATE_INVALID: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
  ERR_CERT_COMMON_NAME_INVALID: 'tls-name',
  CERT_CHAIN_TOO_LONG: 'tls-untrusted',
  CERT_REJECTED: 'tls-untrusted',
  CERT_REVOKED: 'tls-untrusted',
  CERT_SIGNATURE_FAILURE: 'tls-untrusted',
  CERT_UNTRUSTED: 'tls-untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  INVALID_CA: 'tls-untrusted',
  INVALID_PURPOSE: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  ERR_CERT_AUTHORITY_INVALID: 'tls-untrusted',
  ERR_CERT_INVALID: 'tls-untrusted',
  ERR_CERT_REVOKED: 'tls-untrusted',
  'proxy-auth': 'proxy-auth',
  'proxy-refused': 'proxy',
  'proxy-unreachable': 'proxy',
  ERR_MANDATORY_PROXY_CONFIGURATION_FAILED: 'proxy',
  'headers-too-large': 'not-http',
  'not-http': 'not-http',
  unsendable: 'unsendable',
  aborted: 'aborted',
};
