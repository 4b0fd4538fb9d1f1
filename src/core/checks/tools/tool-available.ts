import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Target } from '../../diagnosis/target';
import type { Evidence, FindingDraft } from '../../findings/finding';
import { accessOf, explainTool, moduleName } from '../../tools/access';
import type { Access, AccessSeen, Availability } from '../../tools/access';
import { layers, placeOf, withRequestId } from '../net/connection';
import { listSources } from './list-sources';
import { moduleRepair, tenantInWords } from './module-finding';
import { permissionFinding } from './permission-finding';
import { term } from '../../findings/said';

/** The tool that was asked about: does this token have it, and if not, why. */
export const toolAvailable = defineCheck({
  id: 'tool-available',
  station: 'tools',
  symptoms: ['tool-forbidden', 'tool-not-listed', 'module-not-enabled', 'unexpected-result'],
  needs: ['request', 'target', 'mcp', 'identity', 'modules', 'catalogue'],
  after: [...layers, 'auth-accepted', 'tools-modules', 'tools-permissions'],
  judge: ({ request, target, ...seen }): Verdict => {
    const { tool } = request;
    if (tool === null || tool.startsWith('remote.'))
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    const access = accessOf(seen);
    const why = explainTool(tool, access);
    if (why.kind === 'listed') return { status: 'passed' };
    if (why.kind === 'unexplained') {
      return {
        status: 'unknown',
        detail: term('unlisted-unexplained', { tool }),
      };
    }
    return { status: 'failed', findings: [findingFor(tool, why, { target, access, seen })] };
  },
});

interface Scene {
  readonly target: Target;
  readonly access: Access;
  readonly seen: AccessSeen;
}

function findingFor(
  tool: string,
  why: Exclude<Availability, { kind: 'listed' | 'unexplained' }>,
  scene: Scene,
): FindingDraft {
  switch (why.kind) {
    case 'module-off':
      return moduleFinding(tool, why, scene);
    case 'permission-lacking':
      return permissionFinding(tool, why.permission, scene.access, listSources(scene.seen));
    case 'no-such-tool':
      return unknownTool(tool, why.close, scene);
  }
}

function moduleFinding(
  tool: string,
  { module, permission }: Extract<Availability, { kind: 'module-off' }>,
  { target, access, seen }: Scene,
): FindingDraft {
  const installed = access.modules?.get(module);
  const absent = access.modules !== null && installed === undefined;
  const status = installed?.status ?? null;
  const known = { id: module, name: moduleName(module, access), status };
  const { params, ...repair } = moduleRepair(target, access.identity, known);
  const { modules } = seen.modules;
  return {
    code: 'tool.module-disabled',
    ...(absent || status === 'error' ? { variant: absent ? 'not-installed' : 'error' } : { variant: 'tool' }),
    ...(absent ? { who: 'gateway-operator', remedies: ['ask-gateway-operator'] } : repair),
    params: { ...params, ...(absent ? { status: term('module-not-installed') } : {}), tool },
    evidence: [
      { label: 'tool', value: tool },
      {
        label: 'module',
        value: [`${module}: `, status ?? term(absent ? 'module-not-installed' : 'module-unreadable')],
      },
      ...(permission === null
        ? []
        : [{ label: 'permission', value: term('permission-lacking-too', { permission }) } as const]),
      ...listSources(seen),
    ],
    ...withRequestId('requestId' in modules ? modules.requestId : null),
  };
}

function unknownTool(tool: string, close: readonly string[], { target, access, seen }: Scene): FindingDraft {
  const callable = close.filter((name) => access.listed.has(name));
  const evidence: readonly Evidence[] = [
    { label: 'tool', value: tool },
    ...close.map((name) => ({
      label: 'close-name' as const,
      value: access.listed.has(name) ? name : term('token-lacks', { value: name }),
    })),
    ...listSources(seen),
  ];
  return {
    code: 'tool.unknown',
    ...(close.length > 0 ? {} : { variant: access.catalogue === null ? 'unseen' : 'nothing-close' }),
    params: {
      tool,
      closest: callable[0] ?? close[0] ?? '',
      tenant: tenantInWords(access.identity),
      host: placeOf(target.endpoint).host,
    },
    evidence,
    remedies: close.length > 0 ? ['use-close-name'] : ['look-up-tool'],
  };
}
