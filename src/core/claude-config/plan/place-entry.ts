import { indentAt } from '../edit/layout';
import { isRecord, type JsonRecord, type JsonValue } from '../edit/json-value';
import { verbatim, type WantedRecord } from '../edit/wanted';
import { type ConfigEntry, findEntries } from '../entries';
import { findScaiGridEntries } from '../scaigrid-entries';
import { PlanRefused } from './plan-refused';
import type { Work } from './work';

/** Where an entry stands: the names of the objects around it, outermost first, and its own. */
export interface EntryPlace {
  readonly path: readonly string[];
  readonly name: string;
}

/** The entry to repair, after it was moved to where the client looks if it was not there; null: there is none. */
export function placeEntry(work: Work, named: string | null): ConfigEntry | null {
  const { document } = work;
  const found = findScaiGridEntries(document, named)[0]?.entry ?? null;
  if (found === null) return null;
  if (found.member.value?.kind !== 'object') throw new PlanRefused('wrong-shape', { entry: found.name });
  if (found.wellPlaced) return found;

  const { value } = work;
  const { rootKey } = work.client;
  const { start, end } = found.member.value;
  const source = verbatim(document.text.slice(start, end), indentAt(document.text, found.member.start));
  const rest = without(value, found.path, found.name) ?? {};
  const place = { path: [rootKey], name: freeName(rest, [rootKey], found.name) };
  work.become(withEntry(rest, place, source));
  work.note('move-entry', { entry: place.name, from: found.path.join(' › '), root: rootKey });
  return entryAt(work, place);
}

export function entryAt(work: Work, { path, name }: EntryPlace): ConfigEntry {
  const entry = findEntries(work.document).find(
    (each) => each.wellPlaced && each.name === name && each.path.join('\n') === path.join('\n'),
  );
  if (entry === undefined) throw new PlanRefused('unproven');
  return entry;
}

/** The file with one entry set, all others as they are. */
export function withEntry(
  root: JsonRecord,
  { path, name }: EntryPlace,
  entry: WantedRecord[string],
): WantedRecord {
  const [next, ...rest] = path;
  if (next === undefined) return { ...root, [name]: entry };
  return { ...root, [next]: withEntry(recordIn(root, next), { path: rest, name }, entry) };
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that no entry beside it has. */
export function freeName(root: JsonRecord, path: readonly string[], wanted: string): string {
  const taken = path.reduce(recordIn, root);
  let name = wanted;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${wanted}-${count}`;
  return name;
}

function recordIn(root: JsonRecord, name: string): JsonRecord {
  const inner = Object.hasOwn(root, name) ? root[name] : undefined;
  return isRecord(inner) ? inner : {};
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
