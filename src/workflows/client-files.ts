import { clients } from '../core/clients';
import type { Client } from '../core/clients/client';
import { requestFor } from '../core/diagnosis/request';
import type { ConfigFileSeen } from '../core/observations/config-files';
import { createVault } from '../core/redact/create-vault';
import { configFilesProbe } from '../probes/local/config-files';
import type { Surroundings } from './surroundings';

const mostMs = 5_000;

/** The config files that clients other than Claude Desktop have on this machine; what cannot be looked at is left out. */
export async function filesOfOtherClients(surroundings: Surroundings): Promise<readonly ConfigFileSeen[]> {
  const others = Object.values(clients).filter(({ id }) => id !== 'claude-desktop');
  const seen = await Promise.all(others.map((client) => filesOf(client, surroundings)));
  return seen.flat();
}

async function filesOf({ id }: Client, surroundings: Surroundings): Promise<readonly ConfigFileSeen[]> {
  try {
    const { candidates } = await configFilesProbe(surroundings).look({
      seen: { request: requestFor('entry-grey', { client: id, offline: true }) },
      signal: AbortSignal.timeout(mostMs),
      vault: createVault(),
    });
    return candidates.filter(({ state }) => state !== 'absent');
  } catch {
    return [];
  }
}
