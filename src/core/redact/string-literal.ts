/** One piece of a JSON string literal: the characters of the file and what they stand for. */
interface Unit {
  readonly raw: string;
  readonly value: string;
}

/**
 * Rewrites a string literal of a config file so that it decodes to `after` instead of `before`, both of equal length, and
 * keeps its own length: lines and columns named to the user stay true. A literal that does not decode plainly to `before` (a
 * broken one) has every letter and digit that differs masked in place.
 */
export function replaceInLiteral(literal: string, before: string, after: string): string {
  // Nearly every literal is as plain as this, and a file may hold thousands.
  if (before.length === after.length && !/["\\]/.test(before) && literal === `"${before}"`)
    return `"${after}"`;
  const units = unitsOf(literal);
  const offset = units
    .map((unit) => unit.value)
    .join('')
    .indexOf(before);
  if (offset < 0 || before.length !== after.length) return literal.replace(/[A-Za-z0-9]/g, '*');
  let result = '';
  let at = 0;
  for (const { raw, value } of units) {
    const index = at - offset;
    at += value.length;
    const wanted = index < 0 || index >= after.length ? value : after.slice(index, index + value.length);
    result += wanted === value ? raw : rewrite(raw, wanted);
  }
  return result;
}

function rewrite(raw: string, wanted: string): string {
  if (raw.length === wanted.length) return wanted;
  if (raw.startsWith('\\u') && wanted.length === 1) {
    return `\\u${wanted.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
  return raw;
}

const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unitsOf(literal: string): readonly Unit[] {
  const pattern = /\\u[0-9a-fA-F]{4}|\\[\s\S]|[\s\S]/g;
  return Array.from(literal.matchAll(pattern), ([raw]) => ({ raw, value: decode(raw) }));
}

function decode(raw: string): string {
  if (raw.length === 1) return raw;
  if (raw.length === 6) return String.fromCharCode(parseInt(raw.slice(2), 16));
  const letter = raw[1] ?? '';
  return shortEscapes[letter] ?? letter;
}
