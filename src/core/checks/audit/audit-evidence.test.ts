import { expect, it } from 'vitest';
import type { AuditRowSeen } from '../../observations/audit';
import { refusedRows, rowEvidence } from './audit-evidence';

const row: AuditRowSeen = {
  ...{
    timestamp: 't',
    action: 'model.create',
    actorId: 'usr_1',
    resource: 'm_1',
    status: 'SUCCESS',
    requestId: 'r',
  },
};

it('the first five rows are evidence, with what they say', () => {
  const rows = rowEvidence([
    row,
    { ...row, action: null, resource: null, requestId: null },
    row,
    row,
    row,
    row,
  ]);
  expect(rows).toHaveLength(5);
  expect(rows.slice(0, 2)).toEqual([
    { label: 'audit-row', value: 't, model.create, SUCCESS, m_1, r' },
    { label: 'audit-row', value: 't, SUCCESS' },
  ]);
});

it.each([
  ['AUTHZ', 'AUTHZ no'],
  [null, 'no'],
])('a refusal is evidence, with the code %s', (code, answer) => {
  const refused = {
    kind: 'refused',
    status: 403,
    code,
    message: 'no',
    retryAfterSeconds: null,
    requestId: null,
    durationMs: 1,
  } as const;
  expect(refusedRows(refused)).toEqual([
    { label: 'permission', value: 'admin:access' },
    { label: 'status', value: '403' },
    { label: 'answer', value: answer },
  ]);
});
