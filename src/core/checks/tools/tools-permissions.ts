import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Target } from '../../diagnosis/target';
import type { Evidence, FindingDraft } from '../../findings/finding';
import { openTools } from '../../network/is-scaigrid';
import type { Identity, TenantNamed } from '../../observations/identity';
import { connectionSymptoms, layers, placeOf, withRequestId } from '../net/connection';
import { listedTools } from './listed-tools';
import { tenantInWords } from './module-finding';
import { term } from '../../findings/said';

/** Nothing but the tools open to everybody: no permissions, or the account of another tenant than the one meant. */
export const toolsPermissions = defineCheck({
  id: 'tools-permissions',
  station: 'permissions',
  symptoms: connectionSymptoms,
  needs: ['target', 'mcp', 'identity'],
  after: [...layers, 'auth-accepted', 'tools-modules'],
  judge: ({ target, mcp, identity: { me, accounts } }): Verdict => {
    const listed = listedTools(mcp);
    if (listed.some((name) => !openTools.includes(name))) return { status: 'passed' };
    if (me.kind === 'refused' && me.status === 401) {
      const answer = `GET /v1/me: ${me.code ?? 'HTTP 401'}: ${me.message}`;
      const finding: FindingDraft = {
        code: 'auth.rejected',
        variant: 'me-refused',
        params: { host: placeOf(target.endpoint).host },
        evidence: [{ label: 'answer', value: answer.slice(0, 300) }],
        ...withRequestId(me.requestId),
      };
      return { status: 'failed', findings: [finding] };
    }
    if (me.kind !== 'ok')
      return { status: 'unknown', detail: term('profile-unreadable', { why: me.code ?? '' }) };
    const rights = [...(me.value.permissions ?? []), ...(me.value.modulePermissions ?? [])];
    if (listed.length === 0 && rights.length > 0) {
      return {
        status: 'unknown',
        detail: term('permissions-unexplained'),
      };
    }
    const others =
      accounts?.kind === 'ok' ? accounts.value.filter(({ id }) => id !== me.value.tenant?.id) : [];
    const meant = meantTenant(target, me.value.tenant, others);
    const isWrong = me.value.tenant !== null && others.length > 0 && meant?.id !== me.value.tenant.id;
    const evidence = evidenceOf(listed, me.value, others);
    const params = { tenant: tenantInWords(me.value), others: others.map(named).join(', ') };
    const finding: FindingDraft = isWrong
      ? {
          code: 'tools.wrong-tenant',
          ...(meant === null ? {} : { variant: 'entry-says-so' }),
          params: { ...params, entry: target.entry ?? '' },
          evidence,
        }
      : {
          code: 'tools.no-permissions',
          params: { ...params, open: listed.join(', ') || term('none') },
          evidence,
        };
    return { status: 'failed', findings: [{ ...finding, ...withRequestId(me.requestId) }] };
  },
});

/** The tenant that the name of the entry speaks of; null: it speaks of none, and nothing else says which one is meant. */
function meantTenant(
  { entry }: Target,
  own: TenantNamed | null,
  others: readonly TenantNamed[],
): TenantNamed | null {
  const words = (entry ?? '').toLowerCase().split(/[^a-z0-9]+/);
  const speaksOf = ({ id, name }: TenantNamed): boolean =>
    words.includes(name.toLowerCase()) || words.includes(id.toLowerCase().replace(/^[a-z]+_/, ''));
  return [...(own === null ? [] : [own]), ...others].find(speaksOf) ?? null;
}

function evidenceOf(
  listed: readonly string[],
  { roles, permissions, modulePermissions, ...identity }: Identity,
  others: readonly TenantNamed[],
): readonly Evidence[] {
  const rights = [...(permissions ?? []), ...(modulePermissions ?? [])];
  const isTold = permissions !== null || modulePermissions !== null;
  return [
    { label: 'tools', value: listed.join(', ') || term('none-listed') },
    ...(identity.tenant === null ? [] : [{ label: 'tenant', value: named(identity.tenant) } as const]),
    { label: 'account', value: roles.join(', ') || term('without-role') },
    ...(isTold ? [{ label: 'permissions-held', value: rights.join(', ') || term('none') } as const] : []),
    ...(others.length === 0
      ? []
      : [{ label: 'other-tenants', value: others.map(named).join(', ') } as const]),
  ];
}

function named({ id, name }: TenantNamed): string {
  return name === id ? id : `${name} (${id})`;
}
