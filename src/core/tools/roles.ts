import type { Identity } from '../observations/identity';

/** The built-in roles and their core permissions, as documented; the least powerful first. */
const viewer = ['models:list', 'accounting:view_own'];
const user = [...viewer, 'models:use', 'api_keys:manage', 'modules:use'];
const partnerViewer = [...viewer, 'accounting:view_tenant', 'accounting:view_partner'];
const platformOnly = ['models:manage', 'routing:manage'];
const tenantAdmin = [
  ...user,
  'routing:view',
  'accounting:view_tenant',
  'accounting:manage_budgets',
  'users:manage',
  'webhooks:manage',
  'modules:manage',
  'admin:access',
];

const roles: readonly { readonly name: string; readonly holds: readonly string[] }[] = [
  { name: 'tenant_viewer', holds: viewer },
  { name: 'tenant_user', holds: user },
  { name: 'tenant_admin', holds: tenantAdmin },
  { name: 'partner_viewer', holds: partnerViewer },
  {
    name: 'partner_admin',
    holds: [...partnerViewer, 'accounting:manage_budgets', 'users:manage', 'admin:access'],
  },
  { name: 'super_admin', holds: [...tenantAdmin, 'accounting:view_partner', ...platformOnly] },
];

const corePermissions = new Set(roles.flatMap(({ holds }) => holds));

/** These hold every permission of every module without a grant. */
const moduleCatchAll: readonly string[] = ['tenant_admin', 'partner_admin', 'super_admin'];

/** Any permission that is not one of the core is a module's. */
export function isCorePermission(permission: string): boolean {
  return corePermissions.has(permission);
}

/** The built-in roles that hold a permission, the least powerful first. */
export function rolesHolding(permission: string): readonly string[] {
  if (!isCorePermission(permission)) return moduleCatchAll;
  return roles.filter(({ holds }) => holds.includes(permission)).map(({ name }) => name);
}

/** How powerful one must be to hold a permission: 0 for everybody, then the rank of the first role that holds it. */
export function tierOf(permission: string): number {
  if (permission === '') return 0;
  const [lowest] = rolesHolding(permission);
  return roles.findIndex(({ name }) => name === lowest) + 1;
}

/** Who can give a permission: nobody in a tenant hands out what no role of a tenant holds. */
export function granterOf(permission: string): 'tenant-admin' | 'gateway-operator' {
  return rolesHolding(permission).some((role) => role.startsWith('tenant_'))
    ? 'tenant-admin'
    : 'gateway-operator';
}

/** Whether an account holds a permission; null: its profile does not tell. */
export function holds(
  { roles: own, permissions, modulePermissions }: Identity,
  permission: string,
): boolean | null {
  if (permission === '') return true;
  const listed = [...(permissions ?? []), ...(modulePermissions ?? [])];
  if (listed.includes(permission) || listed.includes('*')) return true;
  if (own.some((role) => rolesHolding(permission).includes(role))) return true;
  const told = isCorePermission(permission) ? permissions : modulePermissions;
  return told === null ? null : false;
}
