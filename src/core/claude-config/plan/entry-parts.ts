import type { JsonRecord, JsonValue } from '../edit/json-value';
import { isRecord } from '../edit/json-value';
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
  { stray }: ConnectionFacts,
): JsonRecord {
  const env = is['env'];
  if (!isRecord(env)) return {};
  const header = entry?.mcpRemote?.headers.filter(({ name }) => isAuthorization(name)) ?? [];
  const variables = new Set(header.flatMap((each) => each.variables));
  return Object.fromEntries(
    Object.entries(env).filter(([name, value]) => !variables.has(name) && !isStray(value, stray)),
  );
}

function isStray(value: JsonValue, stray: ConnectionFacts['stray']): boolean {
  return stray?.source === 'env' && value === stray.node.value;
}
