import { requireModule, requirePermission } from '../state/access';
import { GridError } from '../state/grid-error';
import type { Call } from '../tools/tool';

/** Throws what keeps this caller from the registry altogether. */
export function requireRegistry({ world, caller }: Call, permission: string): void {
  requireModule(world.state, caller, 'scailink');
  requirePermission(caller, permission);
  if (world.switches.registryDisabled) {
    throw new GridError('SCAILINK_REGISTRY_DISABLED', 'The remote registry is disabled: no encryption KEK');
  }
}
