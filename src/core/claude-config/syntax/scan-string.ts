import type { JsonString } from '../json-tree';
import type { TextEdit } from '../repair-plan';
import { insert, replace, type Scan } from './scan';
import { contentProblems } from './string-content';
import { doubleSmartQuotes, endOfForeign, endOfPlain, type Ending, singleSmartQuotes } from './string-ending';
import type { SyntaxProblemKind } from '../syntax-problem';

const quotes = `"'\`${doubleSmartQuotes}${singleSmartQuotes}`;

export function startsString(char: string | undefined): boolean {
  return char !== undefined && quotes.includes(char);
}

/** Reads the string at `start`, whatever its quotes are, and reports all that strict JSON objects to. */
export function scanString(scan: Scan, start: number, isKey: boolean): JsonString {
  const { text } = scan;
  const plain = text[start] === '"';
  const ending = plain ? endOfPlain(text, start, isKey) : endOfForeign(text, start);
  const edits: TextEdit[] = [];
  const tell = (kind: SyntaxProblemKind, at: number, certain: boolean, cure: readonly TextEdit[]) => {
    edits.push(...cure);
    scan.report(kind, at, at + 1, certain ? cure : null);
  };

  const quoteEdits = foreignQuotes(text, start, ending);
  if (quoteEdits[0] !== undefined) {
    const quote = text.charAt(quoteEdits[0].start);
    const kind = quote === "'" || quote === '`' ? 'single-quote' : 'smart-quote';
    tell(kind, quoteEdits[0].start, ending.certain, quoteEdits);
  }
  if (ending.by === 'nothing') {
    tell('missing-quote', ending.end, ending.certain, [insert(ending.end, '"')]);
  }
  if (ending.by === 'backslash-quote') {
    tell('unescaped-backslash', ending.end - 1, true, [insert(ending.end - 1, '\\')]);
  }
  const contentEnd = ending.by === 'backslash-quote' ? ending.end - 1 : ending.end;
  for (const problem of contentProblems(text, start + 1, contentEnd)) {
    tell(problem.kind, problem.edits[0].start, problem.certain, problem.edits);
  }
  return { kind: 'string', start, end: ending.next, value: decode(text, start, ending, edits) };
}

/** Turns the string's own quotes into `"` and escapes those inside. */
function foreignQuotes(text: string, start: number, ending: Ending): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  if (text[start] !== '"') {
    edits.push(replace(start, start + 1, '"'));
    for (let i = start + 1; i < ending.end; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === '"') edits.push(insert(i, '\\'));
    }
  }
  if (ending.by === 'quote' && text[ending.end] !== '"') edits.push(replace(ending.end, ending.end + 1, '"'));
  return edits;
}

/** Decodes the string as it will be once its edits are made. */
function decode(text: string, start: number, ending: Ending, edits: readonly TextEdit[]): string {
  const content = text.slice(start + 1, ending.end);
  // Most strings stand for themselves.
  if (edits.length === 0 && !content.includes('\\')) return content;
  const parts: string[] = [];
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at, Math.max(at, ending.next)));
  try {
    return JSON.parse(parts.join('')) as string;
  } catch {
    return content;
  }
}
