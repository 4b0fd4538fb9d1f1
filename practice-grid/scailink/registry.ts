import { hasPermission } from '../state/permissions';
import type { RemoteCapability, RemoteServer } from '../state/records';
import { isModuleActive } from '../state/state';
import { acme } from '../state/people';
import type { Call } from '../tools/tool';
import { discover, errorClassOf } from './remote-client';
import { slugOf } from './slug';

/** The servers of a healthy grid: one shared by the tenant, one of Uma's own. */
export function makeRemoteServers(
  endpointUrl: string,
  capabilities: readonly RemoteCapability[],
): RemoteServer[] {
  const server = (id: string, name: string, ownerUserId: string, isTenantShared: boolean): RemoteServer => ({
    id,
    name,
    slug: slugOf(name),
    tenantId: acme.id,
    ownerUserId,
    isTenantShared,
    endpointUrl,
    status: 'active',
    consecutiveFailures: 0,
    lastHealthStatus: 'ok',
    capabilities,
  });
  return [
    server('rs_weather', 'Weather Station', 'usr_ada', true),
    server('rs_notes', 'My Station', 'usr_uma', false),
  ];
}

/** `tenant` for a shared server, the registrar's id for a personal one. */
const scopeOf = (server: RemoteServer) => (server.isTenantShared ? 'tenant' : server.ownerUserId);

export function remoteToolName(server: RemoteServer, tool: string): string {
  return `remote.${scopeOf(server)}.${server.slug}.${tool}`;
}

/** The tenant's shared servers and the caller's own, whatever their status. */
export function serversOf({ world, caller }: Pick<Call, 'world' | 'caller'>): RemoteServer[] {
  return world.state.remoteServers.filter(
    (server) =>
      server.tenantId === caller.tenant.id &&
      (server.isTenantShared || server.ownerUserId === caller.user.id),
  );
}

export interface RemoteTool {
  readonly name: string;
  readonly server: RemoteServer;
  readonly capability: RemoteCapability;
}

/** The remote tools that this caller sees; none without the module, the permission or a working registry. */
export function remoteToolsOf(call: Pick<Call, 'world' | 'caller'>): RemoteTool[] {
  const { world, caller } = call;
  const open =
    isModuleActive(world.state, caller.tenant.id, 'scailink') &&
    hasPermission(caller.user, 'scailink:remote.use') &&
    !world.switches.registryDisabled;
  if (!open) return [];
  return serversOf(call)
    .filter(({ status }) => status === 'active')
    .flatMap((server) =>
      server.capabilities.map((capability) => ({
        name: remoteToolName(server, capability.name),
        server,
        capability,
      })),
    );
}

/** Asks the server again what it can do; what comes of it is written into its row. */
export async function refresh(server: RemoteServer, timeoutMs: number): Promise<void> {
  try {
    server.capabilities = await discover(server.endpointUrl, timeoutMs);
    server.status = 'active';
    server.consecutiveFailures = 0;
    server.lastHealthStatus = 'ok';
  } catch (error) {
    server.consecutiveFailures += 1;
    server.lastHealthStatus = errorClassOf(error);
    if (server.consecutiveFailures >= 3) server.status = 'error';
  }
}
