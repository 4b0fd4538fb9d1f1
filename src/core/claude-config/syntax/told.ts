import { type Dialect, strictJson } from '../../clients/client';
import type { TextEdit } from '../repair-plan';
import type { SyntaxProblemKind } from '../syntax-problem';
import { insert, type Scan } from './scan';

/** A problem before its line and column are known. */
export interface Told {
  readonly kind: SyntaxProblemKind;
  readonly start: number;
  readonly end: number;
  readonly cure: readonly TextEdit[] | null;
}

/** The text and what was found wrong with it so far, in the order in which it was found. */
export class ToldProblems implements Scan {
  private told: Told[] = [];

  constructor(
    readonly text: string,
    private readonly dialect: Dialect = strictJson,
  ) {}

  get all(): readonly Told[] {
    return this.told;
  }

  report(kind: SyntaxProblemKind, start: number, end: number, cure: readonly TextEdit[] | null): void {
    if (this.isLegal(kind, start, cure)) return;
    const last = this.told.at(-1);
    if (kind === 'unexpected-text' && last?.kind === kind && this.text.slice(last.end, start).trim() === '') {
      this.told[this.told.length - 1] = { ...last, end };
    } else this.told.push({ kind, start, end, cure });
  }

  /** What strict JSON forbids and the client allows. A comment that never ends is no comment. */
  private isLegal(kind: SyntaxProblemKind, start: number, cure: readonly TextEdit[] | null): boolean {
    if (kind === 'comment') return this.dialect.comments && cure !== null && this.text[start] !== '#';
    return kind === 'trailing-comma' && this.dialect.trailingCommas;
  }

  /** Something is missing at `at`; `text` is what must be put there. */
  missing(kind: SyntaxProblemKind, at: number, text: string): void {
    this.report(kind, at, at + 1, [insert(at, text)]);
  }

  /** There is something too many. */
  surplus(kind: SyntaxProblemKind, start: number, end: number): void {
    this.report(kind, start, end, [{ start, end, text: '' }]);
  }

  /** Takes back the problems told from index `from` on and returns them. */
  takeBack(from: number): readonly Told[] {
    return this.told.splice(from);
  }

  /** Brackets had to be guessed and did not come out even: no guess is certain. */
  doubtBrackets(): void {
    const guessed = ['missing-brace', 'missing-bracket', 'wrong-closing', 'extra-closing'];
    this.told = this.told.map((each) => (guessed.includes(each.kind) ? { ...each, cure: null } : each));
  }
}
