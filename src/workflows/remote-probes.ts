import { gridProbes } from '../probes/grid';
import { networkProbes } from '../probes/network';
import type { Surroundings } from './surroundings';

/** The probes that look beyond this computer. */
export function remoteProbes(surroundings: Surroundings) {
  const { browser, network } = surroundings;
  const remote = { ...surroundings, ...network, browser };
  return { ...networkProbes(remote), ...gridProbes(remote) };
}
