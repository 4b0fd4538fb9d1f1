import { GridError } from '../state/grid-error';
import type { TenantThing } from '../state/records';
import { makeId, type Call } from './tool';

/** The things of a kind that belong to the caller's tenant. */
export function thingsOf(call: Call, kind: TenantThing['kind']): TenantThing[] {
  return call.world.state.things.filter((row) => row.kind === kind && row.tenantId === call.caller.tenant.id);
}

export function requireThing(call: Call, kind: TenantThing['kind'], id: string): TenantThing {
  const thing = thingsOf(call, kind).find((row) => row.id === id);
  if (!thing) throw new GridError('NOT_FOUND', `No ${kind} '${id}'`);
  return thing;
}

export function addThing(call: Call, kind: TenantThing['kind'], name: string, detail: string): TenantThing {
  const prefix = {
    webhook: 'hook',
    bunker: 'bunk',
    document: 'doc',
    'routing-policy': 'route',
    budget: 'bud',
  };
  const thing: TenantThing = {
    id: makeId(prefix[kind]),
    kind,
    tenantId: call.caller.tenant.id,
    name,
    detail,
    createdAt: call.world.now(),
  };
  call.world.state.things.push(thing);
  return thing;
}

export function removeThing(call: Call, thing: TenantThing): void {
  const { things } = call.world.state;
  things.splice(things.indexOf(thing), 1);
}
