import { endsValue, endsValueOnLine, runEnd } from './scan';
import { looksLikeWindowsPath } from './string-content';

export const doubleSmartQuotes = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02';
export const singleSmartQuotes = '\u2018\u2019\u201a\u201b\u2039\u203a\u00b4';

/** What can neither end a string nor cast doubt on its end. */
const ordinary = new RegExp(`[^"\\\\\r\n${doubleSmartQuotes}]*`, 'y');

/** How a string ends: its content at `end`; reading goes on at `next`. */
export interface Ending {
  readonly end: number;
  readonly next: number;
  readonly by: 'quote' | 'backslash-quote' | 'nothing';
  /** Its place is beyond doubt. */
  readonly certain: boolean;
}

const byQuote = (at: number, certain: boolean): Ending => ({ end: at, next: at + 1, by: 'quote', certain });

/** The end of a string that opens with `"`. Where strict JSON is satisfied, it is JSON's own. */
export function endOfPlain(text: string, start: number, isKey: boolean): Ending {
  /** Counts only if JSON's own end turns out to be impossible. */
  let instead: Ending | null = null;
  let lineBreakBelongs = false;
  for (let i = runEnd(ordinary, text, start + 1); i < text.length; i = runEnd(ordinary, text, i + 1)) {
    const char = text.charAt(i);
    if (char === '"') {
      if (endsValue(text, i + 1)) return byQuote(i, true);
      return instead ?? (isKey ? keyWithoutEnd(text, start, i) : null) ?? byQuote(i, true);
    }
    if (char === '\\') {
      i++;
      if (
        text[i] === '"' &&
        instead === null &&
        looksLikeWindowsPath(text, start + 1) &&
        endsValue(text, i + 1)
      ) {
        instead = { end: i, next: i + 1, by: 'backslash-quote', certain: true };
      }
    } else if (doubleSmartQuotes.includes(char)) {
      if (instead === null && endsValueOnLine(text, i + 1)) instead = byQuote(i, true);
    } else if ((char === '\n' || char === '\r') && !lineBreakBelongs) {
      if (instead !== null) return instead;
      const key = isKey ? keyBefore(text, start, i, /^[\w$.-]+(?=[ \t]*:)/) : null;
      if (key !== null) return key;
      if (!closesLater(text, i)) return withoutEnd(text, start, i);
      lineBreakBelongs = true;
    }
  }
  return instead ?? withoutEnd(text, start, text.length);
}

/** The end of a string that opens with any other quote; it cannot span lines. */
export function endOfForeign(text: string, start: number): Ending {
  const ends = closersOf(text.charAt(start));
  let first: Ending | null = null;
  let i = start + 1;
  for (; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\n' || char === '\r') break;
    if (char === '\\') i++;
    else if (ends.includes(char)) {
      if (endsValueOnLine(text, i + 1)) return byQuote(i, true);
      first ??= byQuote(i, false);
    }
  }
  return first ?? { ...withoutEnd(text, start, Math.min(i, text.length)), certain: false };
}

function closersOf(open: string): string {
  if (doubleSmartQuotes.includes(open)) return `${doubleSmartQuotes}"`;
  return singleSmartQuotes.includes(open) ? `${singleSmartQuotes}'` : open;
}

/** A line break belongs to the string if the next quote looks like an end; if it looks like a beginning, the end was forgotten. */
function closesLater(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return endsValueOnLine(text, i + 1);
  }
  return false;
}

/** `"url: "https://…"`: the quote that was taken for the end opens the value. */
function keyWithoutEnd(text: string, start: number, quote: number): Ending | null {
  if (!/[^\s"]/.test(text.charAt(quote + 1))) return null;
  return keyBefore(text, start, quote, /^[\w$.-]+(?=[ \t]*:[ \t]*$)/);
}

/** The name at the beginning of the string, which must have ended before `until`. */
function keyBefore(text: string, start: number, until: number, pattern: RegExp): Ending | null {
  const key = pattern.exec(text.slice(start + 1, Math.min(until, start + 200)));
  if (key === null) return null;
  const end = start + 1 + key[0].length;
  return { end, next: end, by: 'nothing', certain: true };
}

/** It ends with its line, before a comma that stands there. */
function withoutEnd(text: string, start: number, lineEnd: number): Ending {
  let end = trimBlanks(text, start + 1, lineEnd);
  if (end > start + 1 && text[end - 1] === ',') end = trimBlanks(text, start + 1, end - 1);
  const certain = lineEnd < text.length && end > start + 1 && !/[{}[\]"\\]/.test(text.slice(start + 1, end));
  return { end, next: end, by: 'nothing', certain };
}

function trimBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}
