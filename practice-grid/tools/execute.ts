import { setTimeout as wait } from 'node:timers/promises';
import { hasPermission } from '../state/permissions';
import { isModuleActive } from '../state/state';
import { GridError } from '../state/grid-error';
import { makeId, type Call, type Tool } from './tool';

/** The module that keeps a tool from its caller; null: none. A tenant without the gateway module has no tools at all by MCP. */
function missingModule(tool: Tool, call: Pick<Call, 'world' | 'caller' | 'via'>): string | null {
  const needed = [...(call.via === 'mcp' ? ['scaimcp'] : []), ...(tool.moduleId ? [tool.moduleId] : [])];
  return needed.find((id) => !isModuleActive(call.world.state, call.caller.tenant.id, id)) ?? null;
}

/** Whether `tools/list` shows a tool to this caller. */
export function isListed(tool: Tool, call: Pick<Call, 'world' | 'caller' | 'via'>): boolean {
  return missingModule(tool, call) === null && hasPermission(call.caller.user, tool.requiredPermission);
}

/** Throws MODULE_NOT_ENABLED or PERMISSION_DENIED when this caller may not run the tool. */
export function checkAccess(tool: Tool, call: Call): void {
  const moduleId = missingModule(tool, call);
  if (moduleId !== null) {
    throw new GridError('MODULE_NOT_ENABLED', `Module '${moduleId}' is not enabled for this tenant`);
  }
  if (!hasPermission(call.caller.user, tool.requiredPermission)) {
    throw new GridError(
      'PERMISSION_DENIED',
      `User lacks required permission '${tool.requiredPermission}' for tool '${tool.name}'`,
    );
  }
}

/** Runs a tool's service once: counts it, takes as long as the switches say, and records a mutating one in the audit log. */
export async function execute(tool: Tool, args: unknown, call: Call): Promise<unknown> {
  const { world } = call;
  const { serviceDelayMs, slowToolsMs } = world.switches;
  world.executions.push({
    tool: tool.name,
    via: call.via,
    userId: call.caller.user.id,
    requestId: call.requestId,
    at: Date.now(),
  });
  const delay = serviceDelayMs + (slowToolsMs[tool.name] ?? 0);
  if (delay > 0) await wait(delay);
  try {
    const result = tool.run(args, call);
    recordAudit(tool.auditAction, resultId(result), 'SUCCESS', call);
    return result;
  } catch (error) {
    recordAudit(tool.auditAction, '', 'FAILURE', call);
    throw error;
  }
}

function resultId(result: unknown): string {
  return typeof result === 'object' && result !== null && 'id' in result ? String(result.id) : '';
}

/** Reads leave no row. */
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
