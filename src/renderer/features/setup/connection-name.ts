import type { OutputOf } from '../../../shared/ipc/contract';

type KnownTokens = OutputOf<'token.list'>;

/**
 * The keychain name of a new connection: `scaigrid`, or one with the host when another deployment has that name. A host
 * that is known keeps its name, so that its token is replaced and not doubled.
 */
export function connectionNameFor(
  { url, host }: { readonly url: string; readonly host: string },
  known: KnownTokens,
): string {
  const same = known.find((token) => token.url === url);
  if (same !== undefined) return same.connection;
  const names = new Set(known.map((token) => token.connection));
  if (!names.has('scaigrid')) return 'scaigrid';
  return `scaigrid-${host.replace(/[^A-Za-z0-9.-]+/g, '-')}`.slice(0, 64);
}
