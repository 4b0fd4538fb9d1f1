import { describe, expect, it } from 'vitest';
import type { CatalogueTool } from '../../observations/catalogue';
import { acme, codesOn, failed, forbidden, globex, judgeScene, nobody, refused } from './testing/seen';
import type { Scene } from './testing/seen';
import { toolAvailable } from './tool-available';
import { toolsHidden } from './tools-hidden';
import { toolsModules } from './tools-modules';
import { toolsPermissions } from './tools-permissions';
import { evidenceInEnglish } from '../../words/testing/in-english';

const open = ['me_get', 'modules_list'];
const on = { scaimcp: 'active', scaibunker: 'active', scaimatrix: 'active', scaiskills: 'active' };
const admin = {
  roles: ['tenant_admin'],
  permissions: ['models:list', 'models:use', 'modules:use', 'modules:manage', 'users:manage', 'admin:access'],
};

describe('tools-modules', () => {
  it.each<[string, Scene, string]>([
    ['tools are listed', {}, 'passed'],
    ['only open tools are listed', { listed: open }, 'passed'],
    ['tools are listed though the module is said to be off', { modules: { scaimcp: 'disabled' } }, 'passed'],
    [
      'no module runs',
      { listed: [], modules: { scaimcp: 'available', scaibot: 'disabled' } },
      'tools.module-disabled',
    ],
    ['no module is there', { listed: [], modules: {} }, 'tools.module-disabled'],
    [
      'others run, scaimcp does not',
      { listed: [], modules: { ...on, scaimcp: 'disabled' } },
      'tools.mcp-module-disabled',
    ],
    ['scaimcp is not there', { listed: [], modules: { scaibunker: 'active' } }, 'tools.mcp-module-disabled'],
    [
      'scaimcp failed to start',
      { listed: [], modules: { ...on, scaimcp: 'error' } },
      'tools.mcp-module-disabled/error',
    ],
    ['everything runs', { listed: [], modules: on }, 'passed'],
    [
      'modules are forbidden to an account with rights',
      { listed: [], modules: forbidden },
      'tools.mcp-module-disabled/inferred',
    ],
    [
      'modules are forbidden to an account without',
      { listed: [], me: nobody, modules: forbidden },
      'unknown',
    ],
    ['modules fail', { listed: [], modules: failed }, 'unknown'],
    ['modules are limited', { listed: [], modules: refused(429, 'RATE_LIMITED') }, 'unknown'],
    ['modules are refused without a code', { listed: [], modules: refused(500, null) }, 'unknown'],
    [
      'modules are forbidden without a code, to an account with rights of a module alone',
      { listed: [], me: { permissions: null, modulePermissions: ['a:b'] }, modules: refused(403, null) },
      'tools.mcp-module-disabled/inferred',
    ],
    [
      'modules are forbidden to an account whose rights nobody knows',
      { listed: [], me: { permissions: null, modulePermissions: null }, modules: forbidden },
      'unknown',
    ],
    ['modules are forbidden to nobody knows whom', { listed: [], me: failed, modules: forbidden }, 'unknown'],
    ['modules were not asked for', { listed: [], modules: { kind: 'not-asked' } }, 'unknown'],
    ['the list failed', { listed: null, modules: on }, 'passed'],
  ])('%s', (_, scene, expected) => {
    expect(codesOn(toolsModules, scene)).toBe(expected);
  });

  it.each([
    [admin, 'you', 'enable-module'],
    [{}, 'tenant-admin', 'send-enable-request'],
    [failed, 'tenant-admin', 'send-enable-request'],
  ])('lets %j have it enabled by %s', (me, who, remedy) => {
    const { findings } = judgeScene(toolsModules, { listed: [], me, modules: { scaimcp: 'available' } });
    expect(findings[0]).toMatchObject({ who, remedies: [remedy] });
  });
});

