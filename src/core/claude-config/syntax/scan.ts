import type { TextEdit } from '../repair-plan';
import type { SyntaxProblemKind } from '../syntax-problem';

/** The text that is being read, and where what is wrong with it is told. */
export interface Scan {
  readonly text: string;
  report(kind: SyntaxProblemKind, start: number, end: number, cure: readonly TextEdit[] | null): void;
}

export const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });
export const remove = (start: number, end: number): TextEdit => ({ start, end, text: '' });
export const replace = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

/** The end of a run that matches `pattern` (sticky) at `at`. */
export function runEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const blanks = /[ \t]*/y;
const whitespace = /[ \t\r\n]*/y;

export const afterBlanks = (text: string, at: number): number => runEnd(blanks, text, at);

/** May a string or a bare word end before `at`? Only if what follows is what JSON, or a comment, puts there. */
export function endsValue(text: string, at: number): boolean {
  const next = text[runEnd(whitespace, text, at)];
  return next === undefined || ':,}]/#'.includes(next);
}

/** The same, looking no further than the end of the line. */
export function endsValueOnLine(text: string, at: number): boolean {
  const next = text[afterBlanks(text, at)];
  return next === undefined || ':,}]/#\r\n'.includes(next);
}
