import type { JsonMember, JsonNode } from './json-tree';

/** A name that stands more than once in one object. */
export interface DuplicateKey {
  readonly name: string;
  /** In the order of the text; a JSON reader sees only the last. */
  readonly members: readonly [JsonMember, JsonMember, ...JsonMember[]];
  /** Names of the objects around it, outermost first; list items count by `[index]`. */
  readonly path: readonly string[];
}

/** Depth to which names are looked at: entries and what is in them, without letting deep nesting cost its square. */
const deepest = 16;

export function duplicateKeys(root: JsonNode | null): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const waiting: { node: JsonNode; path: readonly string[] }[] =
    root === null ? [] : [{ node: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, path } = next;
    const below = (child: JsonNode | null, name: string) => {
      if (child !== null && path.length < deepest && (child.kind === 'object' || child.kind === 'array')) {
        waiting.push({ node: child, path: [...path, name] });
      }
    };
    if (node.kind === 'array') node.items.forEach((item, index) => below(item, `[${index}]`));
    if (node.kind !== 'object') continue;
    for (const { key, value } of node.members) below(value, key.value);
    if (new Set(node.members.map(({ key }) => key.value)).size === node.members.length) continue;
    const byName = new Map<string, JsonMember[]>();
    for (const member of node.members) {
      const name = member.key.value;
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [member]);
      else same.push(member);
    }
    for (const [name, [first, second, ...rest]] of byName) {
      if (first !== undefined && second !== undefined)
        found.push({ name, members: [first, second, ...rest], path });
    }
  }
  return found.toSorted((a, b) => a.members[0].start - b.members[0].start);
}
