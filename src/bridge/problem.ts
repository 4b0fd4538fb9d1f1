import type { FindingCode } from '../core/findings/codes';
import { failureKind } from '../core/network/failure-kind';
import type { KeychainFailure } from '../keychain/keychain';
import { describe, type Failure } from './failure';

/** Why the bridge has no tools to show. */
export type Problem =
  | Failure
  | { readonly kind: 'keychain'; readonly failure: KeychainFailure }
  /** `variable`: where it was looked for; null: in the keychain. */
  | { readonly kind: 'no-token'; readonly variable: string | null }
  /** Not a URL, or one over which no token may go. */
  | { readonly kind: 'url'; readonly url: string; readonly isPlain: boolean }
  /** The token is kept for another gateway than the one asked for. */
  | { readonly kind: 'other-host'; readonly kept: string; readonly asked: string };

/** The finding that a problem is, as far as the bridge can tell by itself; a diagnosis knows better. */
export function codeOfProblem(problem: Problem): FindingCode {
  switch (problem.kind) {
    case 'keychain':
      return 'ungrey.keychain-unavailable';
    case 'no-token':
      return 'auth.token-missing';
    case 'url':
      return problem.isPlain ? 'entry.url-scheme' : 'entry.url-invalid';
    case 'other-host':
      return 'auth.wrong-deployment';
    case 'not-mcp':
      return 'net.not-mcp';
    case 'refused':
      return 'auth.rejected';
    case 'status':
      return codeOfStatus(problem.status);
    case 'transport':
      return codeOfTransport(problem.code);
  }
}

/** For the log. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'keychain':
      return problem.failure.problem;
    case 'no-token':
      return problem.variable ?? 'keychain';
    case 'url':
    case 'other-host':
      return problem.kind;
    default:
      return describe(problem);
  }
}

function codeOfStatus(status: number): FindingCode {
  if (status === 401 || status === 403) return 'auth.rejected';
  if (status === 429) return 'net.rate-limited';
  if (status >= 300 && status < 400) return 'net.redirect';
  return status >= 500 ? 'net.server-error' : 'net.not-mcp';
}

function codeOfTransport(code: string): FindingCode {
  switch (failureKind(code)) {
    case 'dns':
      return 'net.dns';
    case 'refused':
      return 'net.refused';
    case 'timeout':
      return 'net.timeout';
    case 'not-tls':
      return 'net.not-tls';
    case 'tls-expired':
    case 'tls-not-yet-valid':
      return 'net.tls-expired';
    case 'tls-name':
      return 'net.tls-name';
    case 'tls-untrusted':
      return 'net.tls-untrusted';
    case 'proxy':
      return 'net.proxy-needed';
    case 'proxy-auth':
      return 'net.proxy-auth';
    case 'not-http':
      return 'net.not-mcp';
    case 'unsendable':
      return 'auth.token-malformed';
    case 'unreachable':
    case 'cut':
    case 'tls-other':
    case 'aborted':
    case 'unknown':
      return 'net.unreachable';
  }
}
