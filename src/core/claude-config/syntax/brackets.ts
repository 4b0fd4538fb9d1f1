import { ClosingText } from './closing-text';
import type { Frame, FrameStack } from './frame-stack';
import { replace } from './scan';
import type { ToldProblems } from './told';

/** More containers than these around a name are not looked at for its indentation. */
const deepestLookBack = 64;

/** Closes containers: where a bracket says so, and where one must be missing. */
export class Brackets {
  /** A bracket did not fit what it closed. */
  mismatched = false;
  /** Names of one object do not stand below one another: what is missing may be missing elsewhere. */
  indentationDisagrees = false;
  private readonly layout: ClosingText;

  constructor(
    private readonly told: ToldProblems,
    private readonly stack: FrameStack,
    private readonly trustIndentation: boolean,
  ) {
    this.layout = new ClosingText(told.text);
  }

  /** A closing bracket stands at `at`. Returns where reading goes on: at the same place if something else had to end first. */
  close(frame: Frame, at: number): number {
    const { kind, start } = frame.node;
    const right = kind === 'object' ? '}' : ']';
    if (frame.comma !== null) this.told.surplus('trailing-comma', frame.comma, frame.comma + 1);
    if (this.told.text[at] !== right) {
      this.mismatched = true;
      if (this.stack.isOpen(kind === 'object' ? 'array' : 'object')) {
        this.endHere(frame);
        return at;
      }
      this.told.report('wrong-closing', at, at + 1, [replace(at, at + 1, right)]);
    }
    this.stack.pop(at + 1);
    if (frame.implied) this.told.missing('missing-outer-braces', start, '{');
    return at + 1;
  }

  /** Everything that is still open must have ended where the innermost value did. */
  endAll(frames: readonly Frame[], at: number): void {
    const innermost = frames.at(-1);
    const kind = innermost?.node.kind === 'array' ? 'missing-bracket' : 'missing-brace';
    this.told.missing(kind, at, this.layout.closing(frames, at));
  }

  /** `["-y", "x", "env": {`: the colon after its last item shows that the array must have ended before it. */
  endArrayBeforeName(frame: Frame): boolean {
    const { node } = frame;
    if (node.kind !== 'array' || node.items.length < 2) return false;
    const name = node.items.at(-1);
    const last = node.items.at(-2);
    if (name?.kind !== 'string' || last === undefined) return false;
    if (this.stack.open.at(-2)?.node.kind !== 'object') return false;
    node.items.pop();
    this.mismatched = true;
    frame.valueEnd = last.end;
    // A comma that is missing too belongs behind the bracket; it and the problems of the name were told last.
    const { all } = this.told;
    const recent = all
      .slice(-8)
      .findIndex((each) => each.kind === 'missing-comma' && each.start === last.end);
    const moved = recent === -1 ? [] : this.told.takeBack(Math.max(0, all.length - 8) + recent);
    this.endHere(frame);
    for (const { kind, start, end, cure } of moved) this.told.report(kind, start, end, cure);
    const parent = this.stack.top;
    if (parent !== undefined) this.stack.name(parent, name);
    return true;
  }

  /** Ends the objects that a name at `at` stands to the left of, where the indentation is to be trusted. */
  endByIndentation(frame: Frame, at: number): boolean {
    const column = this.columnAtLineStart(at);
    if (column === null || frame.node.kind !== 'object') return false;
    frame.indent ??= column;
    if (column === frame.indent) return false;
    this.indentationDisagrees = true;
    if (!this.trustIndentation || column > frame.indent) return false;
    const around = this.stack.open.slice(-deepestLookBack, -1);
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

  /** The innermost container must have ended where its last value did. */
  private endHere(frame: Frame): void {
    this.endAll([frame], frame.valueEnd);
    this.stack.pop(frame.valueEnd);
  }

  /** The column of this place if nothing but blanks stands before it in its line. */
  private columnAtLineStart(at: number): number | null {
    const { text } = this.told;
    let start = at;
    while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
    const before = text[start - 1];
    return before === undefined || before === '\n' || before === '\r' ? at - start : null;
  }
}
