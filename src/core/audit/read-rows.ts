import { fieldsOf, rowsOf, textField } from '../network/rest-body';
import type { AuditRowSeen } from '../observations/audit';

const maxRows = 50;
const maxText = 128;

/** The rows of an audit answer, newest first as the gateway sends them; null: it is no list. */
export function readAuditRows(value: unknown): readonly AuditRowSeen[] | null {
  const rows = rowsOf(value);
  return rows === null ? null : rows.slice(0, maxRows).flatMap((row) => readRow(row) ?? []);
}

function readRow(value: unknown): AuditRowSeen | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const text = (name: string): string | null => textField(fields, name, maxText);
  const resource = [text('resource_type'), text('resource_id')].filter((part) => part !== null).join(' ');
  return {
    timestamp: text('timestamp') ?? text('created_at'),
    action: text('action'),
    actorId: text('actor_id') ?? text('actor_user_id'),
    resource: resource === '' ? null : resource,
    status: text('status'),
    requestId: text('request_id'),
  };
}
