import type { Client, RemoteSpelling } from '../clients/client';
import type { ConfigEntry } from './entries';

/** What an entry with this URL key must look like; another key than the client's: what the client wants to see first. */
export function spellingFor({ urlKey }: Pick<ConfigEntry, 'urlKey'>, { remote }: Client): RemoteSpelling {
  return remote.spellings.find((spelling) => spelling.urlKey === urlKey) ?? remote.spellings[0];
}

/** What to make of the entry: the spelling that it has, if the client takes that for Streamable HTTP, or else the usual one. */
export function spellingToWrite(
  entry: Pick<ConfigEntry, 'urlKey' | 'transport'> | null,
  client: Client,
): RemoteSpelling {
  if (entry === null || entry.urlKey === null) return client.remote.spellings[0];
  const spelling = spellingFor(entry, client);
  return hasRightTransport(entry, spelling) ? spelling : client.remote.spellings[0];
}

export function hasRightTransport(
  { transport }: Pick<ConfigEntry, 'transport'>,
  spelling: RemoteSpelling,
): boolean {
  const wanted = spelling.transport;
  if (wanted === null) return true;
  return transport !== null && transport.key === wanted.key && wanted.values.includes(transport.value);
}

/** As a person would write it: `"type": "http"`, or the key of the URL where that decides. */
export function spellingInWords({ urlKey, transport }: RemoteSpelling): string {
  return transport === null
    ? `"${urlKey}": "https://HOST/mcp"`
    : `"${transport.key}": "${transport.values[0]}"`;
}
