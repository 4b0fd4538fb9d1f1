import type { TokenFacts } from '../../token/token-facts';

/** Clocks of two machines are never quite equal: a token is not called too early for this much. */
const leewaySeconds = 60;

export type TokenTime = 'valid' | 'expired' | 'early';

/** Whether a token is valid at a time (milliseconds since 1970). One that says nothing about time always is. */
export function tokenTimeAt(token: TokenFacts, nowMs: number): TokenTime {
  const now = nowMs / 1000;
  if (token.expiresAt !== null && token.expiresAt <= now) return 'expired';
  return token.notBefore !== null && token.notBefore > now + leewaySeconds ? 'early' : 'valid';
}
