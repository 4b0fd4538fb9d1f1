import type { Probes } from '../../core/diagnosis/probe';
import type { NetworkSurroundings } from '../network';
import { auditProbe } from './audit';
import { catalogueProbe } from './catalogue';
import { identityProbe } from './identity';
import { holdProbe } from './hold/probe';
import { latencyProbe } from './latency';
import { modulesProbe } from './modules';
import { remoteServersProbe } from './remote-servers';
import { toolCallProbe } from './tool-call';

/** The probes that ask what the gateway grants this token: the MCP session alone does not tell. */
export function gridProbes(
  surroundings: NetworkSurroundings,
): Pick<
  Probes,
  'identity' | 'modules' | 'catalogue' | 'remote-servers' | 'audit' | 'tool-call' | 'latency' | 'hold'
> {
  return {
    identity: identityProbe(surroundings),
    modules: modulesProbe(surroundings),
    catalogue: catalogueProbe(surroundings),
    'remote-servers': remoteServersProbe(surroundings),
    audit: auditProbe(surroundings),
    'tool-call': toolCallProbe(surroundings),
    latency: latencyProbe(surroundings),
    hold: holdProbe(surroundings),
  };
}
