import type { Client, RemoteSpelling } from '../../clients/client';
import { isRecord, type JsonRecord } from '../edit/json-value';
import type { WantedRecord } from '../edit/wanted';
import type { ConfigEntry } from '../entries';
import { spellingToWrite } from '../remote-spelling';
import { askFor, type TokenQuestion } from './ask-for-token';
import { type ConnectionFacts, isAuthorization, isRightAuthorization } from './connection-facts';
import { envWithoutToken, shapeless } from './entry-parts';
import { PlanRefused } from './plan-refused';

export interface DocumentedEntry {
  readonly wanted: WantedRecord;
  /** What the client must ask for; null: nothing. */
  readonly question: TokenQuestion | null;
}

/**
 * The entry as the client documents remote entries (for Claude Desktop: as ScaiGrid's page does), with all else that it holds.
 * `mayAsk`: where the client can ask for the token, that need not stand in the file.
 */
export function documentedEntry(
  client: Client,
  is: JsonRecord,
  entry: ConfigEntry | null,
  facts: ConnectionFacts,
  { name, mayAsk }: { readonly name: string; readonly mayAsk: boolean },
): DocumentedEntry {
  const staysFilledIn = facts.token === null && entry?.isFilledIn === true;
  const question =
    client.asksForSecrets && !staysFilledIn && (mayAsk || facts.token === null) ? askFor(name) : null;
  if (facts.token === null && question === null && !staysFilledIn) {
    throw new PlanRefused('no-token', { entry: entry?.name ?? '' });
  }
  const env = envWithoutToken(is, entry, facts);
  const spelling = spellingToWrite(entry, client);
  const authorization = question === null ? facts.token : question.placeholder;
  const wanted = {
    ...transportIn(spelling, is),
    [spelling.urlKey]: facts.url,
    headers: headersWith(authorization, is, facts),
    ...shapeless(is, facts),
    ...(Object.keys(env).length > 0 && { env }),
  };
  return { wanted, question };
}

function transportIn({ transport }: RemoteSpelling, is: JsonRecord): JsonRecord {
  if (transport !== null) {
    const { key, values } = transport;
    return { [key]: values.find((value) => value === is[key]) ?? values[0] };
  }
  // It says what is true, and some clients read it.
  const { type } = is;
  return typeof type === 'string' && /^(?:streamable-?)?http$/i.test(type) ? { type } : {};
}

/** `token`: what stands behind `Bearer`; null: the client fills it in already. */
function headersWith(token: string | null, is: JsonRecord, { others }: ConnectionFacts): JsonRecord {
  const { headers } = is;
  const kept = isRecord(headers) ? headers : Object.fromEntries(others);
  // Of one name in two spellings the last is what the check judged; the other goes.
  const name = Object.keys(kept).findLast(isAuthorization) ?? 'Authorization';
  const value = kept[name];
  const isRight = typeof value === 'string' && (token === null || isRightAuthorization(value, token));
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([each]) => !isAuthorization(each))),
    [name]: isRight ? value : `Bearer ${token ?? ''}`,
  };
}
