import type { TextEdit } from './repair-plan';

/** What is wrong with a text that should be strict JSON; each has its own words (variants of `config.syntax`). */
export type SyntaxProblemKind =
  | 'empty'
  | 'byte-order-mark'
  | 'invisible-character'
  | 'comment'
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'missing-quote'
  | 'missing-brace'
  | 'missing-bracket'
  | 'missing-outer-braces'
  | 'extra-closing'
  | 'early-closing'
  | 'wrong-closing'
  | 'smart-quote'
  | 'single-quote'
  | 'line-break-in-string'
  | 'control-character'
  | 'unescaped-backslash'
  | 'unquoted-key'
  | 'unquoted-value'
  | 'literal-spelling'
  | 'bad-number'
  | 'two-objects'
  | 'text-after-end'
  | 'unexpected-text'
  | 'cut-off';

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The smallest change that cures it and loses nothing that was meant; null: there is no certain one. */
  readonly cure: readonly TextEdit[] | null;
}
