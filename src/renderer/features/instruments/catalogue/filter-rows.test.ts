import { expect, it } from 'vitest';
import type { DifferenceRow } from '../../../../shared/ipc/instruments';
import { countsOf, matching } from './filter-rows';

const row = (tool: string, reason: DifferenceRow['reason'], permission = ''): DifferenceRow => ({
  tool,
  reason,
  permission,
  permissionMissing: reason === 'permission',
  module: null,
  moduleStatus: null,
  roles: [],
});
const rows = [
  row('audit_list', 'permission', 'admin:access'),
  row('bunker_exec', 'module'),
  row('me_get', 'listed'),
];

it('counts each reason', () => {
  expect(countsOf(rows)).toEqual({ permission: 1, module: 1, unexplained: 0, listed: 1, 'mcp-only': 0 });
});

it('narrows by reason and by text, also of the permission', () => {
  const names = (...given: [Parameters<typeof matching>[1], string]) =>
    matching(rows, ...given).map(({ tool }) => tool);
  expect(names('all', '')).toEqual(['audit_list', 'bunker_exec', 'me_get']);
  expect(names('module', '')).toEqual(['bunker_exec']);
  expect(names('all', 'ADMIN')).toEqual(['audit_list']);
  expect(names('listed', 'admin')).toEqual([]);
});
