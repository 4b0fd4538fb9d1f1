import type { JsonMember, JsonNode } from '../json-tree';
import type { TextEdit } from '../repair-plan';
import { indentAt, type Layout } from './layout';
import { type Splice, type Style, styleIn, styleOf } from './splice';

/** A text that may hold comments: `bare` has them blanked, and no line break but those between values. */
export interface CommentedText {
  readonly text: string;
  readonly bare: string;
}

/**
 * The edits of one splice in a text with comments. What a person wrote between the parts stays where it is: a comment at the end of
 * a line keeps its line, one on a line of its own keeps its place; only what is inside a part that goes, goes with it.
 */
export function spliceWithComments(
  { text, bare }: CommentedText,
  layout: Layout,
  { container, removed, added, after }: Splice,
): readonly TextEdit[] {
  const parts: readonly (JsonMember | JsonNode)[] =
    container.kind === 'object' ? container.members : container.items;
  const inside = { start: container.start + 1, end: container.end - 1 };
  const startOf = (index: number) => parts[index]?.start ?? inside.end;
  const endOf = (index: number) => parts[index]?.end ?? inside.start;
  const commaAfter = (index: number): number | null => {
    const at = bare.slice(endOf(index), startOf(index + 1)).indexOf(',');
    return at === -1 ? null : endOf(index) + at;
  };
  const last = parts.length - 1;
  const endsWithComma = commaAfter(last) !== null;
  const kept = parts.flatMap((_, index) => (removed.has(index) ? [] : [index]));
  const lastKept = kept.at(-1);
  const anchor = kept.findLast((index) => index <= after);
  const style = parts.length === 0 ? styleIn(text, layout, container) : styleOf(text, layout, container);
  const printed = added.map(style.print);
  const edits: TextEdit[] = [];

  // With nothing left to stand beside, what comes takes the place of the first that goes.
  const inPlace =
    lastKept === undefined && added.length > 0 ? [...removed].toSorted((a, b) => a - b)[0] : undefined;
  for (const index of removed) {
    const comma = commaAfter(index);
    if (index === inPlace) {
      edits.push({ start: startOf(index), end: endOf(index), text: printed.join(style.separator) });
      if (comma !== null) edits.push({ start: comma, end: comma + 1, text: '' });
    } else edits.push(...cut(startOf(index), endOf(index), comma));
  }
  if (added.length > 0 && inPlace === undefined) edits.push(...insertion());
  const becomesLast =
    lastKept !== undefined && lastKept < last && (added.length === 0 || anchor !== lastKept);
  const lost = becomesLast && !endsWithComma ? commaAfter(lastKept) : null;
  if (lost !== null) edits.push({ start: lost, end: lost + 1, text: '' });
  return edits;

  function insertion(): readonly TextEdit[] {
    if (parts.length === 0) return [fill(style)];
    if (anchor === undefined) {
      const at = startOf(kept[0] ?? 0);
      return [put(at, printed.map((part) => part + style.separator).join(''))];
    }
    const more = printed.join(style.separator);
    const comma = commaAfter(anchor);
    const followed = anchor !== lastKept || endsWithComma;
    const from = comma === null ? endOf(anchor) : comma + 1;
    const at = afterComments(from, startOf(anchor + 1));
    // Behind a comment only a new line is safe.
    const endsInLineComment = /\/\//.test(text.slice(from, at).replaceAll(/\/\*[^]*?\*\//g, ''));
    const ownLine = endsInLineComment && style.inside !== null;
    const between = ownLine ? layout.eol + indentAt(text, endOf(anchor)) : style.separator.slice(1);
    const inserted = between + more + (comma !== null && followed ? ',' : '');
    if (comma !== null) return [put(at, inserted)];
    // A comma may stand behind a block comment, so that this stays beside what it is about.
    return endsInLineComment ? [put(from, ','), put(at, inserted)] : [put(at, `,${inserted}`)];
  }

  /** Behind the comments that stand on the same line, unless the next part stands there too and they may be about that. */
  function afterComments(from: number, next: number): number {
    const gap = bare.slice(from, next);
    const lineEnd = gap.search(/[\r\n]/);
    if (lineEnd === -1 && next !== inside.end) return from;
    const line = text.slice(from, from + (lineEnd === -1 ? gap.length : lineEnd));
    return from + line.trimEnd().length;
  }

  /** Of an empty object or list, which may hold comments: what comes stands below them. */
  function fill(own: Style): TextEdit {
    const comments = text.slice(inside.start, inside.end).trimEnd();
    const lines = printed.join(own.separator);
    const start = inside.start + comments.length;
    if (comments === '' && own.inside !== null) {
      return { ...inside, text: own.inside + lines + own.inside };
    }
    const indent = indentAt(text, container.start);
    return {
      start,
      end: inside.end,
      text: `${layout.eol}${indent}${layout.unit}${lines}${layout.eol}${indent}`,
    };
  }

  /** A part with its comma, and its line where nothing else stands on it. */
  function cut(start: number, end: number, comma: number | null): readonly TextEdit[] {
    const isAlone = comma === null || text.slice(end, comma).trim() === '';
    const rest: TextEdit[] = comma === null || isAlone ? [] : [{ start: comma, end: comma + 1, text: '' }];
    const until = comma !== null && isAlone ? comma + 1 : end;
    const lineStart = start - (/[\r\n]*[ \t]*$/.exec(text.slice(inside.start, start))?.[0].length ?? 0);
    const beginsLine = /[\r\n]/.test(bare.slice(lineStart, start));
    const blanks = /^[ \t]*/.exec(text.slice(until))?.[0].length ?? 0;
    const endsLine = /[\r\n]/.test(text.charAt(until + blanks));
    if (beginsLine && endsLine) {
      const from = start - (/(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
      return [{ start: from, end: until + blanks, text: '' }, ...rest];
    }
    return [{ start, end: beginsLine || endsLine ? until : until + blanks, text: '' }, ...rest];
  }
}

function put(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
