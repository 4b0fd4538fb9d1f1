import { isConnectionName } from '../core/claude-config/plan/connection-name';
import { failure } from './failure';
import type { ConnectionSecret, KeychainFailure } from './keychain';

/** UTF-16 units of one stored value. Real tokens stay far below; a larger one is a mistake, or an attack on the keychain. */
const longestValue = 50_000;

/** The stored value of a connection: the URL stands beside its token, so that nobody can point the token elsewhere. */
export const encodeSecret = ({ url, token }: ConnectionSecret): string =>
  JSON.stringify({ v: 1, url, token });

/** Null: not a value that Ungrey wrote. */
export function decodeSecret(text: string): ConnectionSecret | null {
  const value = parseObject(text);
  if (value?.['v'] !== 1 || typeof value['url'] !== 'string' || typeof value['token'] !== 'string')
    return null;
  return { url: value['url'], token: value['token'] };
}

/** Null: not the JSON text of an object. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Why this must not be stored; null: it may. */
export function refuseSecret(connection: string, secret: ConnectionSecret): KeychainFailure | null {
  const refused = refuseName(connection);
  if (refused !== null) return refused;
  if (secret.token === '') return failure('failed', 'token-empty');
  if (encodeSecret(secret).length <= longestValue) return null;
  return failure('failed', 'token-too-long', { most: longestValue });
}

/** Why there can be no connection of this name; null: there can. */
export function refuseName(connection: string): KeychainFailure | null {
  if (isConnectionName(connection)) return null;
  return failure('failed', 'connection-name');
}
