import type {
  ApiKey,
  AuditRow,
  Conversation,
  GridModule,
  Model,
  ModuleStatus,
  Partner,
  RemoteServer,
  Skill,
  Tenant,
  TenantThing,
  UsageRow,
  User,
} from './records';
import { installedModules } from './modules';
import { acme, globex, makeUsers, partner } from './people';
import { makeAuditRows, makeModels, makeSkills, makeThings, makeUsageRows } from './seed';

/** Everything the practice grid knows: MCP and REST read and write this one value. */
export interface GridState {
  readonly partners: Partner[];
  readonly tenants: Tenant[];
  readonly users: User[];
  readonly apiKeys: ApiKey[];
  readonly modules: readonly GridModule[];
  /** Tenant id, then module id. */
  readonly moduleStatus: Record<string, Record<string, ModuleStatus>>;
  readonly models: Model[];
  readonly skills: readonly Skill[];
  readonly conversations: Conversation[];
  readonly things: TenantThing[];
  readonly usage: UsageRow[];
  readonly auditLog: AuditRow[];
  remoteServers: RemoteServer[];
}

/** The state of a healthy grid at `now` (unix ms). */
export function makeState(apiKeys: ApiKey[], remoteServers: RemoteServer[], now: number): GridState {
  const status = (off: readonly string[]): Record<string, ModuleStatus> =>
    Object.fromEntries(
      installedModules.map(({ moduleId }) => [moduleId, off.includes(moduleId) ? 'available' : 'active']),
    );
  return {
    partners: [partner],
    tenants: [acme, globex],
    users: makeUsers(),
    apiKeys,
    modules: installedModules,
    moduleStatus: {
      [acme.id]: status(['scaibot']),
      [globex.id]: status(
        installedModules.map(({ moduleId }) => moduleId).filter((moduleId) => moduleId !== 'scaimcp'),
      ),
    },
    models: makeModels(),
    skills: makeSkills(),
    conversations: [],
    things: makeThings(now),
    usage: makeUsageRows(now),
    auditLog: makeAuditRows(now),
    remoteServers,
  };
}

/** Whether a module runs for a tenant. */
export function isModuleActive(state: GridState, tenantId: string, moduleId: string): boolean {
  return state.moduleStatus[tenantId]?.[moduleId] === 'active';
}
