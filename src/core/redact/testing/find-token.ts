import { embeddedBase64 } from '../encoded-forms';

/** Less than this of a secret is not enough to go on with. */
const piece = 12;
/** Whatever holds a piece holds one of these, so that most texts are searched for a few things only. */
const sample = piece / 2;
/** The first and the last characters of a token may be shown. */
const shown = 4;

const bytewise = (text: string, write: (byte: number) => string): string =>
  Array.from(new TextEncoder().encode(text), write).join('');
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const alike = (base64: string): string => base64.replaceAll('-', '+').replaceAll('_', '/');

/** One way to read a text, and how a part of a token is written there. */
interface Form {
  readonly name: string;
  readonly text: string;
  readonly write: (part: string) => readonly string[];
}

/**
 * The forms in which a text gives a token away: as it is, percent-encoded, escaped, in base64 of either alphabet, hexadecimal,
 * UTF-16, whole or any twelve characters of it, also with blanks or line breaks in between. Its first and last four
 * characters may be shown.
 */
export function formsFound(text: string, token: string): readonly string[] {
  const lower = text.toLowerCase();
  const forms: readonly Form[] = [
    { name: 'raw', text, write: (part) => [part] },
    { name: 'torn', text: text.replace(/\s+|(?:\\[nrt])+/g, ''), write: (part) => [part] },
    { name: 'hexadecimal', text: lower, write: (part) => [bytewise(part, hex)] },
    {
      name: 'percent-encoded',
      text: lower,
      write: (part) => [bytewise(part, (byte) => `%${hex(byte)}`)],
    },
    {
      name: 'escaped',
      // JSON in JSON has more backslashes.
      text: lower.includes('\\u00') ? lower.replaceAll(/\\+/g, '\\') : '',
      write: (part) => [bytewise(part, (byte) => `\\u00${hex(byte)}`)],
    },
    { name: 'UTF-16', text, write: (part) => [Array.from(part).join('\u0000')] },
    { name: 'base64', text: alike(text), write: (part) => embeddedBase64(part).map(alike) },
  ];
  const isIn = ({ text: read, write }: Form, length: number, step: number): boolean => {
    for (let at = shown; at + length <= token.length - shown; at += step) {
      if (write(token.slice(at, at + length)).some((written) => read.includes(written))) return true;
    }
    return false;
  };
  return forms.filter((form) => isIn(form, sample, sample) && isIn(form, piece, 1)).map(({ name }) => name);
}
