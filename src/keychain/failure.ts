import type { KeychainProblem } from '../core/observations/keychain';
import type { KeychainFailure } from './keychain';

const messages: Readonly<Record<Exclude<KeychainProblem, 'failed'>, string>> = {
  'not-installed':
    'The part of Ungrey that talks to the system keychain cannot be loaded. On Linux it needs libsecret (package libsecret-1-0).',
  'no-service':
    'No keychain service answers. On Linux, GNOME Keyring or KWallet provides one in a desktop session.',
  locked: 'The keychain is locked. Unlock it, then try again.',
  'no-collection':
    'The keychain service runs, but has no login keyring to store a token in. Signing in to the desktop creates one.',
  denied: 'The system did not let Ungrey use the keychain.',
};

/**
 * Error texts of the keychains, in order of precedence. Linux: measured with libsecret 0.20 and GNOME Keyring 42.
 * macOS: texts of Security.framework's result codes. Windows: system messages of the Credential Manager's error codes.
 */
const knownTexts: readonly (readonly [RegExp, Exclude<KeychainProblem, 'failed'>])[] = [
  [/Failed to load keytar native addon|ERR_DLOPEN_FAILED|ERR_MODULE_NOT_FOUND/, 'not-installed'],
  [
    /unsupported transport .disabled|Could not connect|autolaunch|not provided by any \.service/i,
    'no-service',
  ],
  [/logon session does not exist/i, 'no-service'],
  [/Object does not exist at path|default keychain could not be found/i, 'no-collection'],
  [/locked|User interaction is not allowed/i, 'locked'],
  [/denied|dismissed|cancel|passphrase you entered is not correct/i, 'denied'],
];

/** What an error of the keychain means. */
export function failureOf(error: unknown): KeychainFailure {
  const text = textOf(error);
  const known = knownTexts.find(([pattern]) => pattern.test(text));
  if (known !== undefined) return failure(known[1]);
  return failure('failed', `The keychain gave an error that Ungrey does not know: “${text.slice(0, 200)}”`);
}

/** A failure in the words of its problem, or in better ones. */
export function failure(problem: 'failed', message: string): KeychainFailure;
export function failure(problem: Exclude<KeychainProblem, 'failed'>, message?: string): KeychainFailure;
export function failure(problem: KeychainProblem, message?: string): KeychainFailure {
  return { ok: false, problem, message: message ?? (problem === 'failed' ? '' : messages[problem]) };
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : '';
  return code + error.message;
}
