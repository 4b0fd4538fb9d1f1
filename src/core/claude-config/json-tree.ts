/**
 * A JSON text as a tree that knows its places: `[start, end)` are UTF-16 offsets into the text it was parsed from.
 * It may be nested as deep as the text is long, so nothing may walk it by recursion.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonScalar;

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface JsonObject extends Placed {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export interface JsonArray extends Placed {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

/** `value` is decoded; of a broken string it is what the writer most likely meant. */
export interface JsonString extends Placed {
  readonly kind: 'string';
  readonly value: string;
}

/** Of a text that is no scalar (`sse` without quotes) `value` is undefined. */
export interface JsonScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: number | boolean | null | undefined;
}

/** `value` is null where the text has none (`"url": ,`). */
export interface JsonMember extends Placed {
  readonly key: JsonString;
  readonly value: JsonNode | null;
}

/** The member that a JSON reader would see: of a doubled name, the last. */
export function memberOf(node: JsonNode | null | undefined, name: string): JsonMember | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.members.findLast((member) => member.key.value === name);
}

export function valueOf(node: JsonNode | null | undefined, name: string): JsonNode | undefined {
  return memberOf(node, name)?.value ?? undefined;
}

/** The decoded text of a string node; undefined for every other kind. */
export function textOf(node: JsonNode | null | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

/** Members as a JSON reader sees them: every name once, in the order of first appearance, with its last value. */
export function effectiveMembers(node: JsonObject): readonly JsonMember[] {
  return [...new Map(node.members.map((member) => [member.key.value, member])).values()];
}

/** What the node is called in a sentence. */
export function kindOf(
  node: JsonNode | null,
): 'object' | 'list' | 'text' | 'number' | 'true-false' | 'null' | 'nothing' {
  switch (node?.kind) {
    case 'object':
      return 'object';
    case 'array':
      return 'list';
    case 'string':
      return 'text';
    case 'scalar':
      if (node.value === null) return 'null';
      if (typeof node.value === 'number') return 'number';
      return node.value === undefined ? 'nothing' : 'true-false';
    case undefined:
      return 'nothing';
  }
}

/** A text of the file and its node. */
export interface Written {
  readonly value: string;
  readonly node: JsonString;
}