describe('tools-permissions', () => {
  const stranger = { listed: open, me: nobody };
  it.each<[string, Scene, string]>([
    ['tools are listed', {}, 'passed'],
    ['no role', stranger, 'tools.no-permissions'],
    ['no role, nothing listed', { ...stranger, listed: [] }, 'tools.no-permissions'],
    [
      'permissions that no tool needs',
      { listed: open, me: { permissions: ['modules:use'] } },
      'tools.no-permissions',
    ],
    ['no role, an account here alone', { ...stranger, accounts: [acme] }, 'tools.no-permissions'],
    ['no role, an account elsewhere', { ...stranger, accounts: [acme, globex] }, 'tools.wrong-tenant'],
    [
      'the entry is named after the token’s tenant',
      { ...stranger, accounts: [acme, globex], entry: 'scaigrid-acme' },
      'tools.no-permissions',
    ],
    [
      'the entry is named after the other tenant',
      { ...stranger, accounts: [acme, globex], entry: 'Globex grid' },
      'tools.wrong-tenant/entry-says-so',
    ],
    ['nothing listed in spite of permissions', { listed: [] }, 'unknown'],
    [
      'the gateway does not know the token',
      { listed: [], me: refused(401, 'AUTH_TOKEN_INVALID') },
      'auth.rejected/me-refused',
    ],
    ['the profile fails', { listed: open, me: failed }, 'unknown'],
    ['the profile is forbidden', { listed: open, me: forbidden }, 'unknown'],
    ['the profile is refused without a code', { listed: open, me: refused(403, null) }, 'unknown'],
    [
      'the gateway does not know the token, and gives no code',
      { listed: [], me: refused(401, null) },
      'auth.rejected/me-refused',
    ],
    [
      'the tenant is not known',
      { listed: open, me: { ...nobody, tenant: null }, accounts: [acme] },
      'tools.no-permissions',
    ],
    [
      'permissions are not told',
      { listed: [], me: { roles: [], permissions: null, modulePermissions: null } },
      'tools.no-permissions',
    ],
    [
      'the tenants have no names',
      {
        ...stranger,
        me: { ...nobody, tenant: { id: 'ten_a', name: 'ten_a' } },
        accounts: [{ id: 'ten_b', name: 'ten_b' }],
        entry: 'grid-b',
      },
      'tools.wrong-tenant/entry-says-so',
    ],
    ['there is no entry', { ...stranger, accounts: [acme, globex], entry: null }, 'tools.wrong-tenant'],
  ])('%s', (_, scene, expected) => {
    expect(codesOn(toolsPermissions, scene)).toBe(expected);
  });
});

const row = (name: string, requiredPermission: string | null, moduleId: string | null): CatalogueTool => ({
  name,
  requiredPermission,
  moduleId,
});

describe('tool-available', () => {
  it.each<[string, Scene, string]>([
    ['no tool was named', {}, 'skipped'],
    ['a remote tool', { tool: 'remote.tenant.weather-1a2b3c.get' }, 'skipped'],
    ['the token has it', { tool: 'models_list' }, 'passed'],
    ['a core permission', { tool: 'users_list' }, 'tool.permission-missing'],
    [
      'a permission of nobody in the tenant',
      { tool: 'models_create', me: admin },
      'tool.permission-missing/platform',
    ],
    ['a module’s permission', { tool: 'bunker_exec', modules: on }, 'tool.permission-missing/module'],
    [
      'a module that is off',
      { tool: 'bunker_exec', me: admin, modules: { scaimcp: 'active', scaibunker: 'disabled' } },
      'tool.module-disabled/tool',
    ],
    [
      'a module that is off, and its permission lacking',
      { tool: 'bunker_exec', modules: { scaimcp: 'active', scaibunker: 'disabled' } },
      'tool.module-disabled/tool',
    ],
    [
      'a module that is not installed',
      { tool: 'bunker_exec', me: admin },
      'tool.module-disabled/not-installed',
    ],
    [
      'a module that failed',
      { tool: 'bunker_exec', me: admin, modules: { scaibunker: 'error' } },
      'tool.module-disabled/error',
    ],
    [
      'a module that cannot be looked at, permission held',
      { tool: 'bunker_exec', me: admin, modules: forbidden },
      'tool.module-disabled/tool',
    ],
    [
      'a module that cannot be looked at, permission lacking',
      { tool: 'bunker_exec', modules: forbidden },
      'tool.permission-missing/module',
    ],
    [
      'a module that shows another tool',
      { tool: 'bunker_create', listed: ['bunker_exec'], modules: forbidden },
      'tool.permission-missing/module',
    ],
    [
      'an undocumented tool of a module that is off',
      { tool: 'queue_push', modules: { scaiqueue: 'available' } },
      'tool.module-disabled/tool',
    ],
    ['all is well, and it is not listed', { tool: 'users_list', me: admin }, 'unknown'],
    ['nobody knows who the account is', { tool: 'users_list', me: failed }, 'tool.permission-missing'],
    ['a slip of the keyboard', { tool: 'model_list' }, 'tool.unknown'],
    ['another order of words', { tool: 'list_models' }, 'tool.unknown'],
    ['no name like it, list unseen', { tool: 'frobnicate' }, 'tool.unknown/unseen'],
    [
      'no name like it, list seen',
      { tool: 'frobnicate', catalogue: [row('me_get', '', '')] },
      'tool.unknown/nothing-close',
    ],
    [
      'the catalogue knows a tool of its own',
      { tool: 'reports_make', catalogue: [row('reports_make', 'admin:access', '')] },
      'tool.permission-missing',
    ],
    [
      'the catalogue gives its name alone',
      { tool: 'reports_make', catalogue: [row('reports_make', null, null)] },
      'tool.permission-missing/unsure',
    ],
    [
      'the catalogue’s word goes before the documentation’s',
      { tool: 'users_list', me: admin, catalogue: [row('users_list', 'routing:manage', '')] },
      'tool.permission-missing/platform',
    ],
  ])('%s', (_, scene, expected) => {
    expect(codesOn(toolAvailable, scene)).toBe(expected);
  });

  it('names permission, roles, and what works instead with the reason', () => {
    const { findings } = judgeScene(toolAvailable, {
      tool: 'audit_list',
      listed: ['me_get', 'accounting_usage_summary', 'accounting_list_usage'],
    });
    const evidence = evidenceInEnglish(findings[0]);
    expect(evidence).toContainEqual({ label: 'permission', value: 'admin:access' });
    expect(evidence).toContainEqual({ label: 'roles', value: 'tenant_admin, partner_admin, super_admin' });
    expect(evidence.filter(({ label }) => label === 'alternative').map(({ value }) => value)).toEqual([
      'accounting_list_usage, which lists calls of models with their time and cost (needs accounting:view_own only)',
      'accounting_usage_summary, which sums up what was used (needs accounting:view_own only)',
    ]);
    expect(findings[0]?.remedies).toEqual(['grant-permission', 'use-other-identity', 'use-other-tool']);
  });

  it('offers nothing where nothing comes close', () => {
    const { findings } = judgeScene(toolAvailable, { tool: 'webhooks_create' });
    expect(findings[0]?.remedies).toEqual(['grant-permission', 'use-other-identity']);
  });

  it('says where its knowledge comes from', () => {
    const { findings } = judgeScene(toolAvailable, { tool: 'users_list' });
    expect(findings[0]?.evidence.at(-1)).toMatchObject({ label: 'catalogue' });
    expect(evidenceInEnglish(findings[0]).at(-1)?.value).toContain('scaimcp:access');
  });

  it('names the right spelling', () => {
    const { findings } = judgeScene(toolAvailable, { tool: 'Models-List' });
    expect(findings[0]?.params).toMatchObject({ closest: 'models_list' });
  });
});

