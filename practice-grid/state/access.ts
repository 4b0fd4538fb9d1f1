import type { Caller } from './caller';
import { GridError } from './grid-error';
import { hasPermission } from './permissions';
import { isModuleActive, type GridState } from './state';

/** Throws PERMISSION_DENIED; REST spells the code its own way. */
export function requirePermission({ user }: Caller, permission: string): void {
  if (hasPermission(user, permission)) return;
  throw new GridError('PERMISSION_DENIED', `User lacks required permission '${permission}'`);
}

/** Throws MODULE_NOT_ENABLED. */
export function requireModule(state: GridState, { tenant }: Caller, moduleId: string): void {
  if (isModuleActive(state, tenant.id, moduleId)) return;
  throw new GridError('MODULE_NOT_ENABLED', `Module '${moduleId}' is not enabled for this tenant`);
}
