import type { RegistryCollection } from '../observations/remote-servers';
import { refreshPath } from './registry';

/** The one request that makes ScaiLink ask a remote server again what tools it has. */
export interface RefreshRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly url: string;
  /** The same as a command to run in a shell; it takes the token from the environment. */
  readonly curl: string;
}

const harmlessOrigin = /^https?:\/\/[A-Za-z0-9.:[\]-]+$/;
const harmlessId = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;

/** Null where address or id could be anything else: they come from outside and go into a path and a shell command. */
export function refreshRequest(
  endpoint: string,
  collection: RegistryCollection,
  id: string,
): RefreshRequest | null {
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : '';
  if (!harmlessId.test(id) || !harmlessOrigin.test(origin)) return null;
  const path = refreshPath(collection, id);
  const url = `${origin}${path}`;
  return {
    method: 'POST',
    path,
    url,
    curl: `curl -X POST "${url}" -H "Authorization: Bearer $SCAIGRID_API_KEY"`,
  };
}
