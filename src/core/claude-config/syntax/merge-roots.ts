import type { JsonNode, JsonObject } from '../json-tree';
import type { TextEdit } from '../repair-plan';
import { insert, remove } from './scan';

/** Two objects one after the other are read as one. */
export function mergeRoots([first, second]: readonly JsonNode[]): JsonNode | null {
  if (first?.kind !== 'object' || second?.kind !== 'object') return first ?? null;
  return {
    kind: 'object',
    start: first.start,
    end: second.end,
    members: [...first.members, ...second.members],
  };
}

/** Makes two objects one. Certain only if no name is in both: then nothing of either is lost. */
export function joinCure(first: JsonObject, second: JsonObject): readonly TextEdit[] | null {
  const last = first.members.at(-1);
  if (last === undefined) return [remove(first.start, second.start)];
  if (second.members.length === 0) return [remove(first.end, second.end)];
  const names = new Set(first.members.map((member) => member.key.value));
  if (second.members.some((member) => names.has(member.key.value))) return null;
  return [insert(last.end, ','), remove(first.end - 1, second.start + 1)];
}
