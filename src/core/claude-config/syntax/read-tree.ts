import type { Dialect } from '../../clients/client';
import type { JsonNode, JsonObject } from '../json-tree';
import { Brackets } from './brackets';
import { finishTree } from './finish-tree';
import { type Frame, FrameStack } from './frame-stack';
import { mergeRoots } from './merge-roots';
import { afterBlanks, replace, runEnd, type Scan } from './scan';
import { scanString, startsString } from './scan-string';
import { skipTrivia } from './scan-trivia';
import { scanKeyWord, scanWord } from './scan-word';
import { type Told, ToldProblems } from './told';

export interface TreeRead {
  readonly root: JsonNode | null;
  readonly told: readonly Told[];
  /** The text ended with something still open. */
  readonly unclosed: boolean;
  readonly indentationDisagrees: boolean;
}

const commaRun = /,+/y;
const strangeRun = /[^\s,:{}[\]"']+/y;

/**
 * Reads the whole text into a tree, with a stack of its own: nesting may be as deep as the text is long.
 * `trustIndentation`: a name that stands further left than its siblings ends the objects it stands outside of.
 */
export function readTree(
  text: string,
  options: { readonly trustIndentation: boolean; readonly dialect: Dialect },
): TreeRead {
  return new TreeReader(text, options.trustIndentation, options.dialect).read();
}

class TreeReader {
  private readonly told: ToldProblems;
  private readonly stack = new FrameStack();
  private readonly brackets: Brackets;
  private at = 0;
  /** A comma behind the end of the root. */
  private rootComma: number | null = null;
  /** A closing bracket stood where nothing was open. */
  private surplus = false;

  constructor(
    private readonly text: string,
    trustIndentation: boolean,
    dialect: Dialect,
  ) {
    this.told = new ToldProblems(text, dialect);
    this.brackets = new Brackets(this.told, this.stack, trustIndentation);
  }

  read(): TreeRead {
    const { told, stack, brackets } = this;
    for (this.at = skipTrivia(told, 0); this.at < this.text.length; this.at = skipTrivia(told, this.at)) {
      const frame = stack.top;
      if (frame === undefined) this.readAtRoot();
      else if (this.isClosing && frame.expects !== 'colon' && !this.lacksValue(frame)) {
        this.at = brackets.close(frame, this.at);
      } else if (frame.expects === 'name') this.readName(frame);
      else if (frame.expects === 'colon') this.readColon(frame);
      else if (frame.expects === 'value') this.readValue(frame);
      else this.readComma(frame);
    }
    const unclosed = finishTree(told, stack, brackets, this.rootComma);
    if (brackets.mismatched && (unclosed || this.surplus)) told.doubtBrackets();
    return {
      root: mergeRoots(stack.roots),
      told: told.all,
      unclosed,
      indentationDisagrees: brackets.indentationDisagrees,
    };
  }

  private get char(): string {
    return this.text.charAt(this.at);
  }

  private get isClosing(): boolean {
    return this.char === '}' || this.char === ']';
  }

  /** A name and a colon were read, and what follows is no value. */
  private lacksValue(frame: Frame): boolean {
    return frame.node.kind === 'object' && frame.expects === 'value';
  }

  private readAtRoot(): void {
    const [root, second] = this.stack.roots;
    if (root === undefined) {
      if (this.startsMember()) this.stack.push('object', this.at, true);
      else this.readFirstValue();
    } else if (this.isClosing) {
      this.surplus = true;
      this.told.surplus('extra-closing', this.at, this.at + 1);
      this.at++;
    } else if (this.char === ',' && this.rootComma === null) {
      this.rootComma = this.at++;
    } else if (root.kind === 'object' && second === undefined && this.startsMember()) {
      this.reopen(root);
    } else if (root.kind === 'object' && second === undefined && this.char === '{') {
      this.stack.push('object', this.at++);
    } else {
      this.told.report('text-after-end', this.at, this.text.length, null);
      this.at = this.text.length;
    }
  }

  private readFirstValue(): void {
    const before = this.told.all.length;
    const start = this.at;
    this.readAnyValue();
    // A word without quotes at the very start: this is no JSON at all.
    if (this.told.all[before]?.kind !== 'unquoted-value') return;
    this.told.takeBack(before);
    this.told.report('unexpected-text', start, this.text.length, null);
    this.at = this.text.length;
  }

  private reopen(root: JsonObject): void {
    this.told.surplus('early-closing', root.end - 1, root.end);
    const frame = this.stack.reopen();
    if (frame === undefined || this.rootComma === null) return;
    frame.comma = this.rootComma;
    frame.expects = 'name';
    this.rootComma = null;
  }

  private readName(frame: Frame): void {
    if (this.char === ',') this.dropComma();
    else if (this.char === '{' || this.char === '[') {
      this.told.report('unexpected-text', this.at, this.at + 1, null);
      frame.member = null;
      this.readAnyValue();
    } else if (!this.brackets.endByIndentation(frame, this.at)) {
      const key = startsString(this.char)
        ? scanString(this.told, this.at, true)
        : scanKeyWord(this.told, this.at);
      if (key === null) this.dropStrange();
      else {
        this.stack.name(frame, key);
        this.at = key.end;
      }
    }
  }

  private readColon(frame: Frame): void {
    frame.expects = 'value';
    if (this.char === ':') this.at++;
    else if (this.char === '=') {
      const end = this.at + (this.text[this.at + 1] === '>' ? 2 : 1);
      this.told.report('missing-colon', this.at, end, [replace(this.at, end, ':')]);
      this.at = end;
    } else if (this.char === ',' || this.isClosing) this.missValue(frame);
    else this.told.missing('missing-colon', frame.valueEnd, ':');
  }

  private readValue(frame: Frame): void {
    if (this.lacksValue(frame) && (this.char === ',' || this.isClosing)) this.missValue(frame);
    else if (this.char === ',') this.dropComma();
    else this.readAnyValue();
  }

  private missValue(frame: Frame): void {
    this.told.report('missing-value', frame.valueEnd, frame.valueEnd + 1, null);
    frame.expects = 'comma';
  }

  private readComma(frame: Frame): void {
    if (this.char === ':') {
      if (!this.brackets.endArrayBeforeName(frame)) this.dropStrange();
      return;
    }
    if (this.char === ',' || this.char === ';') {
      if (this.char === ';') {
        this.told.report('missing-comma', this.at, this.at + 1, [replace(this.at, this.at + 1, ',')]);
      }
      frame.comma = this.at++;
    } else {
      if (this.brackets.endByIndentation(frame, this.at)) return;
      this.told.missing('missing-comma', frame.valueEnd, ',');
    }
    frame.expects = frame.node.kind === 'object' ? 'name' : 'value';
  }

  private readAnyValue(): void {
    const { char } = this;
    if (char === '{' || char === '[') {
      this.stack.push(char === '{' ? 'object' : 'array', this.at++);
      return;
    }
    const value = startsString(char) ? scanString(this.told, this.at, false) : scanWord(this.told, this.at);
    if (value === null) {
      this.dropStrange();
      return;
    }
    this.stack.attach(value);
    this.at = value.end;
  }

  /** A name and its colon stand here. */
  private startsMember(): boolean {
    if (!startsString(this.char)) {
      const end = runEnd(strangeRun, this.text, this.at);
      const isUrl = this.text.startsWith('//', end + 1);
      return end > this.at && this.text[afterBlanks(this.text, end)] === ':' && !isUrl;
    }
    const silent: Scan = { text: this.text, report: () => undefined };
    return this.text[afterBlanks(this.text, scanString(silent, this.at, true).end)] === ':';
  }

  private dropComma(): void {
    const end = runEnd(commaRun, this.text, this.at);
    this.told.surplus('extra-comma', this.at, end);
    this.at = end;
  }

  private dropStrange(): void {
    const end = Math.max(this.at + 1, runEnd(strangeRun, this.text, this.at));
    this.told.report('unexpected-text', this.at, end, null);
    this.at = end;
  }
}
