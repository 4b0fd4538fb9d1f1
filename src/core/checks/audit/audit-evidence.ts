import type { Evidence } from '../../findings/finding';
import type { AuditRowSeen } from '../../observations/audit';
import type { RestAnswer } from '../../observations/rest-answer';

const maxShown = 5;

/** Rows of the audit log as evidence, newest first. */
export function rowEvidence(rows: readonly AuditRowSeen[]): readonly Evidence[] {
  return rows.slice(0, maxShown).map(({ timestamp, action, status, resource, requestId }) => ({
    label: 'audit-row',
    value: [timestamp, action, status, resource, requestId].filter((part) => part !== null).join(', '),
  }));
}

/** What the gateway said when it did not show its log. */
export function refusedRows({
  status,
  code,
  message,
}: Extract<RestAnswer<unknown>, { kind: 'refused' }>): readonly Evidence[] {
  return [
    { label: 'permission', value: 'admin:access' },
    { label: 'status', value: String(status) },
    { label: 'answer', value: `${code ?? ''} ${message}`.trim() },
  ];
}
