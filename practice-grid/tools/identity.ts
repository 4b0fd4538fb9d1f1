import { z } from 'zod';
import { GridError } from '../state/grid-error';
import { corePermissionsOf } from '../state/permissions';
import type { User } from '../state/records';
import { hashKey, makeApiKey } from '../state/tokens';
import { defineTool, isoTime, makeId, page, pageInput } from './tool';

function presentUser(user: User) {
  return {
    id: user.id,
    email: user.email,
    display_name: user.displayName,
    tenant_id: user.tenantId,
    roles: user.roles,
    status: user.status,
  };
}

export const identityTools = [
  defineTool({
    name: 'me_get',
    description: 'Who the token belongs to, with tenant, roles and permissions.',
    requiredPermission: '',
    rest: { method: 'GET', path: '/v1/me' },
    input: z.object({}),
    run: (_, { caller: { user, tenant } }) => ({
      ...presentUser(user),
      tenant: { id: tenant.id, slug: tenant.slug, display_name: tenant.displayName },
      partner_id: tenant.partnerId,
      permissions: corePermissionsOf(user),
      module_permissions: user.modulePermissions,
    }),
  }),
  defineTool({
    name: 'users_list',
    description: 'Lists the users of your tenant.',
    requiredPermission: 'users:manage',
    rest: { method: 'GET', path: '/v1/users' },
    input: z.object({ ...pageInput, status: z.enum(['active', 'suspended']).optional() }),
    run: (args, { world, caller }) => {
      const users = world.state.users.filter(
        (user) => user.tenantId === caller.tenant.id && (!args.status || user.status === args.status),
      );
      return page(users.map(presentUser), args);
    },
  }),
  defineTool({
    name: 'api_keys_create',
    description: 'Creates an API key. The key is shown once.',
    requiredPermission: 'api_keys:manage',
    rest: { method: 'POST', path: '/v1/api-keys' },
    auditAction: 'api_key.create',
    input: z.object({ name: z.string().min(1), expires_at: z.iso.datetime().optional() }),
    run: (args, { world, caller }) => {
      const key = makeApiKey(null, args.name);
      const row = {
        id: makeId('apikey'),
        name: args.name,
        userId: caller.user.id,
        hash: hashKey(key),
        createdAt: world.now(),
        expiresAt: args.expires_at === undefined ? null : Date.parse(args.expires_at),
        revoked: false,
      };
      world.state.apiKeys.push(row);
      return {
        id: row.id,
        name: row.name,
        key,
        prefix: 'sgk_',
        scopes: [],
        expires_at: row.expiresAt === null ? null : isoTime(row.expiresAt),
        created_at: isoTime(row.createdAt),
      };
    },
  }),
  defineTool({
    name: 'role_mappings_list',
    description: 'Lists which groups grant which roles.',
    requiredPermission: 'users:manage',
    rest: { method: 'GET', path: '/v1/role-mappings' },
    input: z.object(pageInput),
    run: (args) => page([{ id: 'rm_1', group: 'staff', role: 'tenant_user', auto_revoke: true }], args),
  }),
  defineTool({
    name: 'partners_list',
    description: 'Lists the partners of this deployment.',
    requiredPermission: 'accounting:view_partner',
    rest: { method: 'GET', path: '/v1/partners' },
    input: z.object(pageInput),
    run: (args, { world }) => page(world.state.partners, args),
  }),
  defineTool({
    name: 'tenants_create',
    description: 'Creates a tenant under your partner.',
    requiredPermission: 'admin:access',
    rest: { method: 'POST', path: '/v1/tenants' },
    auditAction: 'tenant.create',
    input: z.object({ slug: z.string().regex(/^[a-z0-9-]+$/), display_name: z.string().min(1) }),
    run: (args, { world, caller }) => {
      if (world.state.tenants.some(({ slug }) => slug === args.slug)) {
        throw new GridError('SLUG_CONFLICT', `A tenant with slug '${args.slug}' exists already`);
      }
      const tenant = {
        id: makeId('ten'),
        slug: args.slug,
        displayName: args.display_name,
        partnerId: caller.tenant.partnerId,
      };
      world.state.tenants.push(tenant);
      return { id: tenant.id, slug: tenant.slug, display_name: tenant.displayName };
    },
  }),
];
