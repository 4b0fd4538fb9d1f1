import type { FindingCode } from '../findings/codes';

/**
 * `cause`: names why. `symptom`: says only that something is wrong. `works`: the connection worked at that moment.
 * `harmless`: normal, though it may look like a cause.
 */
export type LineRole = 'cause' | 'symptom' | 'works' | 'harmless';

/** A line that is known to appear in Claude Desktop's logs. Its words are in words/en/log-lines.ts, by `id`. */
export interface KnownLine {
  readonly id: KnownLineId;
  /** Named groups become the params of its words. */
  readonly pattern: RegExp;
  readonly role: LineRole;
  /** What Ungrey's own look at the same trouble is called; null: only the log can tell. */
  readonly finding: FindingCode | null;
}

/** A status with which the gateway answered mcp-remote, in each of the shapes in which its errors print it. */
const answered = (status: string): RegExp =>
  new RegExp(
    String.raw`(?:Error POSTing to endpoint|StreamableHTTPError|SseError|SdkHttpError|Received error)` +
      String.raw`[\s\S]*?(?:status|code)\D{1,12}(?<status>${status})\b`,
  );

/**
 * Top to bottom, first match wins: a line that quotes another one (a second copy's failure names its error) stands above it.
 * Sources: logs that users of Claude Desktop published, and mcp-remote 0.1.38 and 0.15.1 run against a local server.
 */
