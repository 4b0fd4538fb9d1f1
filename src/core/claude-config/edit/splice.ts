import type { JsonArray, JsonObject } from '../json-tree';
import type { TextEdit } from '../repair-plan';
import { indentAt, type Layout, type OneLine, oneLineOf } from './layout';
import { print, printKey, printOnOneLine } from './print';
import type { Wanted } from './wanted';

/** A change of what an object or list consists of. */
export interface Splice {
  readonly container: JsonObject | JsonArray;
  /** The indexes of the members or items that go. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly { readonly key: string | null; readonly value: Wanted }[];
  /** What is added stands behind this index; -1: in front. */
  readonly after: number;
}

/** The edits of one splice: they take and give commas so that the rest stays as it is. */
export function spliceEdits(text: string, layout: Layout, splice: Splice): readonly TextEdit[] {
  const { container, removed, added } = splice;
  const parts = container.kind === 'object' ? container.members : container.items;
  const first = parts.findIndex((_, index) => !removed.has(index));
  if (first === -1) return refilled(text, layout, splice, parts.length > 0);

  const style = styleOf(text, layout, container);
  const edits: TextEdit[] = [];
  for (let index = 0; index < parts.length; index++) {
    if (!removed.has(index)) continue;
    const from = index;
    while (removed.has(index + 1)) index++;
    const before = parts[from - 1];
    const start = before === undefined ? parts[from]?.start : before.end;
    const end = before === undefined ? parts[index + 1]?.start : parts[index]?.end;
    if (start !== undefined && end !== undefined) edits.push({ start, end, text: '' });
  }
  if (added.length === 0) return edits;

  const printed = added.map(style.print);
  const anchor = parts.findLast((_, index) => index <= splice.after && !removed.has(index));
  const inserted: TextEdit =
    anchor === undefined
      ? insertion(parts[first]?.start ?? 0, printed.map((part) => part + style.separator).join(''))
      : insertion(anchor.end, printed.map((part) => style.separator + part).join(''));
  // A removal that touches the same place takes the new text in, so that edits never share a place.
  const touching = edits.findIndex((edit) =>
    anchor === undefined ? edit.end === inserted.start : edit.start === inserted.start,
  );
  if (touching === -1) edits.push(inserted);
  else edits[touching] = { ...(edits[touching] ?? inserted), text: inserted.text };
  return edits;
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** How the parts of one object or list are written. */
export interface Style {
  readonly separator: string;
  /** What stands between a bracket and the parts; null: line breaks. */
  readonly inside: string | null;
  readonly print: (part: Splice['added'][number]) => string;
}

export function styleOf(text: string, layout: Layout, container: JsonObject | JsonArray): Style {
  const first = (container.kind === 'object' ? container.members : container.items)[0];
  if (first !== undefined && /[\r\n]/.test(text.slice(container.start, first.start))) {
    return linesStyle(indentAt(text, first.start), layout);
  }
  return oneLineStyle(oneLineOf(text.slice(container.start, container.end).replaceAll(/\s*[\r\n]\s*/g, ' ')));
}

function oneLineStyle(style: OneLine): Style {
  return {
    separator: `,${style.afterComma}`,
    inside: style.inside,
    print: ({ key, value }) => printKey(key, style.afterColon) + printOnOneLine(value, style),
  };
}

function linesStyle(indent: string, layout: Layout): Style {
  return {
    separator: `,${layout.eol}${indent}`,
    inside: null,
    print: ({ key, value }) => printKey(key, ' ') + print(value, indent, { ...layout, oneLine: null }),
  };
}

/** How the first part of an empty object or list would be written. */
export function styleIn(text: string, layout: Layout, { start }: JsonObject | JsonArray): Style {
  return layout.oneLine === null
    ? linesStyle(indentAt(text, start) + layout.unit, layout)
    : oneLineStyle(layout.oneLine);
}

/** Everything between the brackets is new. */
function refilled(
  text: string,
  layout: Layout,
  { container, added }: Splice,
  hadParts: boolean,
): readonly TextEdit[] {
  const interior = { start: container.start + 1, end: container.end - 1 };
  if (added.length === 0) return hadParts ? [{ ...interior, text: '' }] : [];
  const source = text.slice(container.start, container.end);
  const stays = layout.oneLine ?? (hadParts && !/[\r\n]/.test(source) ? oneLineOf(source) : null);
  if (stays !== null) {
    const style = oneLineStyle(stays);
    const inside = added.map(style.print).join(style.separator);
    return [{ ...interior, text: stays.inside + inside + stays.inside }];
  }
  const outer = indentAt(text, container.start);
  const indent = outer + layout.unit;
  const style = linesStyle(indent, layout);
  const lines = added.map(style.print).join(style.separator);
  return [{ ...interior, text: `${layout.eol}${indent}${lines}${layout.eol}${outer}` }];
}
