import { ClosingText } from './closing-text';
import { type Frame, FrameStack } from './frame-stack';
import type { JsonNode, JsonObject } from '../json-tree';
import { joinCure, mergeRoots } from './merge-roots';
import type { TextEdit } from '../repair-plan';
import { afterBlanks, insert, remove, replace, runEnd, type Scan } from './scan';
import { scanString, startsString } from './scan-string';
import { skipTrivia } from './scan-trivia';
import { scanKeyWord, scanWord } from './scan-word';
import type { SyntaxProblemKind } from '../syntax-problem';

/** A problem before its line and column are known. */
export interface Told {
  readonly kind: SyntaxProblemKind;
  readonly start: number;
  readonly end: number;
  readonly cure: readonly TextEdit[] | null;
}

export interface TreeRead {
  readonly root: JsonNode | null;
  readonly told: readonly Told[];
  /** The text ended with something still open. */
  readonly unclosed: boolean;
  /** Names of one object do not stand below one another: what is missing may be missing elsewhere. */
  readonly indentationDisagrees: boolean;
}

const commaRun = /,+/y;
const strangeRun = /[^\s,:{}[\]"']+/y;

/**
 * Reads the whole text into a tree, with a stack of its own: nesting may be as deep as the text is long.
 * `trustIndentation`: a name that stands further left than its siblings ends the objects it stands outside of.
 */
export function readTree(text: string, options: { readonly trustIndentation: boolean }): TreeRead {
  return new TreeReader(text, options.trustIndentation).read();
}

class TreeReader implements Scan {
  private told: Told[] = [];
  private readonly stack = new FrameStack();
  private at = 0;
  /** A comma behind the end of the root. */
  private rootComma: number | null = null;
  private mismatched = false;
  private surplus = false;
  private indentationDisagrees = false;

  private readonly closers: ClosingText;

  constructor(
    readonly text: string,
    private readonly trustIndentation: boolean,
  ) {
    this.closers = new ClosingText(text);
  }

  report(kind: SyntaxProblemKind, start: number, end: number, cure: readonly TextEdit[] | null): void {
    const last = this.told.at(-1);
    if (kind === 'unexpected-text' && last?.kind === kind && this.text.slice(last.end, start).trim() === '') {
      this.told[this.told.length - 1] = { ...last, end };
    } else this.told.push({ kind, start, end, cure });
  }

  read(): TreeRead {
    for (this.at = skipTrivia(this, 0); this.at < this.text.length; this.at = skipTrivia(this, this.at)) {
      const frame = this.stack.top;
      if (frame === undefined) this.readAtRoot();
      else if (frame.expects === 'name') this.readName(frame);
      else if (frame.expects === 'colon') this.readColon(frame);
      else if (frame.expects === 'value') this.readValue(frame);
      else this.readComma(frame);
    }
    const unclosed = this.finish();
    if (this.mismatched && (unclosed || this.surplus)) this.told = this.told.map(withoutCertainty);
    return {
      root: mergeRoots(this.stack.roots),
      told: this.told,
      unclosed,
      indentationDisagrees: this.indentationDisagrees,
    };
  }

  private get char(): string {
    return this.text.charAt(this.at);
  }

  private readAtRoot(): void {
    const [root] = this.stack.roots;
    if (root === undefined) {
      if (this.startsMember()) this.stack.push('object', this.at, true);
      else this.readFirstValue();
    } else if (this.char === '}' || this.char === ']') {
      this.surplus = true;
      this.report('extra-closing', this.at, this.at + 1, [remove(this.at, this.at + 1)]);
      this.at++;
    } else if (this.char === ',' && this.rootComma === null) {
      this.rootComma = this.at++;
    } else if (root.kind === 'object' && this.stack.roots.length === 1 && this.startsMember()) {
      this.reopen(root);
    } else if (root.kind === 'object' && this.stack.roots.length === 1 && this.char === '{') {
      this.stack.push('object', this.at++);
    } else {
      this.report('text-after-end', this.at, this.text.length, null);
      this.at = this.text.length;
    }
  }

  private readFirstValue(): void {
    const before = this.told.length;
    const start = this.at;
    this.readAnyValue();
    // A word without quotes at the very start: this is no JSON at all.
    if (this.told[before]?.kind !== 'unquoted-value') return;
    this.told.splice(before, 1, { kind: 'unexpected-text', start, end: this.text.length, cure: null });
    this.at = this.text.length;
  }

  private reopen(root: JsonObject): void {
    this.report('early-closing', root.end - 1, root.end, [remove(root.end - 1, root.end)]);
    const frame = this.stack.reopen();
    if (frame === undefined || this.rootComma === null) return;
    frame.comma = this.rootComma;
    frame.expects = 'name';
    this.rootComma = null;
  }

  private readName(frame: Frame): void {
    if (this.char === '}' || this.char === ']') {
      this.readClosing(frame);
      return;
    }
    if (this.char === ',') {
      this.dropComma();
      return;
    }
    if (this.char === '{' || this.char === '[') {
      this.report('unexpected-text', this.at, this.at + 1, null);
      frame.member = null;
      this.readAnyValue();
      return;
    }
    if (this.endsByIndentation(frame)) return;
    const key = startsString(this.char) ? scanString(this, this.at, true) : scanKeyWord(this, this.at);
    if (key === null) {
      this.dropStrange();
      return;
    }
    this.stack.name(frame, key);
    this.at = key.end;
  }

  private readColon(frame: Frame): void {
    if (this.char === ':') {
      this.at++;
    } else if (this.char === '=') {
      const end = this.at + (this.text[this.at + 1] === '>' ? 2 : 1);
      this.report('missing-colon', this.at, end, [replace(this.at, end, ':')]);
      this.at = end;
    } else if (',}]'.includes(this.char)) {
      this.report('missing-value', frame.valueEnd, frame.valueEnd + 1, null);
      frame.expects = 'comma';
      return;
    } else {
      this.report('missing-colon', frame.valueEnd, frame.valueEnd + 1, [insert(frame.valueEnd, ':')]);
    }
    frame.expects = 'value';
  }

  private readValue(frame: Frame): void {
    if (frame.node.kind === 'object' && ',}]'.includes(this.char)) {
      this.report('missing-value', frame.valueEnd, frame.valueEnd + 1, null);
      frame.expects = 'comma';
    } else if (this.char === '}' || this.char === ']') this.readClosing(frame);
    else if (this.char === ',') this.dropComma();
    else this.readAnyValue();
  }

  private readComma(frame: Frame): void {
    if (this.char === '}' || this.char === ']') {
      this.readClosing(frame);
      return;
    }
    if (this.char === ':' && this.isMemberOfParent(frame)) {
      this.endArrayBeforeName(frame);
      return;
    }
    if (this.char === ':') {
      this.dropStrange();
      return;
    }
    if (this.char === ',' || this.char === ';') {
      if (this.char === ';')
        this.report('missing-comma', this.at, this.at + 1, [replace(this.at, this.at + 1, ',')]);
      frame.comma = this.at++;
    } else {
      if (this.endsByIndentation(frame)) return;
      this.report('missing-comma', frame.valueEnd, frame.valueEnd + 1, [insert(frame.valueEnd, ',')]);
    }
    frame.expects = frame.node.kind === 'object' ? 'name' : 'value';
  }

  private readAnyValue(): void {
    const { char } = this;
    if (char === '{' || char === '[') {
      this.stack.push(char === '{' ? 'object' : 'array', this.at);
      this.at++;
      return;
    }
    const value = startsString(char) ? scanString(this, this.at, false) : scanWord(this, this.at);
    if (value === null) {
      this.dropStrange();
      return;
    }
    this.stack.attach(value);
    this.at = value.end;
  }

  private readClosing(frame: Frame): void {
    const right = frame.node.kind === 'object' ? '}' : ']';
    const other = frame.node.kind === 'object' ? 'array' : 'object';
    if (frame.comma !== null)
      this.report('trailing-comma', frame.comma, frame.comma + 1, [remove(frame.comma, frame.comma + 1)]);
    if (this.char !== right) {
      this.mismatched = true;
      if (this.stack.isOpen(other)) {
        this.endHere(frame);
        return;
      }
      this.report('wrong-closing', this.at, this.at + 1, [replace(this.at, this.at + 1, right)]);
    }
    this.at++;
    this.stack.pop(this.at);
    if (frame.implied)
      this.report('missing-outer-braces', frame.node.start, frame.node.start + 1, [
        insert(frame.node.start, '{'),
      ]);
  }

  /** The innermost container must have ended where its last value did. */
  private endHere(frame: Frame): void {
    const at = frame.valueEnd;
    const kind = frame.node.kind === 'object' ? 'missing-brace' : 'missing-bracket';
    this.report(kind, at, at + 1, [insert(at, this.closers.closing([frame], at))]);
    this.stack.pop(at);
  }

  /** `["-y", "x", "env": {`: the colon shows that the last item is a name of the object around the array. */
  private isMemberOfParent(frame: Frame): boolean {
    return (
      frame.node.kind === 'array' &&
      frame.node.items.length > 1 &&
      frame.node.items.at(-1)?.kind === 'string' &&
      this.stack.open.at(-2)?.node.kind === 'object'
    );
  }

  private endArrayBeforeName(frame: Frame): void {
    if (frame.node.kind !== 'array') return;
    const name = frame.node.items.pop();
    const last = frame.node.items.at(-1);
    if (name?.kind !== 'string' || last === undefined) return;
    this.mismatched = true;
    frame.valueEnd = last.end;
    const missingComma = this.told.findLastIndex(
      (told) => told.kind === 'missing-comma' && told.start === last.end,
    );
    const moved = missingComma === -1 ? [] : this.told.splice(missingComma, 1);
    this.endHere(frame);
    this.told.push(...moved);
    const parent = this.stack.top;
    if (parent !== undefined) this.stack.name(parent, name);
  }

  /** Ends the objects that the name here stands to the left of, where the indentation is to be trusted. */
  private endsByIndentation(frame: Frame): boolean {
    const column = this.columnAtLineStart();
    if (column === null || frame.node.kind !== 'object') return false;
    frame.indent ??= column;
    if (column === frame.indent) return false;
    this.indentationDisagrees = true;
    if (!this.trustIndentation || column > frame.indent) return false;
    const around = this.stack.open.slice(-64, -1);
    const depth = around.toReversed().findIndex(({ indent }) => indent === column);
    if (depth === -1) return false;
    const { comma } = frame;
    for (let ended = 0; ended <= depth; ended++) {
      const innermost = this.stack.top;
      if (innermost !== undefined) this.endHere(innermost);
    }
    const now = this.stack.top;
    if (now !== undefined && comma !== null) {
      now.comma = comma;
      now.expects = 'name';
    }
    return true;
  }

  /** The column of this place if nothing but blanks stands before it in its line. */
  private columnAtLineStart(): number | null {
    let start = this.at;
    while (start > 0 && (this.text[start - 1] === ' ' || this.text[start - 1] === '\t')) start--;
    const before = this.text[start - 1];
    return before === undefined || before === '\n' || before === '\r' ? this.at - start : null;
  }

  /** A name and its colon stand here. */
  private startsMember(): boolean {
    if (!startsString(this.char)) {
      const end = runEnd(strangeRun, this.text, this.at);
      return (
        end > this.at &&
        this.text[afterBlanks(this.text, end)] === ':' &&
        !this.text.startsWith('//', end + 1)
      );
    }
    const silent: Scan = { text: this.text, report: () => undefined };
    return this.text[afterBlanks(this.text, scanString(silent, this.at, true).end)] === ':';
  }

  private dropComma(): void {
    const end = runEnd(commaRun, this.text, this.at);
    this.report('extra-comma', this.at, end, [remove(this.at, end)]);
    this.at = end;
  }

  private dropStrange(): void {
    const end = Math.max(this.at + 1, runEnd(strangeRun, this.text, this.at));
    this.report('unexpected-text', this.at, end, null);
    this.at = end;
  }

  /** Ends what is still open; true: something was. */
  private finish(): boolean {
    if (this.rootComma !== null && this.stack.roots.length === 1) {
      this.report('extra-comma', this.rootComma, this.rootComma + 1, [
        remove(this.rootComma, this.rootComma + 1),
      ]);
    }
    const frames = [...this.stack.open];
    const [outermost] = frames;
    const innermost = frames.at(-1);
    if (outermost === undefined || innermost === undefined) {
      this.finishRoots();
      return false;
    }
    const at = innermost.valueEnd;
    const onlyImplied = outermost.implied && frames.length === 1;
    const complete =
      innermost.comma === null &&
      (innermost.expects === 'comma' || innermost.valueEnd === innermost.node.start + 1);
    if (onlyImplied && innermost.expects !== 'colon' && innermost.expects !== 'value') {
      if (innermost.comma !== null)
        this.report('trailing-comma', innermost.comma, innermost.comma + 1, [
          remove(innermost.comma, innermost.comma + 1),
        ]);
      this.report('missing-outer-braces', outermost.node.start, outermost.node.start + 1, [
        insert(outermost.node.start, '{'),
        insert(at, '}'),
      ]);
    } else if (complete) {
      if (outermost.implied)
        this.report('missing-outer-braces', outermost.node.start, outermost.node.start + 1, [
          insert(outermost.node.start, '{'),
        ]);
      const kind = innermost.node.kind === 'object' ? 'missing-brace' : 'missing-bracket';
      this.report(kind, at, at + 1, [insert(at, this.closers.closing(frames, at))]);
    } else {
      this.report('cut-off', this.text.length, this.text.length, null);
    }
    while (this.stack.top !== undefined) this.stack.pop(this.text.length);
    return !onlyImplied;
  }

  private finishRoots(): void {
    const { roots } = this.stack;
    const [first, second] = roots;
    if (first === undefined) {
      const { length } = this.text;
      if (this.told.every(({ kind }) => kind !== 'unexpected-text'))
        this.report('empty', length, length, [insert(length, '{}')]);
    } else if (first.kind === 'object' && second?.kind === 'object') {
      this.report('two-objects', second.start, second.start + 1, joinCure(first, second));
    }
  }
}

/** Once brackets had to be guessed and do not come out even, no guess is certain. */
function withoutCertainty(told: Told): Told {
  const guessed = ['missing-brace', 'missing-bracket', 'wrong-closing', 'extra-closing'].includes(told.kind);
  return guessed ? { ...told, cure: null } : told;
}
