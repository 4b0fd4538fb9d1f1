import type { Identity, TenantNamed } from '../observations/identity';
import { fieldOf, fieldsOf, rowsOf, textField, textsField } from './rest-body';
import type { Fields } from './rest-body';

/** A profile as `me_get` and `GET /v1/me` show it; null: it is none. */
export function readIdentity(value: unknown): Identity | null {
  const profile = fieldsOf(value);
  if (profile === null) return null;
  const id = textField(profile, 'id') ?? textField(profile, 'user_id');
  const tenant = readTenant(fieldOf(profile, 'tenant')) ?? tenantOfProfile(profile);
  if (id === null && tenant === null && textField(profile, 'email') === null) return null;
  const role = textField(profile, 'role');
  return {
    id,
    tenant,
    roles: textsField(profile, 'roles') ?? (role === null ? [] : [role]),
    permissions: textsField(profile, 'permissions'),
    modulePermissions: textsField(profile, 'module_permissions'),
  };
}

/** The email address of a profile; null: none. */
export function readEmail(value: unknown): string | null {
  const profile = fieldsOf(value);
  return profile === null ? null : textField(profile, 'email');
}

/** The tenants of `POST /v1/auth/identify`; null: another shape. */
export function readAccounts(value: unknown): readonly TenantNamed[] | null {
  const fields = fieldsOf(value);
  const rows = fields === null ? null : rowsOf(fieldOf(fields, 'tenants'));
  return rows?.flatMap((row) => readTenant(row) ?? []) ?? null;
}

function readTenant(value: unknown): TenantNamed | null {
  const tenant = fieldsOf(value);
  const id = tenant === null ? null : (textField(tenant, 'id') ?? textField(tenant, 'tenant_id'));
  if (tenant === null || id === null) return null;
  const name = textField(tenant, 'display_name') ?? textField(tenant, 'name') ?? textField(tenant, 'slug');
  return { id, name: name ?? id };
}

function tenantOfProfile(profile: Fields): TenantNamed | null {
  const id = textField(profile, 'tenant_id');
  return id === null ? null : { id, name: textField(profile, 'tenant_name') ?? id };
}
