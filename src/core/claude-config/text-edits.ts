import type { TextEdit } from './repair-plan';

/**
 * The text with all edits made; the order of edits at one place is kept. Null when two of them overlap, since then no
 * one meaning of both is certain.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | null {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) return null;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
