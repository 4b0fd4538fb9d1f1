import { isRecord, type JsonRecord } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import type { ConfigEntry } from '../entries';
import {
  type ConnectionFacts,
  isAuthorization,
  isRightAuthorization,
  otherHeaders,
} from './connection-facts';
import { envWithoutToken, shapeless } from './entry-parts';
import { PlanRefused } from './plan-refused';

/** The entry as ScaiGrid's page documents it, with all else that it holds. */
export function documentedEntry(
  is: JsonRecord,
  entry: ConfigEntry | null,
  facts: ConnectionFacts,
): WantedRecord {
  if (facts.token === null) throw new PlanRefused('no-token', { entry: entry?.name ?? '' });
  const env = envWithoutToken(is, entry, facts);
  return {
    transport: 'streamable-http',
    url: facts.url,
    headers: headersWith(facts.token, is, entry),
    ...shapeless(is, facts),
    ...(Object.keys(env).length > 0 && { env }),
  };
}

function headersWith(token: string, is: JsonRecord, entry: ConfigEntry | null): JsonRecord {
  const { headers } = is;
  const kept = isRecord(headers) ? headers : Object.fromEntries(otherHeaders(is, entry));
  // Of one name in two spellings the last is what the check judged; the other goes.
  const name = Object.keys(kept).findLast(isAuthorization) ?? 'Authorization';
  const value = kept[name];
  const isRight = typeof value === 'string' && isRightAuthorization(value, token);
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([each]) => !isAuthorization(each))),
    [name]: isRight ? value : `Bearer ${token}`,
  };
}
