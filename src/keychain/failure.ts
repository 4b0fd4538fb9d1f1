import type { KeychainProblem } from '../core/observations/keychain';
import type { TextParams } from '../core/words/say';
import type { KeychainFailure, KeychainReason } from './keychain';

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
  return failure('failed', 'unknown-error', { error: text.slice(0, 200) });
}

/** A failure for the reason that its problem is named after, or for a narrower one. */
export function failure(problem: 'failed', why: KeychainReason, params?: TextParams): KeychainFailure;
export function failure(
  problem: Exclude<KeychainProblem, 'failed'>,
  why?: KeychainReason,
  params?: TextParams,
): KeychainFailure;
export function failure(
  problem: KeychainProblem,
  why?: KeychainReason,
  params: TextParams = {},
): KeychainFailure {
  return { ok: false, problem, why: why ?? (problem === 'failed' ? 'ended' : problem), params };
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : '';
  return code + error.message;
}
