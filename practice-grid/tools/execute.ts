import { setTimeout as wait } from 'node:timers/promises';
import { requireModule, requirePermission } from '../state/access';
import { hasPermission } from '../state/permissions';
import { isModuleActive } from '../state/state';
import { makeId, type Call, type Tool } from './tool';

/** The modules a call goes through: a tenant without the gateway module has no tools at all by MCP. */
function neededModules(tool: Tool, via: Call['via']): string[] {
  return [...(via === 'mcp' ? ['scaimcp'] : []), ...(tool.moduleId === null ? [] : [tool.moduleId])];
}

/** Whether `tools/list` shows a tool to this caller. */
export function isListed(tool: Tool, { world, caller, via }: Call): boolean {
  return (
    neededModules(tool, via).every((id) => isModuleActive(world.state, caller.tenant.id, id)) &&
    hasPermission(caller.user, permissionOf(tool, world))
  );
}

function permissionOf({ name, requiredPermission }: Tool, { variants }: Call['world']): string {
  return name === 'modules_list' && variants.openTools === 'me-get' ? 'modules:use' : requiredPermission;
}

/** Throws MODULE_NOT_ENABLED or PERMISSION_DENIED when this caller may not run the tool. */
export function checkAccess(tool: Tool, { world, caller, via }: Call): void {
  for (const moduleId of neededModules(tool, via)) requireModule(world.state, caller, moduleId);
  requirePermission(caller, permissionOf(tool, world));
}

/** Runs a tool's service once: counts it, takes as long as the switches say, and records a mutating one in the audit log. */
export async function execute(tool: Tool, args: unknown, call: Call): Promise<unknown> {
  const { serviceDelayMs, slowToolsMs } = call.world.switches;
  recordExecution(tool.name, call);
  const delay = serviceDelayMs + (slowToolsMs[tool.name] ?? 0);
  if (delay > 0) await wait(delay, undefined, { ref: false });
  try {
    const result = tool.run(args, call);
    recordAudit(actionOf(tool, call), resultId(result), 'SUCCESS', call);
    return result;
  } catch (error) {
    recordAudit(actionOf(tool, call), '', 'FAILURE', call);
    throw error;
  }
}

/** A read is recorded only where every call by MCP is. */
function actionOf({ name, auditAction }: Tool, { world, via }: Call): string | null {
  const isRecorded = auditAction !== null || (world.variants.audited === 'every-call' && via === 'mcp');
  return isRecorded ? (auditAction ?? name.replace('_', '.')) : null;
}

/** Counts one run of a tool's work. */
export function recordExecution(tool: string, { world, via, caller, requestId }: Call): void {
  world.executions.push({ tool, via, userId: caller.user.id, requestId, at: Date.now() });
}

function resultId(result: unknown): string {
  return typeof result === 'object' && result !== null && 'id' in result ? String(result.id) : '';
}

/** Writes an audit row for a mutating call; null, a read, leaves none. */
export function recordAudit(
  action: string | null,
  resourceId: string,
  status: 'SUCCESS' | 'FAILURE',
  call: Call,
): void {
  if (action === null) return;
  const { user, tenant } = call.caller;
  call.world.state.auditLog.push({
    id: makeId('audit'),
    timestamp: call.world.now(),
    action,
    actorId: user.id,
    actorEmail: user.email,
    tenantId: tenant.id,
    partnerId: tenant.partnerId,
    resourceType: action.split('.')[0] ?? action,
    resourceId,
    ipAddress: call.ipAddress,
    userAgent: call.userAgent,
    status,
    requestId: call.requestId,
  });
}
