import { stripVTControlCharacters } from 'node:util';
import { visibleText } from '../../core/text/visible-text';

/**
 * A text from outside as it may reach a terminal: without escape sequences, and with every other character that cannot be seen
 * or turns the writing direction written out. Line breaks and tabs stay.
 */
export function plainText(text: string): string {
  return visibleText(stripVTControlCharacters(text).replaceAll('\r\n', '\n')).replaceAll('\r', '⟨U+000D⟩');
}

/** The same on one line: it cannot pretend to be another one. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/\s*\n\s*/g, ' ');
}
