import { indentAt } from '../edit/layout';
import { isRecord, type JsonRecord, type JsonValue } from '../edit/json-value';
import { verbatim, type WantedRecord } from '../edit/wanted';
import { type ConfigEntry, findEntries } from '../entries';
import { findScaiGridEntries } from '../scaigrid-entries';
import { PlanRefused } from './plan-refused';
import type { Work } from './work';

/** The entry to repair, after it was moved to where Claude Desktop looks if it was not there; null: there is none. */
export function placeEntry(work: Work, named: string | null): ConfigEntry | null {
  const { document } = work;
  const found = findScaiGridEntries(document, named)[0]?.entry ?? null;
  if (found === null) return null;
  if (found.member.value?.kind !== 'object') throw new PlanRefused('wrong-shape', { entry: found.name });
  if (found.wellPlaced) return found;

  const { value } = work;
  const { start, end } = found.member.value;
  const source = verbatim(document.text.slice(start, end), indentAt(document.text, found.member.start));
  const rest = without(value, found.path, found.name) ?? {};
  const name = freeName(rest, found.name);
  work.become(withEntry(rest, name, source));
  work.note('move-entry', { entry: name, from: found.path.join(' › ') });
  return entryNamed(work, name);
}

export function entryNamed(work: Work, name: string): ConfigEntry {
  const entry = findEntries(work.document).find((each) => each.wellPlaced && each.name === name);
  if (entry === undefined) throw new PlanRefused('unproven');
  return entry;
}

/** The file with one entry set, all others as they are. */
export function withEntry(root: JsonRecord, name: string, entry: WantedRecord[string]): WantedRecord {
  return { ...root, mcpServers: { ...serversIn(root), [name]: entry } };
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that no entry has. */
export function freeName(root: JsonRecord, wanted: string): string {
  const taken = serversIn(root);
  let name = wanted;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${wanted}-${count}`;
  return name;
}

function serversIn(root: JsonRecord): JsonRecord {
  const servers = Object.hasOwn(root, 'mcpServers') ? root['mcpServers'] : undefined;
  return isRecord(servers) ? servers : {};
}

/** Without the member at the end of `path`, nor what is empty after that; null: nothing is left. */
function without(record: JsonRecord, path: readonly string[], name: string): JsonRecord | null {
  const [next, ...rest] = path;
  const remaining: [string, JsonValue][] = Object.entries(record).flatMap(([key, value]) => {
    if (key !== (next ?? name)) return [[key, value]];
    if (next === undefined || !isRecord(value)) return [];
    const inner = without(value, rest, name);
    return inner === null ? [] : [[key, inner]];
  });
  return remaining.length === 0 ? null : Object.fromEntries(remaining);
}
