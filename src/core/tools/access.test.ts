import { describe, expect, it } from 'vitest';
import type { Identity } from '../observations/identity';
import type { Access, Availability } from './access';
import { explainTool, hiddenTools, moduleName, requirementsOf } from './access';
import { alternativesTo } from './alternatives';

type Row = readonly [name: string, permission: string | null, module: string | null];

const rowsOf = (...rows: readonly Row[]): Access['catalogue'] =>
  new Map(rows.map(([name, requiredPermission, moduleId]) => [name, { name, requiredPermission, moduleId }]));
const modulesOf = (status: string): Access['modules'] =>
  new Map([['scaibunker', { id: 'scaibunker', name: 'ScaiBunker', status }]]);
const account = (permissions: readonly string[] | null, modulePermissions = permissions): Identity => ({
  ...{ id: 'usr_1', tenant: null, roles: [] },
  ...{ permissions, modulePermissions },
});

const access = (more: Partial<Access>): Access => ({
  ...{ listed: new Set<string>(), identity: null, modules: null, catalogue: null },
  ...more,
});

describe('why a tool is there or not', () => {
  const off = (permission: string | null = null): Availability => ({
    ...{ kind: 'module-off', module: 'scaibunker', permission },
  });
  const lacking = (permission: string | null): Availability => ({ kind: 'permission-lacking', permission });
  const able = account(['scaibunker:execute']);
  it.each<[string, string, Partial<Access>, Availability]>([
    ['it is listed', 'bunker_exec', { listed: new Set(['bunker_exec']) }, { kind: 'listed' }],
    ['its module is off', 'bunker_exec', { modules: modulesOf('disabled'), identity: able }, off()],
    [
      'its module is off and the permission is lacking as well',
      'bunker_exec',
      { modules: modulesOf('available'), identity: account([]) },
      off('scaibunker:execute'),
    ],
    ['its module is off, who asks is not known', 'bunker_exec', { modules: modulesOf('error') }, off()],
    ['its module is not among those there are', 'bunker_exec', { modules: new Map(), identity: able }, off()],
    [
      'its module is on, the permission is lacking',
      'bunker_exec',
      { modules: modulesOf('active'), identity: account([]) },
      lacking('scaibunker:execute'),
    ],
    [
      'its module is on and the permission is held',
      'bunker_exec',
      { modules: modulesOf('active'), identity: able },
      { kind: 'unexplained' },
    ],
    [
      'its module shows another tool, whatever its status says',
      'bunker_exec',
      { listed: new Set(['me_get', 'bunker_create']), modules: modulesOf('disabled'), identity: able },
      { kind: 'unexplained' },
    ],
    ['its module cannot be seen, the permission is held', 'bunker_exec', { identity: able }, off()],
    ['neither can be seen', 'bunker_exec', {}, lacking('scaibunker:execute')],
    [
      'a core tool has no module that is off',
      'models_list',
      { modules: modulesOf('disabled') },
      lacking('models:list'),
    ],
    [
      'the gateway names neither permission nor module',
      'own_tool',
      { catalogue: rowsOf(['own_tool', null, null]), modules: new Map(), identity: account([]) },
      lacking(null),
    ],
    [
      'the gateway’s word goes before the documentation’s',
      'models_list',
      { catalogue: rowsOf(['models_list', 'own:list', '']), identity: account(['models:list']) },
      lacking('own:list'),
    ],
    ['nobody knows it', 'model_list', {}, { kind: 'no-such-tool', close: ['models_list'] }],
    [
      'nobody knows it, and what the gateway alone has comes close',
      'weather_gte',
      { catalogue: rowsOf(['weather_get', '', '']) },
      { kind: 'no-such-tool', close: ['weather_get'] },
    ],
  ])('%s', (_name, tool, more, expected) => expect(explainTool(tool, access(more))).toEqual(expected));
});

it.each<[string, Access['catalogue'], object]>([
  ['bunker_exec', null, { permission: 'scaibunker:execute', module: 'scaibunker' }],
  ['bunker_exec', rowsOf(['bunker_exec', '', '']), { permission: '', module: '' }],
  ['bunker_new', null, { permission: null, module: 'scaibunker' }],
  ['constructor', null, { permission: null, module: null }],
  ['', null, { permission: null, module: null }],
])('“%s” needs, by %o, %j', (tool, catalogue, expected) =>
  expect(requirementsOf(tool, { catalogue })).toEqual(expected),
);

it('tools that are hidden are those of the catalogue, else those of the documentation, without the listed ones', () => {
  const listed = new Set(['a', 'me_get']);
  const catalogue = rowsOf(['a', '', ''], ['b', '', '']);
  expect(hiddenTools(access({ listed, catalogue }))).toEqual(['b']);
  const documented = hiddenTools(access({ listed }));
  expect(documented).toContain('models_list');
  expect(documented).not.toContain('me_get');
});

it('a module is called what the gateway calls it, else by its id', () => {
  expect(moduleName('scaibunker', access({ modules: modulesOf('active') }))).toBe('ScaiBunker');
  expect(moduleName('scaimatrix', access({ modules: modulesOf('active') }))).toBe('scaimatrix');
  expect(moduleName('scaibunker', access({}))).toBe('scaibunker');
});

describe('tools for the same things', () => {
  const instead = (tool: string, names: readonly string[], catalogue: Access['catalogue'] = null) =>
    alternativesTo(tool, access({ listed: new Set(names), catalogue }));

  it.each<[string, readonly string[], Access['catalogue'], readonly string[]]>([
    ['reports_make', ['reports_send', 'reports_list'], null, ['reports_list', 'reports_send']],
    ['reports_make', ['reports_view', 'reports_get'], null, ['reports_get', 'reports_view']],
    [
      'reports_make',
      ['reports_get', 'reports_view'],
      rowsOf(['reports_get', 'admin:access', ''], ['reports_view', '', '']),
      ['reports_view', 'reports_get'],
    ],
    [
      'reports_make',
      ['reports_list', 'reports_a', 'reports_b', 'reports_c'],
      null,
      ['reports_list', 'reports_a', 'reports_b'],
    ],
    ['reports_make', ['reports_make', 'reports_list'], null, ['reports_list']],
    ['role_mappings_create', ['role_mappings_list', 'role_list'], null, ['role_mappings_list']],
    // A tool may be called what every object has.
    ['constructor', ['models_list'], null, []],
    ['toString_it', ['models_list'], null, []],
    [
      'accounting_list_usage',
      ['accounting_usage_summary', 'account_list'],
      null,
      ['accounting_usage_summary'],
    ],
  ])('to %s of %j', (tool, names, catalogue, expected) =>
    expect(instead(tool, names, catalogue).map(({ name }) => name)).toEqual(expected),
  );

  it.each([
    ['models_get', ['models_update'], 'does-work-on', 'models:manage'],
    ['models_get', ['models_list'], 'does-only-read', 'models:list'],
    ['role_mappings_create', ['role_mappings_list'], 'does-only-read', 'users:manage'],
    ['reports_make', ['reports_list_later'], 'does-work-on', null],
    ['reports_make', ['reports_list'], 'does-only-read', null],
  ])('%s: %j', (tool, names, does, permission) => {
    const things = tool.slice(0, tool.lastIndexOf('_')).replace('_', ' ');
    expect(instead(tool, names)).toEqual([
      { name: names[0], does: { term: does, params: { things } }, permission },
    ]);
  });
});
