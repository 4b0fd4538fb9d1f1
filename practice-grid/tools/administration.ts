import { z } from 'zod';
import { GridError } from '../state/grid-error';
import type { AuditRow, GridModule } from '../state/records';
import { defineTool, isoTime, page, pageInput, type Call } from './tool';
import { addThing, requireThing } from './things';

/** A module as one tenant sees it. */
export function presentModule(module: GridModule, { world, caller }: Pick<Call, 'world' | 'caller'>) {
  return {
    id: `mod_${module.moduleId}`,
    module_id: module.moduleId,
    display_name: module.displayName,
    version: module.version,
    description: module.description,
    status: world.state.moduleStatus[caller.tenant.id]?.[module.moduleId] ?? 'available',
    admin_pages: [],
    dependencies: module.dependencies,
    permissions: module.permissions.map((key) => ({ key, display_name: key, description: '' })),
    frontend_url: null,
  };
}

/** Switches a module on or off for a tenant; a tenant admin can only do so for the own one. */
export function setModule(
  call: Call,
  args: { module_id: string; tenant_id?: string | undefined },
  status: 'active' | 'disabled',
) {
  const module = call.world.state.modules.find(({ moduleId }) => moduleId === args.module_id);
  if (!module) throw new GridError('NOT_FOUND', `No module '${args.module_id}'`);
  const tenantId = args.tenant_id ?? call.caller.tenant.id;
  const statuses = call.world.state.moduleStatus[tenantId];
  if (!statuses) throw new GridError('NOT_FOUND', `No tenant '${tenantId}'`);
  const own = tenantId === call.caller.tenant.id || call.caller.user.roles.includes('super_admin');
  if (!own) throw new GridError('PERMISSION_DENIED', 'User lacks required permission for that tenant');
  statuses[module.moduleId] = status;
  return presentModule(module, call);
}

function presentAudit(row: AuditRow) {
  return {
    id: row.id,
    timestamp: isoTime(row.timestamp),
    action: row.action,
    actor_id: row.actorId,
    actor_email: row.actorEmail,
    actor_type: 'user',
    tenant_id: row.tenantId,
    partner_id: row.partnerId,
    resource_type: row.resourceType,
    resource_id: row.resourceId,
    ip_address: row.ipAddress,
    user_agent: row.userAgent,
    status: row.status,
    request_id: row.requestId,
  };
}

export const moduleChangeInput = z.object({
  module_id: z.string(),
  scope: z.enum(['tenant', 'partner', 'platform']).optional(),
  tenant_id: z.string().optional(),
});

export const administrationTools = [
  defineTool({
    name: 'modules_list',
    description: 'Lists the installed modules and whether they run for your tenant.',
    requiredPermission: '',
    rest: { method: 'GET', path: '/v1/modules' },
    input: z.object({}),
    run: (_, call) => call.world.state.modules.map((module) => presentModule(module, call)),
  }),
  defineTool({
    name: 'modules_enable',
    description: 'Enables a module for a tenant.',
    requiredPermission: 'modules:manage',
    rest: { method: 'POST', path: '/v1/modules/{module_id}/enable' },
    auditAction: 'module.enable',
    input: moduleChangeInput,
    run: (args, call) => setModule(call, args, 'active'),
  }),
  defineTool({
    name: 'webhooks_create',
    description: 'Registers a webhook.',
    requiredPermission: 'webhooks:manage',
    rest: { method: 'POST', path: '/v1/webhooks' },
    auditAction: 'webhook.create',
    input: z.object({ name: z.string().min(1), url: z.url() }),
    run: (args, call) => {
      const { id, name, detail } = addThing(call, 'webhook', args.name, args.url);
      return { id, name, url: detail };
    },
  }),
  defineTool({
    name: 'webhooks_test',
    description: 'Sends a test event to a webhook.',
    requiredPermission: 'webhooks:manage',
    rest: { method: 'POST', path: '/v1/webhooks/{id}/test' },
    auditAction: 'webhook.test',
    input: z.object({ id: z.string() }),
    run: (args, call) => ({
      id: requireThing(call, 'webhook', args.id).id,
      delivered: true,
      status_code: 200,
    }),
  }),
  defineTool({
    name: 'backends_health',
    description: 'Asks a model backend how it is.',
    requiredPermission: 'models:manage',
    rest: { method: 'GET', path: '/v1/backends/{id}/health' },
    input: z.object({ id: z.string() }),
    run: (args) => {
      if (args.id !== 'be_1') throw new GridError('BACKEND_NOT_FOUND', `No backend '${args.id}'`);
      return { id: args.id, status: 'healthy', latency_ms: 12 };
    },
  }),
  defineTool({
    name: 'routing_policies_create',
    description: 'Adds a routing policy.',
    requiredPermission: 'routing:manage',
    rest: { method: 'POST', path: '/v1/routing-policies' },
    auditAction: 'routing_policy.create',
    input: z.object({ name: z.string().min(1), strategy: z.enum(['cheapest', 'fastest', 'round_robin']) }),
    run: (args, call) => {
      const { id, name, detail } = addThing(call, 'routing-policy', args.name, args.strategy);
      return { id, name, strategy: detail };
    },
  }),
  defineTool({
    name: 'audit_list',
    description: 'Lists audit rows of your tenant, newest first.',
    requiredPermission: 'admin:access',
    rest: { method: 'GET', path: '/v1/audit-log' },
    input: z.object({
      ...pageInput,
      action: z.string().optional(),
      actor_id: z.string().optional(),
      actor_user_id: z.string().optional(),
      resource_type: z.string().optional(),
      resource_id: z.string().optional(),
      status: z.enum(['SUCCESS', 'FAILURE']).optional(),
      start: z.iso.datetime({ offset: true }).optional(),
      end: z.iso.datetime({ offset: true }).optional(),
    }),
    run: (args, { world, caller }) => {
      const actor = args.actor_id ?? args.actor_user_id;
      const rows = world.state.auditLog.filter(
        (row) =>
          row.tenantId === caller.tenant.id &&
          (!args.action || row.action === args.action) &&
          (!actor || row.actorId === actor) &&
          (!args.resource_type || row.resourceType === args.resource_type) &&
          (!args.resource_id || row.resourceId === args.resource_id) &&
          (!args.status || row.status === args.status) &&
          (!args.start || row.timestamp >= Date.parse(args.start)) &&
          (!args.end || row.timestamp <= Date.parse(args.end)),
      );
      return page(rows.map(presentAudit).reverse(), args);
    },
  }),
];
