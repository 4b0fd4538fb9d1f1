import { readAuthorization } from '../../token/authorization';
import { isRecord, type JsonRecord, type JsonValue } from '../edit/json-value';
import type { ConfigEntry } from '../entries';
import { isAuthorization, type ConnectionFacts } from './connection-facts';

/** Names under which an entry says what both shapes of a repair say anew. */
const transportNames = ['transport', 'type', 'transportType', 'transport_type'];
const urlNames = ['url', 'serverUrl', 'httpUrl'];
const commandNames = ['command', 'args', 'env'];

/** What of an entry is neither of one shape nor of the other, and so stays in both. */
export function shapeless(is: JsonRecord, { stray }: ConnectionFacts): JsonRecord {
  const gone = new Set([...transportNames, ...urlNames, ...commandNames, 'headers']);
  return Object.fromEntries(
    Object.entries(is).filter(
      ([name, value]) => !gone.has(name) && !(stray !== null && value === stray.node.value),
    ),
  );
}

/** The variables of an entry without those that hold its token. */
export function envWithoutToken(
  is: JsonRecord,
  entry: ConfigEntry | null,
  { token }: ConnectionFacts,
): JsonRecord {
  const env = is['env'];
  if (!isRecord(env)) return {};
  const headers = entry?.mcpRemote?.headers.filter(({ name }) => isAuthorization(name)) ?? [];
  const variables = new Set(headers.flatMap((header) => header.variables));
  return Object.fromEntries(
    Object.entries(env).filter(([name, value]) => !variables.has(name) && !isToken(value, token)),
  );
}

function isToken(value: JsonValue, token: string | null): boolean {
  return typeof value === 'string' && token !== null && readAuthorization(value).cleaned === token;
}
