import { damageOf, outerDamage, withoutDamage } from './damage';
import { decodeJwt, looksLikeJwt, textClaim, timeClaim } from './jwt';
import type { TokenFacts } from './token-facts';
import { term } from '../findings/said';
import type { Term } from '../findings/said';

export interface Authorization {
  /** How often `Bearer` stands before the token; `other-scheme`: Basic and its like. */
  readonly bearer: 'none' | 'once' | 'doubled' | 'other-scheme';
  /** Offset of the token in the value. */
  readonly start: number;
  /** All that follows the scheme, as written. */
  readonly token: string;
  /** The token without its damage; null when it is not certain what was meant. */
  readonly cleaned: string | null;
  readonly facts: TokenFacts;
}

const headerName = /^[\s"'`]*authorization\s*[:=]\s*/i;
const bearerWord = /^[\s"'`\u200B-\u200F\u2018-\u201F\uFEFF]*bearer(?:[\s:]|%20)+/i;
const bearerStuck = /^[\s"'`]*bearer(?=sgk_|eyJ)/i;
const bearerAlone = /^[\s"'`]*bearer$/i;
const otherScheme = /^[\s"'`]*(?:basic|digest|negotiate|token|apikey|api-key|key)\s+(?=\S)/i;

/** Where the token begins in the value of an Authorization header, and what stands before it. */
export function tokenPlace(value: string): Pick<Authorization, 'bearer' | 'start'> {
  let start = headerName.exec(value)?.[0].length ?? 0;
  let bearers = 0;
  for (;;) {
    const word = bearerWord.exec(value.slice(start));
    if (word === null) break;
    bearers += 1;
    start += word[0].length;
  }
  const rest = value.slice(start);
  const stuck = (bearerStuck.exec(rest) ?? bearerAlone.exec(rest))?.[0].length ?? 0;
  const other = bearers === 0 && stuck === 0 ? (otherScheme.exec(rest)?.[0].length ?? 0) : 0;
  return {
    bearer: other > 0 ? 'other-scheme' : bearers === 0 ? 'none' : bearers === 1 ? 'once' : 'doubled',
    start: start + stuck + other,
  };
}

/** Reads the value of an Authorization header as somebody wrote it. Works alike on a secret and on its masked twin. */
export function readAuthorization(value: string): Authorization {
  const { bearer, start } = tokenPlace(value);
  const token = value.slice(start);
  const facts = tokenFacts(token);
  return { bearer, start, token, cleaned: withoutDamage(token, facts.damage), facts };
}

/** Shorter texts show no characters of theirs at all. */
const shortest = 12;

/** Characters that a masked twin keeps at the end; only letters, digits and signs of tokens count. */
export function last4Of(token: string): string {
  const own = token.replace(outerDamage, '').replace(/[^A-Za-z0-9_\-+/=.~*]/g, '');
  return own.length >= shortest ? own.slice(-4) : '';
}

/** Facts of a token as written; `damage` tells what is wrong with its text, everything else is of the token without it. */
export function tokenFacts(written: string): TokenFacts {
  const damage = damageOf(written);
  const token = withoutDamage(written, damage) ?? written.replace(outerDamage, '');
  const isJwt = looksLikeJwt(token);
  const { header, payload } = isJwt ? decodeJwt(token) : { header: null, payload: null };
  const audience = payload?.['aud'];
  return {
    kind: token.startsWith('sgk_') ? 'api-key' : isJwt ? 'jwt' : 'unknown',
    length: token.length,
    last4: damage.includes('placeholder') || damage.includes('unexpanded-variable') ? '' : last4Of(token),
    issuer: textClaim(payload, 'iss'),
    audience: [audience].flat().filter((each) => typeof each === 'string'),
    expiresAt: timeClaim(payload, 'exp'),
    notBefore: timeClaim(payload, 'nbf'),
    issuedAt: timeClaim(payload, 'iat'),
    tenantId: textClaim(payload, 'tenant_id'),
    subject: textClaim(payload, 'sub'),
    scope: textClaim(payload, 'scope'),
    role: textClaim(payload, 'role'),
    malformed: isJwt ? malformed(header, payload) : malformedByShape(token),
    damage,
  };
}

function malformed(header: unknown, payload: unknown): Term | null {
  if (header === null) return term('jwt-header');
  return payload === null ? term('jwt-claims') : null;
}

/** Starts like a JWT and is none: the rest was lost, most often when copying. */
function malformedByShape(token: string): Term | null {
  if (!/^eyJ[A-Za-z0-9_*-]{8,}/.test(token)) return null;
  const parts = token.split('.').length;
  return parts === 3 ? term('jwt-characters') : term('jwt-parts', { count: parts });
}
