import { embeddedBase64 } from '../encoded-forms';

/** Less than this of a secret is not enough to go on with. */
const piece = 12;

const bytewise = (text: string, write: (byte: number) => string): string =>
  Array.from(new TextEncoder().encode(text), write).join('');
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/**
 * The forms in which a text gives a token away: as it is, percent-encoded, escaped, in base64 of either alphabet, hexadecimal,
 * UTF-16, whole or any twelve characters of it, also with blanks or line breaks in between. Its first and last four
 * characters may be shown.
 */
export function formsFound(text: string, token: string): readonly string[] {
  const lower = text.toLowerCase();
  // JSON in JSON has more of them.
  const unescaped = lower.replaceAll(/\\+/g, '\\');
  const joined = text.replace(/\s+|(?:\\[nrt])+/g, '');
  const url = text.replaceAll('-', '+').replaceAll('_', '/');
  const found = new Set<string>();
  for (let at = 4; at + piece <= token.length - 4; at += 1) {
    const part = token.slice(at, at + piece);
    if (text.includes(part)) found.add('raw');
    if (joined.includes(part)) found.add('torn');
    if (lower.includes(bytewise(part, hex))) found.add('hexadecimal');
    if (lower.includes(bytewise(part, (byte) => `%${hex(byte)}`))) found.add('percent-encoded');
    if (unescaped.includes(bytewise(part, (byte) => `\\u00${hex(byte)}`))) found.add('escaped');
    if (text.includes(Array.from(part).join('\u0000'))) found.add('UTF-16');
    if (embeddedBase64(part).some((form) => url.includes(form.replaceAll('-', '+').replaceAll('_', '/'))))
      found.add('base64');
  }
  return [...found];
}
