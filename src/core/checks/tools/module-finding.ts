import type { Target } from '../../diagnosis/target';
import type { FindingDraft } from '../../findings/finding';
import type { Identity } from '../../observations/identity';
import { moduleRequest } from '../../tools/enable-request';
import { holds } from '../../tools/roles';
import { placeOf } from '../net/connection';
import { term } from '../../findings/said';
import type { Said, SaidParams } from '../../findings/said';

/** Who can mend a module that is off, and how: the request itself where this token may send it. */
export function moduleRepair(
  { endpoint }: Target,
  identity: Identity | null,
  module: { readonly id: string; readonly name: string; readonly status: string | null },
): Pick<FindingDraft, 'who' | 'remedies'> & {
  readonly params: SaidParams;
} {
  const tenantId = identity?.tenant?.id ?? null;
  const request = moduleRequest('enable', { endpoint: endpoint ?? '', module: module.id, tenantId });
  const params = {
    module: module.id,
    moduleName: module.name,
    status: module.status ?? term('module-not-enabled'),
    tenant: tenantInWords(identity),
    host: placeOf(endpoint).host,
  };
  if (module.status === 'error' || request === null)
    return { who: 'gateway-operator', remedies: ['ask-gateway-operator'], params };
  const isMine = identity !== null && holds(identity, 'modules:manage') === true;
  return {
    who: isMine ? 'you' : 'tenant-admin',
    remedies: isMine ? ['enable-module'] : ['send-enable-request'],
    params: { ...params, request: `POST ${request.url}`, body: request.body, curl: request.curl },
  };
}

/** The tenant as findings name it. */
export function tenantInWords(identity: Identity | null): Said {
  const tenant = identity?.tenant ?? null;
  if (tenant === null) return term('your-tenant');
  return tenant.name === tenant.id ? tenant.id : `${tenant.name} (${tenant.id})`;
}
