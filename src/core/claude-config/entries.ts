import type { EntryForm, TokenSource } from '../diagnosis/target';
import { effectiveMembers, type JsonMember, type JsonNode, textOf, valueOf, type Written } from './json-tree';
import { readForeignBridge } from './foreign-bridge';
import { type McpRemoteCall, parseMcpRemote } from './mcp-remote';
import type { ConfigDocument } from './parse';
import { parseUngreyBridge, type UngreyBridgeCall } from './ungrey-bridge';

/** One entry of a config file, whatever shape it has and wherever it stands. */
export interface ConfigEntry {
  readonly name: string;
  /** Names of the objects around it, outermost first; `['mcpServers']` where it belongs. */
  readonly path: readonly string[];
  readonly wellPlaced: boolean;
  readonly member: JsonMember;
  readonly form: EntryForm;
  /** From `url`, or the argument of a bridge. */
  readonly url: Written | null;
  /** What says how to reach the server: `transport`, or a name that other clients use for it. */
  readonly transport: (Written & { readonly key: string }) | null;
  /** What the client would send as Authorization: as meant, with torn arguments joined and variables filled in. */
  readonly authorization: (Written & { readonly source: TokenSource }) | null;
  readonly command: Written | null;
  /** Only the arguments that are text, each with its place in the list. */
  readonly args: readonly Written[];
  readonly env: ReadonlyMap<string, Written>;
  readonly mcpRemote: McpRemoteCall | null;
  readonly bridge: UngreyBridgeCall | null;
}

/** Names of the root object that hold entries in the files of other clients, or are misspellings of `mcpServers`. */
const otherRoots = /^(?:servers|context_servers|mcp[ _-]?servers?)$/i;
/** Names of Claude Desktop's own settings: never entries. */
const settings = new Set(['preferences', 'globalShortcut', 'mcpServers', 'env', 'inputs']);

/** All entries of the document: those in `mcpServers` first, then those in places where Claude Desktop does not look. */
export function findEntries(document: ConfigDocument): readonly ConfigEntry[] {
  const known = read.get(document);
  if (known !== undefined) return known;
  const entries = readEntries(document.root);
  read.set(document, entries);
  return entries;
}

/** Every check of a run asks the same. */
const read = new WeakMap<ConfigDocument, readonly ConfigEntry[]>();

function readEntries(root: JsonNode | null): readonly ConfigEntry[] {
  if (root?.kind !== 'object') return [];
  const wellPlaced: ConfigEntry[] = [];
  const misplaced: ConfigEntry[] = [];
  for (const member of effectiveMembers(root)) {
    const name = member.key.value;
    if (name === 'mcpServers') {
      for (const inner of membersOf(member.value)) {
        const nested = inner.key.value === 'mcpServers' || otherRoots.test(inner.key.value);
        if (nested && !looksLikeEntry(inner.value)) misplaced.push(...entriesIn(inner, [name], false));
        else wellPlaced.push(readEntry(inner, [name]));
      }
    } else if (otherRoots.test(name) && !looksLikeEntry(member.value)) {
      misplaced.push(...entriesIn(member, [], false));
    } else if (!settings.has(name)) {
      if (looksLikeEntry(member.value)) misplaced.push(readEntry(member, []));
      else misplaced.push(...entriesBelow(member));
    }
  }
  return [...wellPlaced, ...misplaced];
}

/** `{"mcp": {"servers": {…}}}` and the like: one level of wrapping. */
function entriesBelow(member: JsonMember): readonly ConfigEntry[] {
  return membersOf(member.value)
    .filter((inner) => inner.key.value === 'mcpServers' || otherRoots.test(inner.key.value))
    .flatMap((inner) => entriesIn(inner, [member.key.value], true));
}

function entriesIn(
  container: JsonMember,
  around: readonly string[],
  onlyLikely: boolean,
): readonly ConfigEntry[] {
  const path = [...around, container.key.value];
  return membersOf(container.value)
    .filter((member) => !onlyLikely || looksLikeEntry(member.value))
    .map((member) => readEntry(member, path));
}

function membersOf(node: JsonNode | null): readonly JsonMember[] {
  return node?.kind === 'object' ? effectiveMembers(node) : [];
}

function looksLikeEntry(node: JsonNode | null): boolean {
  return ['command', 'url', 'serverUrl', 'httpUrl'].some((name) => textOf(valueOf(node, name)) !== undefined);
}

/** Reads one member of an `mcpServers` object. */
function readEntry(member: JsonMember, path: readonly string[]): ConfigEntry {
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
    path,
    wellPlaced: path.length === 1 && path[0] === 'mcpServers',
    member,
    transport: transportOf(node),
    command,
    args,
    env,
    mcpRemote,
    bridge,
  };
  if (mcpRemote !== null) {
    const url = mcpRemote.urlIndex === null ? null : (args[mcpRemote.urlIndex] ?? null);
    return { ...entry, form: 'mcp-remote', url, authorization: sentByMcpRemote(mcpRemote, args, env) };
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
  const url = writtenOf(valueOf(node, 'url') ?? valueOf(node, 'serverUrl') ?? valueOf(node, 'httpUrl'));
  return { ...entry, form: url === null ? 'broken' : 'url', url, authorization: sentByHeaders(node) };
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

function transportOf(node: JsonNode | null): ConfigEntry['transport'] {
  for (const key of ['transport', 'type', 'transportType', 'transport_type']) {
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
