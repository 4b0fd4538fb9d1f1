import type { TokenFacts } from './token-facts';

export type TimeVerdict =
  | { readonly kind: 'valid' | 'no-expiry' }
  | { readonly kind: 'expired' | 'not-yet-valid'; readonly seconds: number };

/** Whether a token is valid at a time, and by how many seconds it is not. `now` is ISO 8601. */
export function timeVerdict(facts: TokenFacts, now: string): TimeVerdict {
  const seconds = Math.floor(Date.parse(now) / 1000);
  if (facts.expiresAt !== null && seconds >= facts.expiresAt) {
    return { kind: 'expired', seconds: seconds - facts.expiresAt };
  }
  if (facts.notBefore !== null && seconds < facts.notBefore) {
    return { kind: 'not-yet-valid', seconds: facts.notBefore - seconds };
  }
  return { kind: facts.expiresAt === null ? 'no-expiry' : 'valid' };
}
