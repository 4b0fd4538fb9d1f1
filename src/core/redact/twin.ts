import { isPlaceholder, isUnexpandedVariable, outerDamage } from '../token/damage';
import { decodeJwt, encodePart, looksLikeJwt } from '../token/jwt';
import { last4Of } from '../token/authorization';

/** Claims that say nothing secret and that rules need; everything else of a JWT is dropped. */
const harmlessClaims = [
  'iss',
  'aud',
  'exp',
  'nbf',
  'iat',
  'tenant_id',
  'partner_id',
  'role',
  'scope',
  'client_id',
  'token_type',
  'sub',
];

/** Signs by which secrets with the same mask are told apart, and how many of them a twin holds at most. */
const mostMarks = 3;
const tellApart = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `<...>` stands for a token, or around one: words are none, and what holds a digit may be. */
const bracketed = /^[<[{(].*\d.*[>\]})]$/s;

/**
 * The masked twin of a secret: as long as it, of the same kind, with the same damage, last four characters and harmless
 * claims. `nth` tells secrets apart whose twins would be equal. A placeholder or an unexpanded variable is no secret.
 */
export function twinOf(secret: string, nth: number): string {
  const core = secret.replace(outerDamage, '');
  const isBracketed = bracketed.test(core);
  if (core === '' || (isPlaceholder(core) && !isBracketed) || isUnexpandedVariable(core)) return secret;
  const at = secret.indexOf(core) + (isBracketed ? 1 : 0);
  const inner = isBracketed ? core.slice(1, -1) : core;
  return secret.slice(0, at) + coreTwin(inner, nth) + secret.slice(at + inner.length);
}

function coreTwin(core: string, nth: number): string {
  const shown = last4Of(core).length;
  if (looksLikeJwt(core)) return jwtTwin(core, shown, nth);
  // Half a JWT must still be seen to be one.
  if (core.startsWith('eyJ')) return brokenJwtTwin(core, shown, nth);
  const prefix = core.startsWith('sgk_') ? 'sgk_' : '';
  return prefix + stars(core.slice(prefix.length), shown, nth);
}

const maskable = /[\u0021\u0023-\u0026\u0028-\u005F\u0061-\u007E]/;
const counted = /[A-Za-z0-9_\-+/=.~*]/;
const encodedDamage = /^%(?:20|22|27|0A|0D|09)/i;

const allCounted = /^[A-Za-z0-9_\-+/=.~*]*$/;

/** Letters, digits and signs become `*`, but for the last `shown`; what damages a token stays where it is. */
function stars(text: string, shown: number, nth: number): string {
  if (allCounted.test(text)) return plainStars(text, Math.max(0, text.length - shown), nth);
  const characters = Array.from(text);
  let left = characters.filter((character) => counted.test(character)).length - shown;
  const marks = marksOf(nth, left);
  let masked = '';
  let count = 0;
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (character === '%' && left >= 2) {
      const encoded = encodedDamage.exec(characters.slice(index, index + 3).join(''))?.[0];
      if (encoded !== undefined) {
        masked += encoded;
        index += 2;
        left -= 2;
        continue;
      }
    }
    const counts = counted.test(character);
    if (!maskable.test(character) || (counts && left <= 0)) {
      masked += character;
      continue;
    }
    if (counts) left -= 1;
    count += 1;
    masked += marks[count - 2] ?? '*';
  }
  return masked;
}

/** The same for nearly every secret: one that nothing damages. */
function plainStars(text: string, left: number, nth: number): string {
  return `*${marksOf(nth, left)}`.padEnd(left, '*').slice(0, left) + text.slice(left);
}

/** None for 0, then one sign, two, three; never so many of `room` that what is left is not known for a mask. */
function marksOf(nth: number, room: number): string {
  let marks = '';
  for (let rest = nth; rest > 0; rest = Math.floor((rest - 1) / tellApart.length)) {
    marks = (tellApart[(rest - 1) % tellApart.length] ?? '') + marks;
  }
  return marks.slice(0, Math.min(mostMarks, Math.max(1, room - 4)));
}

function brokenJwtTwin(core: string, shown: number, nth: number): string {
  const masked = stars(core.slice(3), shown, nth);
  const dots = Array.from(core.slice(3), (character, index) =>
    character === '.' ? '.' : masked.charAt(index),
  );
  return `eyJ${dots.join('')}`;
}

function jwtTwin(jwt: string, shown: number, nth: number): string {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const decoded = decodeJwt(jwt);
  const ownHeader = decoded.header === null ? `eyJ${'*'.repeat(Math.max(0, header.length - 3))}` : header;
  const ownPayload =
    decoded.payload === null ? '*'.repeat(payload.length) : harmlessPayload(decoded.payload, payload.length);
  const missing = header.length + payload.length - ownHeader.length - ownPayload.length;
  return `${ownHeader}.${ownPayload}.${stars('*'.repeat(missing) + signature, Math.min(shown, signature.length), nth)}`;
}

/** Never longer than the original: claims are left out from the end of the list until it fits. */
function harmlessPayload(claims: Readonly<Record<string, unknown>>, longest: number): string {
  for (let keep = harmlessClaims.length; keep >= 0; keep -= 1) {
    const kept = harmlessClaims.slice(0, keep).filter((name) => name in claims);
    const encoded = encodePart(Object.fromEntries(kept.map((name) => [name, claims[name]])));
    if (encoded.length <= longest) return encoded;
  }
  return '*'.repeat(longest);
}
