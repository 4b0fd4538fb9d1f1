import { describe, expect, it } from 'vitest';
import { auditPath } from '../audit/audit-path';
import { requestIds } from '../checks/request-ids';
import type { DiagnosisRequest } from '../diagnosis/request';
import type { McpSeen } from '../observations/mcp';
import type { AccessSeen } from './access';
import { asksAboutHiddenTools } from './asks-about-hidden';
import { catalogueDifference } from './difference';

const ok = <T>(value: T) => ({ kind: 'ok', value, status: 200, requestId: null, durationMs: 1 }) as const;
const refused = {
  kind: 'refused',
  status: 403,
  code: null,
  message: '',
  retryAfterSeconds: null,
  requestId: null,
  durationMs: 1,
};

const session = (names: readonly string[] | null, count = names?.length ?? 0) =>
  ({
    initialize: { kind: 'ok', value: { serverName: 'scaigrid' }, requestId: 'req_1' },
    toolsList:
      names === null ? { kind: 'not-reached' } : ok({ tools: names.map((name) => ({ name })), count }),
    meGet: { kind: 'unlisted' },
  }) as unknown as McpSeen;

function seen(names: readonly string[], catalogue: object, count?: number): AccessSeen {
  const me = {
    id: 'u',
    tenant: null,
    roles: ['tenant_user'],
    permissions: ['models:list'],
    modulePermissions: [],
  };
  return {
    mcp: session(names, count),
    identity: { me: ok(me), accounts: null },
    modules: { modules: ok([{ id: 'scaibunker', name: 'Bunker', status: 'disabled' }]) },
    catalogue: { tools: catalogue },
  } as unknown as AccessSeen;
}

const rows = [
  { name: 'a_all', requiredPermission: '', moduleId: '' },
  { name: 'b_users', requiredPermission: 'users:manage', moduleId: '' },
  { name: 'c_bunker', requiredPermission: '', moduleId: 'scaibunker' },
  { name: 'd_unknown', requiredPermission: '', moduleId: '' },
];

describe('the difference between catalogue and list', () => {
  it('gives each tool its reason, the missing ones first', () => {
    const difference = catalogueDifference(seen(['a_all', 'z_own'], ok(rows)));
    expect(difference).toMatchObject({ source: 'catalogue', isCut: false });
    expect(difference.rows.map(({ tool, reason }) => [tool, reason])).toEqual([
      ['b_users', 'permission'],
      ['c_bunker', 'module'],
      ['d_unknown', 'unexplained'],
      ['a_all', 'listed'],
      ['z_own', 'mcp-only'],
    ]);
    expect(difference.rows[0]).toMatchObject({
      ...{ permission: 'users:manage', permissionMissing: true, moduleStatus: null },
      roles: ['tenant_admin', 'partner_admin', 'super_admin'],
    });
    expect(difference.rows[1]).toMatchObject({ module: 'scaibunker', moduleStatus: 'disabled', roles: [] });
  });

  it('tells a permission that is missing beside the module, and one that nobody names', () => {
    const { rows: all } = catalogueDifference(
      seen(
        ['b_all', 'a_all'],
        ok([
          { name: 'z_own', requiredPermission: null, moduleId: null },
          { name: 'b_all', requiredPermission: '', moduleId: '' },
          { name: 'a_all', requiredPermission: '', moduleId: '' },
          { name: 'c_bunker', requiredPermission: 'scaibunker:manage', moduleId: 'scaibunker' },
          { name: 'd_bunker', requiredPermission: '', moduleId: 'scaibunker' },
        ]),
      ),
    );
    expect(
      all.map(({ tool, reason, permission, permissionMissing }) => [
        tool,
        reason,
        permission,
        permissionMissing,
      ]),
    ).toEqual([
      ['c_bunker', 'module', 'scaibunker:manage', true],
      ['d_bunker', 'module', '', false],
      ['z_own', 'permission', null, true],
      ['a_all', 'listed', '', false],
      ['b_all', 'listed', '', false],
    ]);
    expect(all[2]).toMatchObject({ module: null, moduleStatus: null, roles: [] });
  });

  it('explains nothing of a list that was cut', () => {
    const { isCut, rows: all } = catalogueDifference(seen(['a_all'], ok(rows), 9));
    expect(isCut).toBe(true);
    expect(all.filter(({ reason }) => reason !== 'listed').map(({ reason }) => reason)).toEqual(
      Array.from({ length: 3 }, () => 'unexplained'),
    );
  });

  it('is that with the documentation where the catalogue may not be read', () => {
    const { source, rows: all } = catalogueDifference(seen(['me_get'], refused));
    expect(source).toBe('documentation');
    expect(all.length).toBeGreaterThan(20);
    expect(all.at(-1)).toMatchObject({ tool: 'me_get', reason: 'listed' });
  });
});

describe('further tools are asked about', () => {
  const request = (symptom: string, tool: string | null = null) => ({ symptom, tool }) as DiagnosisRequest;
  it.each<[DiagnosisRequest | undefined, readonly string[] | null, boolean]>([
    [undefined, ['a'], true],
    [request('tool-forbidden'), ['a'], true],
    [request('everything'), null, true],
    [request('everything'), [], true],
    [request('everything'), ['a'], false],
    [request('everything', 'a'), ['a'], false],
    [request('everything', 'a'), ['b', 'a'], false],
    [request('everything', 'b'), ['a'], true],
  ])('%j with %j: %s', (asked, names, does) =>
    expect(asksAboutHiddenTools(asked, session(names))).toBe(does),
  );
});

describe('audit rows are asked for', () => {
  it.each([
    [null, null, '/v1/audit-log?limit=20'],
    ['u 1', null, '/v1/audit-log?limit=20&actor_id=u+1&actor_user_id=u+1'],
    [null, 'a.b', '/v1/audit-log?limit=20&action=a.b'],
  ])('of %s, %s', (actor, action, path) => expect(auditPath(actor, action)).toBe(path));
});

describe('request-ids', () => {
  it('lists those of the run, or has nothing to say', () => {
    const judge = (mcp: McpSeen, attempts: readonly object[]) =>
      requestIds.judge({ http: { attempts }, mcp } as never);
    const answered = { kind: 'answered', status: 401, requestId: 'req_2' };
    const attempt = { method: 'POST', url: 'https://grid.example/mcp', outcome: answered };
    expect(judge(session([]), [attempt])).toMatchObject({
      status: 'passed',
      findings: [{ code: 'request.id', params: { requestId: 'req_2|req_1' } }],
    });
    const none = { ...session(null), initialize: { kind: 'not-reached' } } as McpSeen;
    expect(judge(none, [])).toMatchObject({ status: 'skipped' });
  });
});
