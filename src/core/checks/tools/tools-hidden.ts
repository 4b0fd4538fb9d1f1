import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Target } from '../../diagnosis/target';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { SymptomId } from '../../symptoms/symptoms';
import { accessOf, explainTool, hiddenTools, moduleName } from '../../tools/access';
import type { Access, AccessSeen } from '../../tools/access';
import { rolesHolding } from '../../tools/roles';
import { layers } from '../net/connection';
import { listSources } from './list-sources';
import { moduleRepair, tenantInWords } from './module-finding';
import { term } from '../../findings/said';

/** No tool was named: every tool that is there and that this token does not have, each with its reason. */
export const toolsHidden = defineCheck({
  id: 'tools-hidden',
  station: 'tools',
  symptoms: ['tool-forbidden', 'tool-not-listed', 'module-not-enabled'],
  needs: ['request', 'target', 'mcp', 'identity', 'modules', 'catalogue'],
  after: [...layers, 'auth-accepted', 'tools-modules', 'tools-permissions'],
  judge: ({ request, target, ...seen }): Verdict => {
    // Not to have a tool is no fault by itself: without a complaint about one there is nothing to judge.
    if (request.tool !== null || request.symptom === 'everything')
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    const { tools } = seen.catalogue;
    if (tools.kind === 'not-asked' && tools.why === 'rate-limit') {
      return {
        status: 'unknown',
        detail: term('list-limit'),
      };
    }
    const findings = differences(accessOf(seen), target, seen).filter(({ code }) =>
      codesOfSymptom[request.symptom]?.includes(code),
    );
    const [first, ...rest] = findings;
    return first === undefined ? { status: 'passed' } : { status: 'warning', findings: [first, ...rest] };
  },
});

const codesOfSymptom: Readonly<Partial<Record<SymptomId, readonly FindingDraft['code'][]>>> = {
  'tool-forbidden': ['tool.permission-missing'],
  'module-not-enabled': ['tool.module-disabled'],
  'tool-not-listed': ['tool.permission-missing', 'tool.module-disabled'],
};

function differences(access: Access, target: Target, seen: AccessSeen): readonly FindingDraft[] {
  const byModule = new Map<string, string[]>();
  const byPermission = new Map<string, string[]>();
  for (const tool of hiddenTools(access)) {
    const why = explainTool(tool, access);
    if (why.kind === 'module-off') into(byModule, why.module, tool);
    if (why.kind === 'permission-lacking') into(byPermission, why.permission ?? '', tool);
  }
  const modules = [...byModule].map(([module, tools]) =>
    moduleFinding(module, tools, { access, target, seen }),
  );
  return byPermission.size === 0 ? modules : [permissionsFinding(byPermission, access, seen), ...modules];
}

function into(groups: Map<string, string[]>, key: string, tool: string): void {
  groups.set(key, [...(groups.get(key) ?? []), tool]);
}

function permissionsFinding(
  byPermission: ReadonlyMap<string, readonly string[]>,
  access: Access,
  seen: AccessSeen,
): FindingDraft {
  const { identity } = access;
  const count = [...byPermission.values()].flat().length;
  return {
    code: 'tool.permission-missing',
    severity: 'warning',
    variant: 'several',
    params: { count, tenant: tenantInWords(identity) },
    evidence: [
      ...(identity === null
        ? []
        : [{ label: 'account', value: identity.roles.join(', ') || term('without-role') } as const]),
      ...[...byPermission].map(([permission, tools]): Evidence => {
        if (permission === '')
          return { label: 'tools', value: term('cannot-tell-which', { value: tools.join(', ') }) };
        const roles = rolesHolding(permission).join(', ');
        return {
          label: 'permission',
          value: term('permission-held-by', { permission, roles, tools: tools.join(', ') }),
        };
      }),
      ...listSources(seen),
    ],
    remedies: ['name-the-tool', 'ask-for-permission'],
  };
}

function moduleFinding(
  module: string,
  tools: readonly string[],
  { access, target, seen }: { readonly access: Access; readonly target: Target; readonly seen: AccessSeen },
): FindingDraft {
  const status = access.modules?.get(module)?.status ?? null;
  const { params, ...repair } = moduleRepair(target, access.identity, {
    id: module,
    name: moduleName(module, access),
    status,
  });
  return {
    code: 'tool.module-disabled',
    severity: 'warning',
    ...repair,
    params,
    evidence: [
      { label: 'module', value: [`${module}: `, status ?? term('module-unseen')] },
      { label: 'tools', value: tools.join(', ') },
      ...listSources(seen),
    ],
  };
}
