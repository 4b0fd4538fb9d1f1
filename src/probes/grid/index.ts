import type { Probes } from '../../core/diagnosis/probe';
import type { NetworkSurroundings } from '../network';
import { catalogueProbe } from './catalogue';
import { identityProbe } from './identity';
import { modulesProbe } from './modules';

/** The probes that ask what the gateway grants this token: the MCP session alone does not tell. */
export function gridProbes(
  surroundings: NetworkSurroundings,
): Pick<Probes, 'identity' | 'modules' | 'catalogue'> {
  return {
    identity: identityProbe(surroundings),
    modules: modulesProbe(surroundings),
    catalogue: catalogueProbe(surroundings),
  };
}