describe('what is said of the catalogue', () => {
  const lastOf = (catalogue: Scene['catalogue']) => {
    const { findings } = judgeScene(toolAvailable, { tool: 'users_list', ...(catalogue && { catalogue }) });
    return evidenceInEnglish(findings[0]).filter(({ label }) => label === 'catalogue');
  };
  it.each<[string, Scene['catalogue'], number]>([
    ['nothing where it was read', [row('users_list', 'users:manage', '')], 0],
    ['nothing where nobody needed it', { kind: 'not-asked' } as never, 0],
    ['that the gateway allows no more', { kind: 'not-asked', why: 'rate-limit' } as never, 1],
    ['that it is forbidden', forbidden, 1],
    ['that it is refused', refused(500, null), 1],
    ['that it failed', failed, 1],
  ])('%s', (_what, catalogue, count) => expect(lastOf(catalogue)).toHaveLength(count));

  it('names the code, or the status', () => {
    expect(lastOf(refused(403, null))[0]?.value).toContain('HTTP 403');
    expect(lastOf(failed)[0]?.value).toContain('timeout');
  });
});

describe('tools-hidden', () => {
  const off = { ...on, scaimatrix: 'available' };
  it.each<[string, Scene, string]>([
    ['a tool was named', { tool: 'users_list' }, 'skipped'],
    ['nothing was complained of', { symptom: 'everything' }, 'skipped'],
    ['permissions alone', { symptom: 'tool-forbidden', modules: off }, 'tool.permission-missing/several'],
    ['modules alone', { symptom: 'module-not-enabled', modules: off }, 'tool.module-disabled'],
    [
      'both',
      { symptom: 'tool-not-listed', modules: off },
      'tool.permission-missing/several tool.module-disabled',
    ],
    ['nothing is off', { symptom: 'module-not-enabled', modules: on }, 'passed'],
    ['a complaint about something else', { symptom: 'tools-empty', modules: off }, 'passed'],
    [
      'the catalogue was spared, for the rate limit',
      { symptom: 'tool-forbidden', catalogue: { kind: 'not-asked', why: 'rate-limit' } as never },
      'unknown',
    ],
    [
      'the catalogue was spared for another reason',
      { symptom: 'tool-forbidden', modules: on, catalogue: { kind: 'not-asked' } as never },
      'tool.permission-missing/several',
    ],
    [
      'nobody knows who the account is, or what a tool takes',
      {
        symptom: 'tool-forbidden',
        me: failed,
        catalogue: [row('a_list', null, ''), row('b_list', null, '')],
      },
      'tool.permission-missing/several',
    ],
    [
      'an account without roles',
      { symptom: 'tool-forbidden', me: nobody, modules: on, catalogue: [row('a_list', 'users:manage', '')] },
      'tool.permission-missing/several',
    ],
    [
      'a module that the list of modules does not show',
      { symptom: 'module-not-enabled', me: admin, modules: {}, catalogue: [row('a_list', '', 'extra')] },
      'tool.module-disabled',
    ],
  ])('%s', (_, scene, expected) => {
    expect(codesOn(toolsHidden, scene)).toBe(expected);
  });

  it('is a warning, and gives every tool its reason', () => {
    const catalogue = [
      row('a_list', 'users:manage', ''),
      row('b_list', 'users:manage', ''),
      row('me_get', '', ''),
    ];
    const { status, findings } = judgeScene(toolsHidden, {
      symptom: 'tool-not-listed',
      catalogue,
      modules: on,
    });
    expect(status).toBe('warning');
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(evidenceInEnglish(findings[0])).toContainEqual({
      label: 'permission',
      value: 'users:manage (held by tenant_admin, partner_admin, super_admin): a_list, b_list',
    });
  });
});
