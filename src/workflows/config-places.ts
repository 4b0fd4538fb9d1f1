import { clientCandidates } from '../core/claude-config/locations';
import { clients } from '../core/clients';
import { machineFacts } from '../probes/local/machine-facts';
import type { Surroundings } from './surroundings';

/** Every place on this machine where a client that Ungrey knows keeps its config, whether a file is there or not. */
export async function configPlaces(surroundings: Surroundings): Promise<ReadonlySet<string>> {
  const machine = await machineFacts(surroundings);
  return new Set(
    Object.values(clients).flatMap((client) => clientCandidates(client, machine, []).map(({ path }) => path)),
  );
}
