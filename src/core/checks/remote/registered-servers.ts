import type { FindingDraft } from '../../findings/finding';
import { holds } from '../../tools/roles';
import type { Identity } from '../../observations/identity';
import type { RegistryCollection, RemoteServerSeen } from '../../observations/remote-servers';
import { refreshPath } from '../../remote/registry';
import { joined, term } from '../../findings/said';
import type { Said } from '../../findings/said';

/** What people call a server. */
function nameOf({ name, slug, id }: RemoteServerSeen): string {
  return name ?? slug ?? id;
}

/** A server as one line of evidence. */
export function serverInShort(server: RemoteServerSeen): Said {
  const { slug, status, isTenantShared } = server;
  const whose = isTenantShared === null ? [] : [term(isTenantShared ? 'shared-by-tenant' : 'personal')];
  return joined(
    [nameOf(server), ...(slug === null ? [] : [slug]), status ?? term('no-status'), ...whose],
    ', ',
  );
}

function isWaiting({ status }: RemoteServerSeen): boolean {
  return status !== null && /pending|approv|review|waiting|requested/.test(status) && status !== 'approved';
}

export function isActive({ status }: RemoteServerSeen): boolean {
  return status === null || /^(?:active|approved|healthy|ok|enabled|connected)$/.test(status);
}

interface Registered {
  readonly server: RemoteServerSeen;
  readonly collection: RegistryCollection | null;
  /** Null: not known. */
  readonly identity: Identity | null;
}

/** What keeps a registered server's tools away; null: as far as the registry tells, nothing. */
export function troubleOf(registered: Registered): FindingDraft | null {
  const { server } = registered;
  const status = server.status ?? '';
  if (isWaiting(server)) {
    return {
      code: 'remote.pending-approval',
      params: { server: nameOf(server), status },
      evidence: [{ label: 'remote-server', value: serverInShort(server) }],
    };
  }
  return isActive(server) ? null : unhealthy(registered);
}

/** `no-tools`: it is active, and yet none of its tools is listed. */
export function unhealthy({ server, collection, identity }: Registered, variant?: 'no-tools'): FindingDraft {
  const { consecutiveFailures, lastHealthStatus } = server;
  const told = consecutiveFailures !== null && consecutiveFailures > 0 && lastHealthStatus !== null;
  const permission = refreshPermission(server);
  const mayRefresh = identity === null ? null : holds(identity, permission);
  const words = variant ?? (told ? undefined : 'bare');
  return {
    code: 'remote.unhealthy',
    ...(words === undefined ? {} : { variant: words }),
    params: {
      server: nameOf(server),
      status: server.status ?? '',
      failures: term('times', { count: consecutiveFailures ?? 0 }),
      failure: lastHealthStatus ?? '',
      permission,
      path: collection === null ? '' : refreshPath(collection, server.id),
    },
    ...(mayRefresh === false ? { who: 'tenant-admin' } : {}),
    remedies:
      mayRefresh === false
        ? ['refresh-remote-by-admin', 'mend-remote-server']
        : ['refresh-remote', 'mend-remote-server'],
    evidence: [
      { label: 'remote-server', value: serverInShort(server) },
      ...(told
        ? [
            {
              label: 'last-failure',
              value: term('failures-in-a-row', { failure: lastHealthStatus, times: consecutiveFailures }),
            } as const,
          ]
        : []),
    ],
  };
}

/** What refreshing a server takes: a shared one belongs to the tenant. */
function refreshPermission({ isTenantShared }: RemoteServerSeen): string {
  return isTenantShared === true ? 'scailink:remote.manage_tenant' : 'scailink:remote.manage_own';
}
