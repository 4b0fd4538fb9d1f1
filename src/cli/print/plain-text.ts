import { stripVTControlCharacters } from 'node:util';

/** A text without escape sequences, control characters and marks that turn the writing direction. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(
    // eslint-disable-next-line no-control-regex -- control characters are what it removes
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    '',
  );
}
