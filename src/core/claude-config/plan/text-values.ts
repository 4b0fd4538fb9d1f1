import { isRecord, type JsonRecord, type JsonValue } from '../edit/json-value';
import type { ConfigEntry } from '../entries';
import { type JsonNode, valueOf } from '../json-tree';

/** The value of an entry with the numbers and true/false of `args`, `env` and `headers` as text, spelled as they were. */
export function withTextValues(is: JsonRecord, { member }: ConfigEntry, text: string): JsonRecord {
  const changed: [string, JsonValue][] = ['args', 'env', 'headers'].flatMap((key) => {
    const node = valueOf(member.value, key);
    const value = is[key];
    if (node === undefined || value === undefined) return [];
    const texts = asTexts(node, value, text);
    return texts === null ? [] : [[key, texts]];
  });
  return { ...is, ...Object.fromEntries(changed) };
}

function asTexts(node: JsonNode, value: JsonValue, text: string): JsonValue | null {
  if (node.kind === 'array') {
    return node.items.map(
      (item) => asText(item, text) ?? (JSON.parse(text.slice(item.start, item.end)) as JsonValue),
    );
  }
  if (node.kind !== 'object' || !isRecord(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, asText(valueOf(node, name), text) ?? part]),
  );
}

function asText(node: JsonNode | undefined, text: string): string | null {
  const isPlain = node?.kind === 'scalar' && node.value !== null;
  return isPlain ? text.slice(node.start, node.end) : null;
}
