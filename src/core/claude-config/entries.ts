import type { Client } from '../clients/client';
import type { EntryForm, TokenSource } from '../diagnosis/target';
import { effectiveMembers, type JsonMember, type JsonNode, textOf, valueOf, type Written } from './json-tree';
import { readForeignBridge } from './foreign-bridge';
import { type McpRemoteCall, parseMcpRemote } from './mcp-remote';
import type { ConfigDocument } from './parse';
import { parseUngreyBridge, type UngreyBridgeCall } from './ungrey-bridge';

/** One entry of a config file, whatever shape it has and wherever it stands. */
export interface ConfigEntry {
  readonly name: string;
  /** Its name, with its project where that is needed to tell it from others of that name. */
  readonly id: string;
  /** Names of the objects around it, outermost first; `['mcpServers']` (or what the client calls it) where it belongs. */
  readonly path: readonly string[];
  readonly wellPlaced: boolean;
  readonly member: JsonMember;
  readonly form: EntryForm;
  /** From `url` (or `serverUrl`, `httpUrl`), or the argument of a bridge. */
  readonly url: Written | null;
  /** The key of a URL that is the entry's own. */
  readonly urlKey: UrlKey | null;
  /** What says how to reach the server: `transport`, or a name that other clients use for it. */
  readonly transport: (Written & { readonly key: string }) | null;
  /** What the client would send as Authorization: as meant, with torn arguments joined and variables filled in. */
  readonly authorization: (Written & { readonly source: TokenSource }) | null;
  /** The client fills a variable into that: what it really sends is not in the file. */
  readonly isFilledIn: boolean;
  readonly command: Written | null;
  /** Only the arguments that are text, each with its place in the list. */
  readonly args: readonly Written[];
  readonly env: ReadonlyMap<string, Written>;
  readonly mcpRemote: McpRemoteCall | null;
  readonly bridge: UngreyBridgeCall | null;
}

/** The keys under which clients look for a URL. */
export const urlKeys = ['url', 'serverUrl', 'httpUrl'] as const;
export type UrlKey = (typeof urlKeys)[number];

/** Names of the root object that hold entries in the files of other clients, or are misspellings of `mcpServers`. */
const otherRoots = /^(?:servers|context_servers|mcp[ _-]?servers?)$/i;
/** Names of Claude Desktop's own settings: never entries. */
const settings = new Set(['preferences', 'globalShortcut', 'mcpServers', 'env', 'inputs']);

/** All entries of the document: those where the client looks first, then those in places where it does not. */
export function findEntries(document: ConfigDocument): readonly ConfigEntry[] {
  const known = read.get(document);
  if (known !== undefined) return known;
  const entries = readEntries(document);
  read.set(document, entries);
  return entries;
}

/** Every check of a run asks the same. */
const read = new WeakMap<ConfigDocument, readonly ConfigEntry[]>();

function readEntries({ root, client }: ConfigDocument): readonly ConfigEntry[] {
  if (root?.kind !== 'object') return [];
  const wellPlaced: ConfigEntry[] = [];
  const misplaced: ConfigEntry[] = [];
  const { rootKey } = client;
  const add = (entries: readonly PlacedMember[]) => misplaced.push(...entries.map(entryOf(client, false)));
  for (const member of effectiveMembers(root)) {
    const name = member.key.value;
    if (name === rootKey) {
      for (const inner of membersOf(member.value)) {
        const nested = inner.key.value === rootKey || otherRoots.test(inner.key.value);
        if (nested && !looksLikeEntry(inner.value)) add(membersIn(inner, [name], false));
        else wellPlaced.push(entryOf(client, true)({ member: inner, path: [name] }));
      }
    } else if (client.hasProjectSections && name === 'projects') {
      wellPlaced.push(...membersOfProjects(member, rootKey).map(entryOf(client, true)));
    } else if (otherRoots.test(name) && !looksLikeEntry(member.value)) {
      add(membersIn(member, [], false));
    } else if (!settings.has(name)) {
      if (looksLikeEntry(member.value)) add([{ member, path: [] }]);
      else add(membersBelow(member));
    }
  }
  return [...withIds(wellPlaced), ...misplaced];
}

interface PlacedMember {
  readonly member: JsonMember;
  readonly path: readonly string[];
}

/** Of several entries of one name, the first keeps it; the others are told apart by their project. */
function withIds(entries: readonly ConfigEntry[]): readonly ConfigEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const id = taken.has(entry.name) ? `${entry.name} (${entry.path[1] ?? ''})` : entry.name;
    taken.add(entry.name);
    return { ...entry, id };
  });
}

/** `{"projects": {"/home/kim/shop": {"mcpServers": {…}}}}`. */
function membersOfProjects(projects: JsonMember, rootKey: string): readonly PlacedMember[] {
  return membersOf(projects.value).flatMap((project) =>
    membersOf(valueOf(project.value, rootKey) ?? null).map((member) => ({
      member,
      path: [projects.key.value, project.key.value, rootKey],
    })),
  );
}

/** `{"mcp": {"servers": {…}}}` and the like: one level of wrapping. */
function membersBelow(member: JsonMember): readonly PlacedMember[] {
  return membersOf(member.value)
    .filter((inner) => otherRoots.test(inner.key.value))
    .flatMap((inner) => membersIn(inner, [member.key.value], true));
}

function membersIn(
  container: JsonMember,
  around: readonly string[],
  onlyLikely: boolean,
): readonly PlacedMember[] {
  const path = [...around, container.key.value];
  return membersOf(container.value)
    .filter((member) => !onlyLikely || looksLikeEntry(member.value))
    .map((member) => ({ member, path }));
}

