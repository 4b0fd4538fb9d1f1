import { describe, expect, it } from 'vitest';
import type { Identity } from '../observations/identity';
import { alternativesTo } from './alternatives';
import { closeNames } from './close-names';
import { moduleRequest } from './enable-request';
import { knownTools } from './known-tools';
import { granterOf, holds, rolesHolding, tierOf } from './roles';

const nobody: Identity = { id: 'usr_1', tenant: null, roles: [], permissions: null, modulePermissions: null };

describe('the table of tools', () => {
  it('has every tool once, with a permission that some role holds', () => {
    const names = knownTools.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const unheld = knownTools.filter(
      ({ permission }) => permission !== '' && rolesHolding(permission).length === 0,
    );
    expect(unheld).toEqual([]);
  });

  it('records what changes something, and no read', () => {
    const odd = knownTools.filter(
      ({ rest, auditAction }) => (rest.method === 'GET') !== (auditAction === null),
    );
    expect(odd).toEqual([]);
  });
});

describe('roles', () => {
  it.each([
    ['models:list', 'tenant_viewer', 1, 'tenant-admin'],
    ['models:use', 'tenant_user', 2, 'tenant-admin'],
    ['admin:access', 'tenant_admin', 3, 'tenant-admin'],
    ['accounting:view_partner', 'partner_viewer', 4, 'gateway-operator'],
    ['models:manage', 'super_admin', 6, 'gateway-operator'],
    ['scaibunker:execute', 'tenant_admin', 3, 'tenant-admin'],
  ])('%s is held by %s and up', (permission, first, tier, granter) => {
    expect(rolesHolding(permission)[0]).toBe(first);
    expect([tierOf(permission), granterOf(permission)]).toEqual([tier, granter]);
  });

  it.each<[string, Partial<Identity>, string, boolean | null]>([
    ['everybody', {}, '', true],
    ['a profile that lists it', { permissions: ['models:use'] }, 'models:use', true],
    ['a profile that lists others', { permissions: ['models:list'] }, 'models:use', false],
    ['a profile that lists none', {}, 'models:use', null],
    ['a role that holds it', { roles: ['tenant_user'] }, 'models:use', true],
    ['a grant of a module', { modulePermissions: ['scailink:view'] }, 'scailink:view', true],
    ['no grant of a module', { modulePermissions: [] }, 'scailink:view', false],
    ['core permissions say nothing of a module’s', { permissions: [] }, 'scailink:view', null],
    [
      'an administrator without a grant',
      { roles: ['tenant_admin'], modulePermissions: [] },
      'scailink:view',
      true,
    ],
    ['everything', { permissions: ['*'] }, 'routing:manage', true],
  ])('%s', (_, identity, permission, expected) => {
    expect(holds({ ...nobody, ...identity }, permission)).toBe(expected);
  });
});

describe('alternatives', () => {
  const to = (tool: string, listed: readonly string[]) =>
    alternativesTo(tool, { listed: new Set(listed), identity: null, modules: null, catalogue: null }).map(
      ({ name }) => name,
    );
  it.each<[string, readonly string[], readonly string[]]>([
    ['backends_health', ['models_list', 'models_get', 'inference_chat'], ['models_get', 'models_list']],
    [
      'models_create',
      ['models_update', 'models_get', 'models_list'],
      ['models_list', 'models_get', 'models_update'],
    ],
    ['accounting_list_budgets', ['accounting_list_usage'], ['accounting_list_usage']],
    ['bunker_terminate', ['bunker_exec', 'models_list'], ['bunker_exec']],
    ['webhooks_create', ['models_list', 'me_get'], []],
    ['reports_make', ['reports_list', 'models_list'], ['reports_list']],
    ['users_list', [], []],
  ])('to %s, of %j', (tool, listed, expected) => {
    expect(to(tool, listed)).toEqual(expected);
  });
});

describe('close names', () => {
  const names = ['models_list', 'models_get', 'modules_list', 'users_list'];
  it.each([
    ['model_list', ['models_list']],
    ['models-list', ['models_list', 'modules_list']],
    ['modelsList', ['models_list', 'modules_list']],
    ['list_models', ['models_list']],
    ['usres_list', ['users_list']],
    [' models_get ', ['models_get']],
    ['models---get', ['models_get']],
    ['get_ledoms', []],
    ['frobnicate', []],
    ['', []],
  ])('%s', (wanted, expected) => {
    expect(closeNames(wanted, names)).toEqual(expected);
  });

  it('stand by the alphabet where they are equally close', () => {
    expect(closeNames('b_get', ['d_get', 'a_get', 'c_get', 'e_get'])).toEqual(['a_get', 'c_get', 'd_get']);
  });

  it('are none that are too long for a slip', () => {
    const [most, longer] = ['x'.repeat(128), 'x'.repeat(129)];
    expect(closeNames(most, [most, longer])).toEqual([most]);
    expect(closeNames(longer, [most, longer])).toEqual([most]);
  });

  it('are not looked for to a text of any length', () => {
    expect(closeNames('x'.repeat(100_000), names)).toEqual([]);
  });
});

describe('the request for a module', () => {
  const place = { endpoint: 'https://grid.example:8443/mcp', module: 'scaibunker', tenantId: 'ten_1' };

  it('is the documented one', () => {
    expect(moduleRequest('enable', place)).toEqual({
      method: 'POST',
      path: '/v1/modules/scaibunker/enable',
      url: 'https://grid.example:8443/v1/modules/scaibunker/enable',
      payload: { scope: 'tenant', tenant_id: 'ten_1' },
      body: '{"scope":"tenant","tenant_id":"ten_1"}',
      curl:
        'curl -X POST "https://grid.example:8443/v1/modules/scaibunker/enable" -H "Authorization: Bearer $SCAIGRID_API_KEY"' +
        ` -H "Content-Type: application/json" -d '{"scope":"tenant","tenant_id":"ten_1"}'`,
    });
  });

  it('leaves the tenant to the gateway where it is not known', () => {
    expect(moduleRequest('disable', { ...place, tenantId: null })?.body).toBe('{"scope":"tenant"}');
  });

  it.each([
    { module: "x'; rm -rf ~; '" },
    { module: '../users' },
    { module: '' },
    { tenantId: `ten' -d @/etc/passwd '` },
    { endpoint: 'https://$(id).example/mcp' },
    { endpoint: 'nowhere' },
  ])('is not made of %j', (part) => {
    expect(moduleRequest('enable', { ...place, ...part })).toBeNull();
  });
});
