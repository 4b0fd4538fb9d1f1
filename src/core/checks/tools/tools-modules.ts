import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';
import type { ModuleSeen } from '../../observations/modules';
import { connectionSymptoms, layers, withRequestId } from '../net/connection';
import { listedTools } from './listed-tools';
import { moduleRepair } from './module-finding';
import { term } from '../../findings/said';
import type { Said } from '../../findings/said';

/** An empty list: the modules come first, as ScaiGrid drops tools by module before it looks at permissions. */
export const toolsModules = defineCheck({
  id: 'tools-modules',
  station: 'permissions',
  symptoms: connectionSymptoms,
  needs: ['target', 'mcp', 'identity', 'modules'],
  after: [...layers, 'auth-accepted'],
  judge: ({ target, mcp, identity: { me }, modules: { modules } }): Verdict => {
    if (listedTools(mcp).length > 0) return { status: 'passed' };
    const identity = me.kind === 'ok' ? me.value : null;
    const finding = (
      code: FindingDraft['code'],
      status: string | null,
      more: Partial<FindingDraft> & { readonly evidence: readonly Evidence[] },
    ): Verdict => {
      const { params, ...repair } = moduleRepair(target, identity, {
        id: 'scaimcp',
        name: 'ScaiMCP',
        status,
      });
      const requestId = 'requestId' in modules ? modules.requestId : null;
      return {
        status: 'failed',
        findings: [{ code, ...repair, params, ...withRequestId(requestId), ...more }],
      };
    };

    if (modules.kind === 'not-asked') return { status: 'unknown', detail: term('modules-not-asked') };
    if (modules.kind === 'failed')
      return { status: 'unknown', detail: term('modules-unreadable', { why: modules.code }) };
    if (modules.kind === 'refused') {
      const hasRights = [...(identity?.permissions ?? []), ...(identity?.modulePermissions ?? [])].length > 0;
      // Who has no permissions at all has an explanation for an empty list already.
      if (modules.status !== 403 || !hasRights) {
        return {
          status: 'unknown',
          detail: term('modules-forbidden', { why: modules.code ?? `HTTP ${String(modules.status)}` }),
        };
      }
      const answer = `${modules.code ?? 'HTTP 403'}: ${modules.message}`;
      return finding('tools.mcp-module-disabled', null, {
        variant: 'inferred',
        evidence: [noTools, { label: 'answer', value: `GET /v1/modules: ${answer}` }],
      });
    }

    const gateway = modules.value.find(({ id }) => id === 'scaimcp');
    if (gateway?.status === 'active') return { status: 'passed' };
    const evidence = [noTools, { label: 'modules', value: inShort(modules.value) } as const];
    if (!modules.value.some(({ status }) => status === 'active'))
      return finding('tools.module-disabled', gateway?.status ?? null, { evidence });
    return finding('tools.mcp-module-disabled', gateway?.status ?? null, {
      ...(gateway?.status === 'error' ? { variant: 'error' } : {}),
      evidence,
    });
  },
});

const noTools: Evidence = { label: 'tools', value: term('none-listed-at-all') };

const mostShown = 20;

function inShort(modules: readonly ModuleSeen[]): Said {
  if (modules.length === 0) return term('none');
  return modules
    .slice(0, mostShown)
    .map(({ id, status }) => `${id}: ${status}`)
    .join(', ');
}