function membersOf(node: JsonNode | null): readonly JsonMember[] {
  return node?.kind === 'object' ? effectiveMembers(node) : [];
}

function looksLikeEntry(node: JsonNode | null): boolean {
  return ['command', ...urlKeys].some((name) => textOf(valueOf(node, name)) !== undefined);
}

const entryOf =
  (client: Client, wellPlaced: boolean) =>
  ({ member, path }: PlacedMember): ConfigEntry =>
    readEntry(client, member, path, wellPlaced);

/** Reads one member of an object of entries. */
function readEntry(
  client: Client,
  member: JsonMember,
  path: readonly string[],
  wellPlaced: boolean,
): ConfigEntry {
  const { value: node } = member;
  const command = writtenOf(valueOf(node, 'command'));
  const args = itemsOf(valueOf(node, 'args'));
  const env = new Map(textMembers(valueOf(node, 'env')));
  const argTexts = args.map(({ value }) => value);
  const envTexts = new Map([...env].map(([name, { value }]) => [name, value]));
  const mcpRemote = command === null ? null : parseMcpRemote(command.value, argTexts, envTexts);
  const bridge = command === null || mcpRemote !== null ? null : parseUngreyBridge(command.value, argTexts);
  const entry = {
    name: member.key.value,
    id: member.key.value,
    path,
    wellPlaced,
    member,
    transport: transportOf(node, client),
    command,
    args,
    env,
    mcpRemote,
    bridge,
    urlKey: null,
    isFilledIn: false,
  };
  if (mcpRemote !== null) {
    const url = mcpRemote.urlIndex === null ? null : (args[mcpRemote.urlIndex] ?? null);
    return withAuthorization(
      { ...entry, form: 'mcp-remote', url },
      sentByMcpRemote(mcpRemote, args, env),
      client,
    );
  }
  if (bridge !== null) {
    const url = bridge.urlIndex === null ? null : (args[bridge.urlIndex] ?? null);
    return {
      ...entry,
      form: 'ungrey-bridge',
      url: url === null ? null : { ...url, value: bridge.url ?? url.value },
      authorization: sentByBridge(bridge, env),
    };
  }
  if (command !== null)
    return { ...entry, form: 'other-command', ...readForeignBridge(node, command, args, env) };
  const urlKey = urlKeyOf(node, client);
  const url = urlKey === null ? null : writtenOf(valueOf(node, urlKey));
  return withAuthorization(
    { ...entry, form: url === null ? 'broken' : 'url', url, urlKey },
    sentByHeaders(node),
    client,
  );
}

function withAuthorization(
  entry: Omit<ConfigEntry, 'authorization'>,
  authorization: ConfigEntry['authorization'],
  { placeholder }: Client,
): ConfigEntry {
  const isFilledIn = authorization !== null && placeholder?.test(authorization.value) === true;
  return { ...entry, authorization, isFilledIn };
}

/** Of several, the one that the client reads. */
function urlKeyOf(node: JsonNode | null, { remote }: Client): UrlKey | null {
  const own = remote.spellings.map((spelling) => spelling.urlKey);
  return [...own, ...urlKeys].find((key) => valueOf(node, key) !== undefined) ?? null;
}

function writtenOf(node: JsonNode | undefined): Written | null {
  return node?.kind === 'string' ? { value: node.value, node } : null;
}

function itemsOf(node: JsonNode | undefined): readonly Written[] {
  if (node?.kind !== 'array') return [];
  return node.items.flatMap((item) => (item.kind === 'string' ? [{ value: item.value, node: item }] : []));
}

/** The members of an object whose values are text. */
export function textMembers(node: JsonNode | undefined): readonly (readonly [string, Written])[] {
  return membersOf(node ?? null).flatMap(({ key, value }) =>
    value?.kind === 'string' ? [[key.value, { value: value.value, node: value }] as const] : [],
  );
}

/** Of several, the one under the key that the client reads. */
function transportOf(node: JsonNode | null, { remote }: Client): ConfigEntry['transport'] {
  const own = remote.spellings.flatMap(({ transport }) => (transport === null ? [] : [transport.key]));
  for (const key of [...own, 'transport', 'type', 'transportType', 'transport_type']) {
    const written = writtenOf(valueOf(node, key));
    if (written !== null) return { ...written, key };
  }
  return null;
}

function sentByHeaders(node: JsonNode | null): ConfigEntry['authorization'] {
  const header = textMembers(valueOf(node, 'headers')).findLast(
    ([name]) => name.toLowerCase() === 'authorization',
  );
  return header === undefined ? null : { ...header[1], source: 'header' };
}

/** The bridge cleans what it finds there. */
function sentByBridge(
  { variable }: UngreyBridgeCall,
  env: ReadonlyMap<string, Written>,
): ConfigEntry['authorization'] {
  const written = variable === null ? undefined : env.get(variable);
  if (written === undefined) return null;
  const value = /^\s*bearer\s/i.test(written.value) ? written.value : `Bearer ${written.value}`;
  return { value, node: written.node, source: 'env' };
}

function sentByMcpRemote(
  call: McpRemoteCall,
  args: readonly Written[],
  env: ReadonlyMap<string, Written>,
): ConfigEntry['authorization'] {
  const header = call.headers.findLast(({ name }) => name.toLowerCase() === 'authorization');
  if (header === undefined) return null;
  const variable = header.variables.map((name) => env.get(name)).find((written) => written !== undefined);
  const node = variable?.node ?? args[header.index]?.node;
  return node === undefined
    ? null
    : { value: header.meant, node, source: variable === undefined ? 'argument' : 'env' };
}
