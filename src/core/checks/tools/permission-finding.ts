import type { Evidence, FindingDraft } from '../../findings/finding';
import type { RemedyId } from '../../findings/remedies';
import { alternativesTo } from '../../tools/alternatives';
import type { Alternative } from '../../tools/alternatives';
import type { Access } from '../../tools/access';
import { granterOf, isCorePermission, rolesHolding } from '../../tools/roles';
import { tenantInWords } from './module-finding';
import { joined, term } from '../../findings/said';
import type { Said } from '../../findings/said';

/** One tool that lacks one permission: which, who holds it, who can give it, and what works without. */
export function permissionFinding(
  tool: string,
  permission: string | null,
  access: Access,
  sources: readonly Evidence[],
): FindingDraft {
  const { identity } = access;
  const alternatives = alternativesTo(tool, access);
  const other: readonly RemedyId[] = alternatives.length === 0 ? [] : ['use-other-tool'];
  const shared = {
    tool,
    tenant: tenantInWords(identity),
    alternatives: joined(alternatives.map(said), '; '),
  };
  const evidence: readonly Evidence[] = [
    { label: 'tool', value: tool },
    ...(permission === null ? [] : [{ label: 'permission', value: permission } as const]),
    ...(identity === null
      ? []
      : [{ label: 'account', value: identity.roles.join(', ') || term('without-role') } as const]),
    ...(permission === null ? [] : [{ label: 'roles', value: rolesHolding(permission).join(', ') } as const]),
    ...alternatives.map((each) => ({ label: 'alternative' as const, value: said(each) })),
    ...sources,
  ];
  if (permission === null) {
    return {
      code: 'tool.permission-missing',
      variant: 'unsure',
      params: shared,
      evidence,
      remedies: [...other, 'ask-for-permission'],
    };
  }
  const who = granterOf(permission);
  return {
    code: 'tool.permission-missing',
    ...(who === 'gateway-operator' ? { variant: 'platform', who } : {}),
    ...(isCorePermission(permission) ? {} : { variant: 'module' }),
    params: { ...shared, permission, roles: rolesHolding(permission).join(', ') },
    evidence,
    remedies: [
      who === 'gateway-operator'
        ? 'grant-platform-permission'
        : isCorePermission(permission)
          ? 'grant-permission'
          : 'grant-module-permission',
      'use-other-identity',
      ...other,
    ],
  };
}

function said({ name, does, permission }: Alternative): Said {
  const what = term('alternative', { tool: name, does });
  if (permission === null) return what;
  return [what, permission === '' ? term('open-to-all') : term('needs-only', { permission })];
}
