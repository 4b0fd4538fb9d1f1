/** Stable codes, in the order of the path from the file to the server: a root cause earlier in this list comes first. */
export const findingCodes = [
  // The file
  'config.not-found',
  'config.unreadable',
  'config.several-files',
  'config.encoding',
  'config.syntax',
  'config.shape',
  'config.duplicate-name',
  'config.wiped',
  'config.misplaced-entry',
  'config.no-entry',
  // The app that reads it
  'app.policy-forbids',
  'app.running',
  // The entry
  'entry.shape',
  'entry.transport-missing',
  'entry.transport-wrong',
  'entry.url-missing',
  'entry.url-invalid',
  'entry.url-scheme',
  'entry.url-path',
  'entry.host-typo',
  'entry.authorization-missing',
  'entry.bearer-missing',
  'entry.bearer-doubled',
  'entry.token-damaged',
  'entry.token-in-url',
  'entry.command-missing',
  'entry.command-not-found',
  'entry.runtime-too-old',
  'entry.bridge-arguments',
  'entry.env-not-string',
  'entry.remote-unsupported',
  'entry.secret-in-file',
  'app.log-names-cause',
  'app.not-restarted',
  // The network
  'net.dns',
  'net.refused',
  'net.unreachable',
  'net.timeout',
  'net.address-family',
  'net.proxy-needed',
  'net.proxy-auth',
  'net.captive-portal',
  'net.not-tls',
  'net.tls-intercepted',
  'net.tls-expired',
  'net.tls-name',
  'net.tls-untrusted',
  'net.redirect',
  'net.rate-limited',
  'net.server-error',
  'net.not-mcp',
  // Sign-in
  'auth.token-missing',
  'auth.token-malformed',
  'auth.clock-skew',
  'auth.token-expired',
  'auth.token-not-yet-valid',
  'auth.wrong-deployment',
  'auth.key-rejected',
  'auth.rejected',
  // Every answer
  'request.id',
  // Ungrey itself
  'ungrey.check-crashed',
  'ungrey.keychain-unavailable',
] as const;

export type FindingCode = (typeof findingCodes)[number];

export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text);
}
