import type { TokenDamage } from './token-facts';

/** Zero-width and direction marks that copying from web pages and chat programs leaves behind. */
const zeroWidth = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const smartQuote = /[\u2018-\u201F\u2039\u203A\u00AB\u00BB]/gu;
const plainQuote = /["'`]/gu;
const lineBreak = /[\r\n\u0085\u2028\u2029]/u;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const beyondAscii = /[^\u0000-\u007F]/u;

/** Characters that never belong to a token and may be taken off its ends without doubt. */
export const outerDamage =
  /^[\s"'`\u00AD\u2018-\u201F\u2039\u203A\u00AB\u00BB\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|[\s"'`\u00AD\u2018-\u201F\u2039\u203A\u00AB\u00BB\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/gu;

/** `%20` and its like: characters of a header that somebody encoded for a URL. Hex letters of a token cannot be told apart. */
const percentEncoded = /%(?:20|22|27|0A|0D|09)/i;

/** `${NAME}`, `$NAME`, `%NAME%`, `{{NAME}}`, `env:NAME`: nothing in Claude Desktop fills them in. */
const variable =
  /^(?:\$\{[^}]*\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\{\{[^}]*\}\}|(?:\$)?env:[A-Za-z_]\w*|process\.env\.\w+)$/;

const placeholders: readonly RegExp[] = [
  // sgk_..., sgk_…, sgk_xxxx, sgk_, eyJ...
  /^(?:sgk_?|eyJ)?(?:\.{2,}|…|[xX]{3,}|[-_]{3,})?$/,
  /^(?:sgk_)?[xX.…_-]{3,}$/,
  // <token>, [your token], {token}
  /^[<[{(].*[>\]})]$/s,
  // YOUR_TOKEN, sgk_your_key_here, my-api-key, REPLACE_ME, changeme, TOKEN; not every token of letters that begins like them
  /^(?:sgk_)?(?:your|my|insert|put|paste|replace|change|add|enter)(?:me|your|my|api|access|auth|bearer|secret|scaigrid|token|key|jwt|here|this)*(?:[\s_-]+[a-z]{1,14})*[\s_-]*$/i,
  /^(?:sgk_)?(?:scaigrid[_-]?)?(?:api|access|auth|bearer|secret)?[\s_-]?(?:token|key|jwt|secret)(?:[\s_-]?here)?$/i,
];

/** The text stands where a token should stand, and is none: it holds no secret. */
export function isPlaceholder(text: string): boolean {
  return placeholders.some((pattern) => pattern.test(text));
}

export function isUnexpandedVariable(text: string): boolean {
  return variable.test(text);
}

/** What is wrong with the text of a token, `token` being all that follows `Bearer `. */
export function damageOf(token: string): readonly TokenDamage[] {
  const core = token.replace(outerDamage, '');
  if (isUnexpandedVariable(core)) return ['unexpanded-variable'];
  if (isPlaceholder(core)) return ['placeholder'];
  const found: TokenDamage[] = [];
  if (lineBreak.test(token)) found.push('line-break');
  const spaced = token.replace(zeroWidth, '').replace(plainQuote, '').replace(smartQuote, '');
  if (/^[ \t\u00A0]|[ \t\u00A0]$/.test(spaced)) found.push('surrounding-space');
  if (/[^\s][ \t\u00A0]+[^\s]/.test(core.replace(/\s*[\r\n]\s*/g, ''))) found.push('inner-space');
  if (token.search(plainQuote) >= 0) found.push('quotes');
  if (token.search(smartQuote) >= 0) found.push('smart-quote');
  if (token.search(zeroWidth) >= 0) found.push('zero-width');
  if (
    beyondAscii.test(
      token
        .replace(zeroWidth, '')
        .replace(smartQuote, '')
        .replace(/\u00A0|\u0085|\u2028|\u2029/gu, ''),
    )
  ) {
    found.push('non-ascii');
  }
  if (percentEncoded.test(token)) found.push('percent-encoded');
  return found;
}

/**
 * The token without its damage; null when it is not certain what was meant (an inner space, letters of another script, a
 * placeholder).
 */
export function withoutDamage(token: string, damage: readonly TokenDamage[]): string | null {
  const hopeless: readonly TokenDamage[] = ['inner-space', 'non-ascii', 'placeholder', 'unexpanded-variable'];
  if (damage.some((kind) => hopeless.includes(kind))) return null;
  return token
    .replace(/%(?:20|22|27|0A|0D|09)/gi, '')
    .replace(zeroWidth, '')
    .replace(/\s+/g, '')
    .replace(plainQuote, '')
    .replace(smartQuote, '');
}
