import { isRecord, type JsonRecord, type JsonValue } from '../edit/json-value';
import type { ConfigEntry } from '../entries';
import { type JsonNode, valueOf } from '../json-tree';

/**
 * The value of an entry with all of `args`, `env` and `headers` as text, as every client wants it: numbers and true/false
 * spelled as they were, variables without a value left out, and an `env` of `NAME=value` texts as an object.
 */
export function withTextValues(is: JsonRecord, { member }: ConfigEntry, text: string): JsonRecord {
  const changed: [string, JsonValue][] = ['args', 'env', 'headers'].flatMap((key) => {
    const node = valueOf(member.value, key);
    const value = is[key];
    if (node === undefined || value === undefined) return [];
    const texts = asTexts(node, value, text);
    return [[key, key === 'env' ? asEnvironment(texts) : texts]];
  });
  return { ...is, ...Object.fromEntries(changed) };
}

function asTexts(node: JsonNode, value: JsonValue, text: string): JsonValue {
  if (node.kind === 'array' && Array.isArray(value)) {
    return value.map((part: JsonValue, index) => asText(node.items[index], text) ?? part);
  }
  if (node.kind !== 'object' || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, asText(valueOf(node, name), text) ?? part]),
  );
}

function asText(node: JsonNode | undefined, text: string): string | null {
  const isPlain = node?.kind === 'scalar' && node.value !== null;
  return isPlain ? text.slice(node.start, node.end) : null;
}

function asEnvironment(value: JsonValue): JsonValue {
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
  const pairs = [value].flat().map((line) => (typeof line === 'string' ? /^(\w+)=(.*)$/s.exec(line) : null));
  if (!Array.isArray(value) || pairs.includes(null)) return value;
  return Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']])));
}
