/** Both count from 1, as editors do; a column counts UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The lines of one text; they end with LF, CRLF or CR. Looks a place up in logarithmic time. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
    }
    this.starts = starts;
  }

  positionOf(offset: number): TextPosition {
    const line = this.lineOf(offset);
    return { line: line + 1, column: offset - this.startOf(line) + 1 };
  }

  /** Where the line that holds `offset` begins. */
  lineStartOf(offset: number): number {
    return this.startOf(this.lineOf(offset));
  }

  private startOf(line: number): number {
    return this.starts[line] ?? 0;
  }

  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
