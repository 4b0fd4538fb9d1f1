import type { Said } from '../findings/said';

/** What can be said about a token without holding it. `last4` is the most that is ever shown of its text. */
export interface TokenFacts {
  readonly kind: 'api-key' | 'jwt' | 'unknown';
  readonly length: number;
  readonly last4: string;
  /** Only of a JWT; decoded, never verified. Null: absent or not a JWT. Times are unix seconds. */
  readonly issuer: string | null;
  readonly audience: readonly string[];
  readonly expiresAt: number | null;
  readonly notBefore: number | null;
  readonly issuedAt: number | null;
  readonly tenantId: string | null;
  readonly subject: string | null;
  /** Claims that carry rights: `scope`, `role`, as written. */
  readonly scope: string | null;
  readonly role: string | null;
  /** A JWT whose parts do not decode. */
  readonly malformed: Said | null;
  readonly damage: readonly TokenDamage[];
}

/** What happened to the text around or inside a token. */
export type TokenDamage =
  | 'line-break'
  | 'inner-space'
  | 'surrounding-space'
  | 'quotes'
  | 'smart-quote'
  | 'zero-width'
  | 'non-ascii'
  | 'placeholder'
  | 'unexpanded-variable'
  | 'percent-encoded';
