import type { Frame } from './frame-stack';
import { runEnd } from './scan';
import { LineIndex } from '../text-position';

const indentation = /[ \t]{0,80}/y;

/** Writes closing brackets laid out as the text itself is. */
export class ClosingText {
  private lines: LineIndex | null = null;
  private readonly newline: string;

  constructor(private readonly text: string) {
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** What must be added at `at` to close `frames` (outermost first). */
  closing(frames: readonly Frame[], at: number): string {
    this.lines ??= new LineIndex(this.text);
    const lineStart = this.lines.lineStartOf(at);
    const parts: string[] = [];
    for (const { node } of frames.toReversed()) {
      // What was opened on an earlier line is closed on a line of its own.
      if (node.start < lineStart) parts.push(this.newline, this.indentOf(this.lines.lineStartOf(node.start)));
      parts.push(node.kind === 'object' ? '}' : ']');
    }
    return parts.join('');
  }

  private indentOf(lineStart: number): string {
    return this.text.slice(lineStart, runEnd(indentation, this.text, lineStart));
  }
}
