import { fieldOf, fieldsOf, rowsOf, textField } from '../network/rest-body';
import type { Fields } from '../network/rest-body';
import type { RemoteServerSeen } from '../observations/remote-servers';

/** More than any tenant's cap. */
const maxServers = 200;
const maxText = 128;

/** The rows of the registry's list; null: it is no list. Rows without an id are left out. */
export function readServers(value: unknown): readonly RemoteServerSeen[] | null {
  const rows = rowsOf(value);
  return rows === null ? null : rows.slice(0, maxServers).flatMap((row) => readServer(row) ?? []);
}

/** One server of the registry; null: an object with an id was expected. */
export function readServer(value: unknown): RemoteServerSeen | null {
  const fields = fieldsOf(value);
  const id = fields === null ? null : textField(fields, 'id', maxText);
  if (fields === null || id === null) return null;
  return {
    id,
    name: textField(fields, 'name', maxText),
    slug: textField(fields, 'slug', maxText),
    status: textField(fields, 'status', maxText)?.toLowerCase() ?? null,
    isTenantShared: booleanOf(fieldOf(fields, 'is_tenant_shared')),
    ownerUserId: textField(fields, 'owner_user_id', maxText) ?? textField(fields, 'user_id', maxText),
    consecutiveFailures: countOf(fields, 'consecutive_failures'),
    lastHealthStatus: textField(fields, 'last_health_status', maxText),
  };
}

function booleanOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function countOf(fields: Fields, name: string): number | null {
  const value = fieldOf(fields, name);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