const rows = [
  // Claude Desktop itself
  ['skipped-entry', /Skipped invalid MCP server config entries/, 'cause', 'entry.remote-unsupported'],
  [
    'second-copy-failed',
    /Couldn't start (?:this server )?for Cowork and Code sessions[^:.]*[:.] ?(?:Error: )?(?<error>[^\n{]{0,160})/,
    'symptom',
    null,
  ],
  ['nothing-loaded', /LocalMcpServerManager: Closing all \(0 servers\)/, 'harmless', null],
  ['config-written', /^Config file written/, 'harmless', null],
  ['extension-not-installed', /UtilityProcess Check: Extension .* not found/, 'harmless', null],
  ['era-probe', /^Era probe verdict:/, 'harmless', null],
  ['intended-shutdown', /transport closed \(intentional shutdown\)/, 'harmless', null],
  ['connected', /^Connected to .+ \(\d+ tools?\)/, 'works', null],
  ['connected', /^Message from server: result="tools"/, 'works', null],
  ['server-starting', /^(?:Initializing server|Using MCP server command)/, 'harmless', null],
  ['server-started', /^Server started and connected successfully/, 'harmless', null],
  ['message', /^Message from (?:client|server)/, 'harmless', null],

  // Starting the program
  ['program-not-found', /\bspawn (?<program>.+?) ENOENT/, 'cause', 'entry.command-not-found'],
  [
    'program-not-found',
    /env: [‘']?(?<program>[\w.-]+)['’]?: No such file or directory/,
    'cause',
    'entry.command-not-found',
  ],
  [
    'space-in-path',
    /'C:\\Program' is not recognized as an internal or external command/i,
    'cause',
    'entry.bridge-arguments',
  ],
  [
    'program-not-found',
    /'(?<program>[^']+)' is not recognized as an internal or external command/,
    'cause',
    'entry.command-not-found',
  ],
  [
    'runtime-too-old',
    /ReferenceError: (?<missing>File|ReadableStream|fetch|Headers) is not defined/,
    'cause',
    'entry.runtime-too-old',
  ],
  ['module-missing', /Cannot find (?:module|package) '(?<module>[^']+)'/, 'cause', null],

  // mcp-remote: its arguments and the token
  [
    'variable-missing',
    /Environment variable '(?<variable>[^']+)' not found for header/,
    'cause',
    'entry.bridge-arguments',
  ],
  ['url-missing', /ERR_INVALID_URL[\s\S]*input: '--/, 'cause', 'entry.bridge-arguments'],
  ['url-invalid', /ERR_INVALID_URL|TypeError: Invalid URL/, 'cause', 'entry.url-invalid'],
  ['plain-http', /Non-HTTPS URLs are only allowed for localhost/, 'cause', 'entry.url-scheme'],
  ['token-line-break', /is an invalid header value/, 'cause', 'entry.token-damaged'],
  ['token-odd-character', /Cannot convert argument to a ByteString/, 'cause', 'entry.token-damaged'],
  [
    'token-refused',
    /RegistrationRejectedError|Dynamic Client Registration rejected|Invalid OAuth error response/,
    'cause',
    'auth.rejected',
  ],
  // Only where mcp-remote reads HTML as the answer to its registration, which it tries after a refused token.
  ['token-refused', /Fatal error: SyntaxError: Unexpected token '<'/, 'cause', 'auth.rejected'],
  ['token-refused', answered('401|403'), 'cause', 'auth.rejected'],

  // The network and the gateway
  ['host-unknown', /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\w.-]+)/, 'cause', 'net.dns'],
  ['connection-refused', /connect ECONNREFUSED (?<address>[^\s,'"]+)/, 'cause', 'net.refused'],
  ['unreachable', /\b(?:EHOSTUNREACH|ENETUNREACH)\b/, 'cause', 'net.unreachable'],
  ['certificate-file-missing', /Ignoring extra certs from [`'](?<file>[^`']+)/, 'cause', 'net.tls-untrusted'],
  ['certificate-expired', /CERT_HAS_EXPIRED|certificate has expired/, 'cause', 'net.tls-expired'],
  ['certificate-name', /ERR_TLS_CERT_ALTNAME_INVALID/, 'cause', 'net.tls-name'],
  [
    'certificate-untrusted',
    /self[- ]signed certificate|SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)|unable to (?:get local issuer|verify the first) certificate/,
    'cause',
    'net.tls-untrusted',
  ],
  ['not-tls', /ERR_SSL_WRONG_VERSION_NUMBER|wrong version number/, 'cause', 'net.not-tls'],
  ['answer-not-found', answered('404|405'), 'cause', 'net.not-mcp'],
  ['answer-too-many', answered('429'), 'cause', 'net.rate-limited'],
  ['answer-error', answered(String.raw`5\d\d`), 'cause', 'net.server-error'],
  ['answer-not-mcp', /Unexpected content type: (?<type>[\w./+-]+)/, 'cause', 'net.not-mcp'],
  [
    'timed-out',
    /Request timed out|\bETIMEDOUT\b|UND_ERR_CONNECT_TIMEOUT|Not ready after \d+ seconds/,
    'cause',
    'net.timeout',
  ],
  [
    'connected',
    /^(?:\[\d+\] )?(?:Connected to remote server using|Proxy established successfully)/,
    'works',
    null,
  ],

  // Followed by more when all is well: as the last word they mean that the gateway never answered.
  ['waits-for-sign-in', /Discovering OAuth server configuration/, 'symptom', 'net.timeout'],
  ['waits-for-gateway', /Connecting to remote server:/, 'symptom', 'net.timeout'],

  // What the program printed, and how it ended
  ['text-among-messages', /Unexpected token .+ is not valid JSON/, 'cause', null],
  ['program-ended', /^Server transport closed unexpectedly/, 'symptom', null],
  ['disconnected', /^Server disconnected\./, 'symptom', null],
  ['transport-closed', /^(?:Client|Server) transport closed/, 'harmless', null],
] as const satisfies readonly (readonly [string, RegExp, LineRole, FindingCode | null])[];

export type KnownLineId = (typeof rows)[number][0];

export const knownLines: readonly KnownLine[] = rows.map(([id, pattern, role, finding]) => ({
  id,
  pattern,
  role,
  finding,
}));

export interface ExplainedLine {
  readonly line: KnownLine;
  readonly params: Readonly<Record<string, string>>;
}

/** What a log line (its text, without date and marks) is known to mean; null: nothing is known about it. */
export function explainLine(text: string): ExplainedLine | null {
  for (const line of knownLines) {
    const match = line.pattern.exec(text);
    if (match === null) continue;
    const named = Object.entries(match.groups ?? {}).map(([name, value]) => [name, value.trim()]);
    return { line, params: Object.fromEntries(named) as Record<string, string> };
  }
  return null;
}
