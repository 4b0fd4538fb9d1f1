import type { TextEdit } from '../repair-plan';
import { insert, remove, replace } from './scan';
import type { SyntaxProblemKind } from '../syntax-problem';

/** What strict JSON objects to inside a string, at most once per kind, with all the changes that cure it. */
export interface ContentProblem {
  readonly kind: Extract<
    SyntaxProblemKind,
    'unescaped-backslash' | 'line-break-in-string' | 'control-character'
  >;
  readonly certain: boolean;
  readonly edits: readonly [TextEdit, ...TextEdit[]];
}

const escapeSequence = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

/** A backslash or a control character: without one there is nothing to judge. */
const special = /\\|[^ -\uFFFF]/;

/** Judges the content `[from, to)` of a string. */
export function contentProblems(text: string, from: number, to: number): readonly ContentProblem[] {
  if (!special.test(text.slice(from, to))) return [];
  const path = looksLikeWindowsPath(text, from);
  const backslashes: TextEdit[] = [];
  let invalidEscapes = 0;
  let unknownEscapes = 0;
  const breaks: TextEdit[] = [];
  const controls: TextEdit[] = [];
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '\\') {
      const next = i + 1 < to ? text.charAt(i + 1) : '';
      if (next === "'") {
        invalidEscapes++;
        backslashes.push(remove(i, i + 1));
      } else if (next === '' || !escapeSequence.test(text.slice(i, i + 6))) {
        invalidEscapes++;
        unknownEscapes++;
        backslashes.push(insert(i, '\\'));
      } else if ('"\\/'.includes(next)) i++;
      else if (path) backslashes.push(insert(i, '\\'));
    } else if (char === '\n' || char === '\r') {
      breaks.push(replace(i, i + 1, char === '\n' ? '\\n' : '\\r'));
    } else if (char < ' ') {
      controls.push(replace(i, i + 1, char === '\t' ? '\\t' : hexEscape(char)));
    }
  }
  const problems: ContentProblem[] = [];
  const add = (kind: ContentProblem['kind'], certain: boolean, [first, ...rest]: readonly TextEdit[]) => {
    if (first !== undefined) problems.push({ kind, certain, edits: [first, ...rest] });
  };
  // In a path a valid escape (`\n` of `\nodejs`) is a backslash too, but only an invalid one shows that none was meant.
  if (invalidEscapes > 0) add('unescaped-backslash', unknownEscapes === 0 || path, backslashes);
  add('line-break-in-string', true, breaks);
  add('control-character', true, controls);
  return problems;
}

/** Only in a path is a lone backslash beyond doubt a backslash. */
export function looksLikeWindowsPath(text: string, at: number): boolean {
  return /^(?:[A-Za-z]:\\|\\\\|\.{1,2}\\|%\w+%\\)/.test(text.slice(at, at + 40));
}

function hexEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
