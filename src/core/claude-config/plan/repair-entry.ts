import { isRecord, type JsonRecord } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import type { ConfigEntry } from '../entries';
import type { RepairPlan } from '../repair-plan';
import { correctedUngreyEntry, mcpRemoteEntry, ungreyEntry } from './bridge-entry';
import { type ConnectionFacts, connectionFacts } from './connection-facts';
import { connectionNameOf, isConnectionName } from './connection-name';
import { correctedMcpRemote } from './corrected-mcp-remote';
import type { TokenQuestion } from './ask-for-token';
import { documentedEntry } from './documented-entry';
import type { RepairInput } from './repair-input';

/** What one entry must become. */
export interface RepairedEntry {
  readonly wanted: WantedRecord;
  /** It is of the same kind as before: only what was wrong in it is changed. */
  readonly sameKind: boolean;
  readonly keychain: RepairPlan['keychain'];
  /** Names of headers that the new shape cannot send. */
  readonly droppedHeaders: readonly string[];
  /** A file that holds the token, too, and that the new shape does not read; null: none. */
  readonly tokenFile: string | null;
  /** What the client asks for; null: nothing. */
  readonly question: TokenQuestion | null;
}

/** `is`: the value of the entry, empty for a new one. Throws `PlanRefused`. */
export function repairEntry(
  input: RepairInput,
  name: string,
  entry: ConfigEntry | null,
  is: JsonRecord,
): RepairedEntry {
  const written = entry?.bridge?.connection ?? null;
  const own = written !== null && isConnectionName(written) ? written : connectionNameOf(name);
  const connection = input.connection ?? own;
  const nothingElse = { keychain: null, droppedHeaders: [], tokenFile: null, question: null };
  if (input.style === 'bridge' && entry?.form === 'ungrey-bridge' && !movesItsToken(input, entry)) {
    const wanted = correctedUngreyEntry(is, entry, input, connection);
    return { wanted: withEnv(wanted, input), sameKind: true, ...nothingElse };
  }
  // What stays with mcp-remote goes on reading its file.
  const staysMcpRemote = input.style === 'bridge' && input.bridge.kind === 'mcp-remote';
  const facts = connectionFacts(is, entry, staysMcpRemote ? { ...input, headerFile: null } : input);
  if (input.style === 'documented') {
    const mayAsk = input.keychainAvailable;
    const { wanted, question } = documentedEntry(input.client, is, entry, facts, { name, mayAsk });
    // The client cannot be handed the token, and nobody may lose it: a copy is kept.
    const keychain =
      question === null || facts.token === null ? null : { connection, url: facts.url, token: facts.token };
    const { tokenFile } = facts;
    return { ...nothingElse, wanted, question, keychain, tokenFile, sameKind: entry?.form === 'url' };
  }
  if (input.bridge.kind === 'ungrey')
    return bridgedByUngrey(input, input.bridge, connection, entry, is, facts);
  const call = entry?.mcpRemote ?? null;
  const wanted =
    entry === null || call === null
      ? mcpRemoteEntry(is, entry, facts)
      : correctedMcpRemote(is, entry, call, facts, input.platform);
  const sameKind = call !== null;
  return { wanted: withKind(withEnv(wanted, input), input, sameKind), sameKind, ...nothingElse };
}

/** Some clients want to be told that an entry starts a program; one that does so already says it if it must. */
function withKind(wanted: WantedRecord, { client }: RepairInput, sameKind: boolean): WantedRecord {
  return client.namesStdio && !sameKind ? { type: 'stdio', ...wanted } : wanted;
}

/** It was written on a machine without a keychain, and now there is one. */
function movesItsToken(
  { keychainAvailable, bridge }: RepairInput,
  { authorization, url }: ConfigEntry,
): boolean {
  return keychainAvailable && bridge.kind === 'ungrey' && authorization !== null && url !== null;
}

function bridgedByUngrey(
  input: RepairInput,
  program: Extract<RepairInput['bridge'], { kind: 'ungrey' }>,
  connection: string,
  entry: ConfigEntry | null,
  is: JsonRecord,
  facts: ConnectionFacts,
): RepairedEntry {
  const keepsToken = !input.keychainAvailable;
  const wanted = ungreyEntry(is, entry, facts, program, { connection, keepsToken });
  const keychain =
    keepsToken || facts.token === null ? null : { connection, url: facts.url, token: facts.token };
  return {
    wanted: withKind(withEnv(wanted, input), input, entry?.form === 'ungrey-bridge'),
    sameKind: entry?.form === 'ungrey-bridge',
    question: null,
    keychain,
    droppedHeaders: [...facts.others.keys()],
    tokenFile: facts.tokenFile,
  };
}

/** With the variables that this machine needs, where the entry does not set them itself. */
function withEnv(wanted: WantedRecord, { env }: RepairInput): WantedRecord {
  if (Object.keys(env).length === 0) return wanted;
  const own = wanted['env'] as JsonRecord | undefined;
  return { ...wanted, env: { ...(isRecord(own) ? own : {}), ...missingFrom(own, env) } };
}

function missingFrom(own: JsonRecord | undefined, env: RepairInput['env']): JsonRecord {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => own === undefined || !Object.hasOwn(own, name)),
  );
}
