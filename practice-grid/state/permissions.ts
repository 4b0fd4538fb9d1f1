import type { Role, User } from './records';

/** The core permissions; every other permission string is a module permission. */
const corePermissions = [
  'models:list',
  'models:use',
  'models:manage',
  'routing:view',
  'routing:manage',
  'accounting:view_own',
  'accounting:view_tenant',
  'accounting:view_partner',
  'accounting:manage_budgets',
  'users:manage',
  'api_keys:manage',
  'webhooks:manage',
  'modules:use',
  'modules:manage',
  'admin:access',
] as const;

const viewer = ['models:list', 'accounting:view_own'];
const user = [...viewer, 'models:use', 'api_keys:manage', 'modules:use'];
const partnerViewer = [...viewer, 'accounting:view_tenant', 'accounting:view_partner'];

const bundles: Readonly<Record<Role, readonly string[]>> = {
  tenant_viewer: viewer,
  tenant_user: user,
  tenant_admin: [
    ...user,
    'routing:view',
    'accounting:view_tenant',
    'accounting:manage_budgets',
    'users:manage',
    'webhooks:manage',
    'modules:manage',
    'admin:access',
  ],
  partner_viewer: partnerViewer,
  partner_admin: [...partnerViewer, 'accounting:manage_budgets', 'users:manage', 'admin:access'],
  super_admin: corePermissions,
};

/** These roles hold every module permission without a grant. */
const moduleCatchAll: readonly Role[] = ['super_admin', 'partner_admin', 'tenant_admin'];

/** The core permissions of a user's roles, in the documented order. */
export function corePermissionsOf(person: User): readonly string[] {
  const held = new Set(person.roles.flatMap((role) => bundles[role]));
  return corePermissions.filter((permission) => held.has(permission));
}

/** Whether a user holds a permission, core or module. The empty string is held by everybody who is signed in. */
export function hasPermission(person: User, permission: string): boolean {
  if (permission === '') return true;
  if ((corePermissions as readonly string[]).includes(permission)) {
    return corePermissionsOf(person).includes(permission);
  }
  return (
    person.roles.some((role) => moduleCatchAll.includes(role)) ||
    person.modulePermissions.includes(permission)
  );
}
