/** Why a call of a remote tool failed: who said so, and of what kind it is. */
export type RemoteFailure =
  /** ScaiGrid refused the call itself, by one of its documented codes; null: in words alone. */
  | { readonly from: 'gateway'; readonly code: string | null; readonly message: string }
  /** ScaiGrid did not get through to the remote server. */
  | {
      readonly from: 'transport';
      readonly kind: TransportKind;
      readonly code: string | null;
      readonly message: string;
    }
  /** The remote server answered with an error of its own. Opaque: ScaiGrid passes it on as it came. */
  | {
      readonly from: 'upstream';
      readonly kind: UpstreamKind;
      readonly code: string | null;
      readonly message: string;
    };

export type TransportKind = 'timeout' | 'connect' | 'name' | 'tls' | 'broken' | 'other';
export type UpstreamKind = 'arguments' | 'sign-in' | 'limit' | 'not-found' | 'other';

/** Documented codes of ScaiGrid that a call of a tool can meet; whatever else stands in `code` is the upstream's class name. */
const gatewayCodes =
  /^(?:AUTH_\w+|AUTHZ_\w+|SESSION_EXPIRED|SERVICE_TOKEN_INVALID|VALIDATION_ERROR|PERMISSION_DENIED|TOOL_NOT_FOUND|MODULE_NOT_ENABLED|SCAILINK_\w+|RATE_LIMITED|QUOTA_EXCEEDED|BUDGET_EXCEEDED|BACKEND_\w+|MODEL_\w+|PROVIDER_\w+|UPSTREAM_SHAPE_MISMATCH)$/;

/** The same refusals where ScaiGrid writes the message alone. */
const gatewayTexts =
  /^(?:Tool '.*' is not registered|User lacks required permission|Module '.*' is not enabled|Rate limit exceeded|Input validation error:|The remote registry is disabled|Invalid or expired authentication token)/;

/** Class names of network failures in the libraries that Python gateways call other servers with, and ScaiLink's own. */
const transportClasses: readonly (readonly [RegExp, TransportKind])[] = [
  [/^(?:\w*Timeout(?:Error|Exception)?|CancelledError)$/, 'timeout'],
  [/^(?:gaierror|NameResolutionError|DNSError)$/, 'name'],
  [/^(?:SSL\w*|TLS\w*|CertificateError)$/, 'tls'],
  [
    /^(?:ConnectError|ConnectionRefusedError|ConnectionError|ClientConnect\w*|NetworkError|ProxyError)$/,
    'connect',
  ],
  [
    /^(?:ReadError|WriteError|CloseError|ConnectionResetError|ConnectionAbortedError|BrokenPipeError|\w*ProtocolError|ClosedResourceError|BrokenResourceError|EndOfStream|IncompleteRead)$/,
    'broken',
  ],
  [/^(?:RemoteClientError|TransportError|UnsupportedProtocol|HTTPStatusError|OSError)$/, 'other'],
];

const transportTexts: readonly (readonly [RegExp, TransportKind])[] = [
  [/^(?:(?:request|connection|read|connect) )?timed? ?out\b/i, 'timeout'],
  [/name or service not known|getaddrinfo|nodename nor servname/i, 'name'],
  [/certificate verify failed|ssl(?:v3)? (?:alert|error)/i, 'tls'],
  [/^all connection attempts failed|^connection (?:refused|error)|no route to host/i, 'connect'],
  [/^connection (?:reset|closed|lost|aborted)|^server disconnected/i, 'broken'],
  [/^the remote server could not be used/i, 'other'],
];

const upstreamKinds: readonly (readonly [RegExp, UpstreamKind])[] = [
  [
    /validation|invalid (?:arg|param|input)|field required|missing (?:required )?(?:arg|param|field)|-32602/i,
    'arguments',
  ],
  [/unauthori[sz]ed|forbidden|permission|authenticat|\b40[13]\b|api key|credential/i, 'sign-in'],
  [/rate.?limit|too many requests|quota|\b429\b/i, 'limit'],
  [/not ?found|unknown tool|no such|\b404\b/i, 'not-found'],
];

/** Tells from an error's code and message who failed. `code` is null where ScaiGrid writes the bare message. */
export function remoteFailureOf(code: string | null, message: string): RemoteFailure {
  const said = { code, message };
  if (code === null ? gatewayTexts.test(message) : gatewayCodes.test(code))
    return { from: 'gateway', ...said };
  const lost = code === null ? firstOf(transportTexts, message) : firstOf(transportClasses, code);
  if (lost !== null) return { from: 'transport', kind: lost, ...said };
  return { from: 'upstream', kind: firstOf(upstreamKinds, `${code ?? ''} ${message}`) ?? 'other', ...said };
}

function firstOf<Kind>(table: readonly (readonly [RegExp, Kind])[], text: string): Kind | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
