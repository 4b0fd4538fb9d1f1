import { isRecord, parseValue } from './edit/json-value';
import { indentAt, type Layout, layoutOf } from './edit/layout';
import { strictTwin, withoutComments } from './edit/jsonc';
import { print } from './edit/print';
import { type Splice, spliceEdits, styleOf } from './edit/splice';
import { spliceWithComments } from './edit/splice-with-comments';
import { isMeant, isVerbatim, isWantedRecord, type Wanted, type WantedRecord } from './edit/wanted';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './json-tree';
import type { TextEdit } from './repair-plan';

/**
 * The edits that make the valid `text`, read as `root`, mean `wanted`, and touch nothing that already does: order, layout,
 * escapes, comments and numbers of the rest stay. A name that goes gives its place to one that comes.
 */
export function editsTowards(text: string, root: JsonNode, wanted: Wanted): readonly TextEdit[] {
  const twin = strictTwin(text);
  const bare = twin === text ? null : withoutComments(text);
  const edits = new Differ(text, bare, layoutOf(bare === null ? text : withoutComments(text, () => ''))).node(
    root,
    wanted,
    null,
  );
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Walks down only where something differs, so never deeper than `wanted` was built. */
class Differ {
  constructor(
    private readonly text: string,
    /** The text with its comments blanked; null: it is strict JSON. */
    private readonly bare: string | null,
    private readonly layout: Layout,
  ) {}

  node(node: JsonNode, wanted: Wanted, parent: JsonObject | JsonArray | null): readonly TextEdit[] {
    if (this.means(node, wanted)) return [];
    if (node.kind === 'object' && isWantedRecord(wanted)) return this.object(node, wanted);
    if (node.kind === 'array' && Array.isArray(wanted)) return this.array(node, wanted);
    return [{ start: node.start, end: node.end, text: this.printed(node, wanted, parent) }];
  }

  private means(node: JsonNode | null, wanted: Wanted): boolean {
    return node !== null && isMeant(parseValue(this.sourceOf(node)), wanted);
  }

  private sourceOf({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.text.slice(start, end);
  }

  private printed(node: JsonNode, wanted: Wanted, parent: JsonObject | JsonArray | null): string {
    return parent === null
      ? print(wanted, indentAt(this.text, node.start), this.layout)
      : styleOf(this.text, this.layout, parent).print({ key: null, value: wanted });
  }

  private object(node: JsonObject, wanted: WantedRecord): readonly TextEdit[] {
    const byName = new Map<string, JsonMember[]>();
    for (const member of node.members) {
      const same = byName.get(member.key.value);
      if (same === undefined) byName.set(member.key.value, [member]);
      else same.push(member);
    }
    const edits: TextEdit[] = [];
    const gone = new Map<string, readonly JsonMember[]>();
    for (const [name, members] of byName) {
      const part = wantedPart(wanted, name);
      const effective = members.at(-1)?.value;
      if (part === undefined) gone.set(name, members);
      else if (effective) edits.push(...this.node(effective, part, node));
    }
    const added: { key: string; value: Wanted }[] = [];
    for (const [key, value] of Object.entries(wanted)) {
      if (byName.has(key)) continue;
      const place = this.takePlace(gone, value);
      if (place === undefined) added.push({ key, value });
      else edits.push(...this.renamed(place, key, value, node));
    }
    const removed = new Set([...gone.values()].flat());
    return [
      ...edits,
      ...this.splice({
        container: node,
        removed: new Set(node.members.flatMap((member, index) => (removed.has(member) ? [index] : []))),
        added,
        after: node.members.length - 1,
      }),
    ];
  }

  private splice(splice: Splice): readonly TextEdit[] {
    const { text, bare, layout } = this;
    return bare === null
      ? spliceEdits(text, layout, splice)
      : spliceWithComments({ text, bare }, layout, splice);
  }

  private holdsComment(member: JsonMember | undefined): boolean {
    if (this.bare === null || member === undefined) return false;
    return this.sourceOf(member) !== this.bare.slice(member.start, member.end);
  }

  /** Best of all one that already has the value. A name that stands there twice has no one place. */
  private takePlace(gone: Map<string, readonly JsonMember[]>, value: Wanted): JsonMember | undefined {
    const single = [...gone].filter(([, members]) => members.length === 1);
    const same = single.find(([, [member]]) => this.means(member?.value ?? null, value));
    const free = same === undefined ? single.filter(([, [member]]) => !this.holdsComment(member)) : [same];
    const sameKind = (member: JsonMember | undefined) => kindOfNode(member?.value) === kindOfWanted(value);
    const [name, members] = free.find(([, [member]]) => sameKind(member)) ?? free[0] ?? [];
    if (name === undefined) return undefined;
    gone.delete(name);
    return members?.[0];
  }

  private renamed(member: JsonMember, key: string, value: Wanted, parent: JsonObject): readonly TextEdit[] {
    const name: TextEdit = { start: member.key.start, end: member.key.end, text: JSON.stringify(key) };
    if (member.value === null || this.means(member.value, value)) return [name];
    const { start, end } = member.value;
    return [name, { start, end, text: this.printed(member.value, value, parent) }];
  }

  private array(node: JsonArray, wanted: readonly Wanted[]): readonly TextEdit[] {
    const { items } = node;
    const shorter = Math.min(items.length, wanted.length);
    const alike = (item: JsonNode | undefined, part: Wanted | undefined) =>
      item !== undefined && part !== undefined && this.means(item, part);
    let head = 0;
    while (head < shorter && alike(items[head], wanted[head])) head++;
    let tail = 0;
    while (tail < shorter - head && alike(items.at(-1 - tail), wanted.at(-1 - tail))) tail++;
    const changed = shorter - head - tail;
    const edits = items
      .slice(head, head + changed)
      .flatMap((item, index) => this.node(item, wanted[head + index] ?? null, node));
    const oldEnd = items.length - tail;
    const removed = new Set(
      Array.from({ length: oldEnd - head - changed }, (_, index) => head + changed + index),
    );
    const added = wanted.slice(head + changed, wanted.length - tail);
    return [
      ...edits,
      ...this.splice({
        container: node,
        removed,
        added: added.map((value) => ({ key: null, value })),
        after: head + changed - 1,
      }),
    ];
  }
}

function wantedPart(wanted: WantedRecord, name: string): Wanted | undefined {
  return Object.hasOwn(wanted, name) ? wanted[name] : undefined;
}

function kindOfNode(node: JsonNode | null | undefined): string | undefined {
  return node?.kind;
}

function kindOfWanted(wanted: Wanted): string {
  if (Array.isArray(wanted)) return 'array';
  if (typeof wanted === 'string') return 'string';
  return isWantedRecord(wanted) || (isVerbatim(wanted) && isRecord(wanted.value)) ? 'object' : 'scalar';
}
