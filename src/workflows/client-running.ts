import { createVault } from '../core/redact/create-vault';
import { clientProcessProbe } from '../probes/local/client-process';
import type { Surroundings } from './surroundings';

/** Whether Claude Desktop runs now; null: it could not be told. */
export async function clientRunning(surroundings: Surroundings): Promise<boolean | null> {
  const probe = clientProcessProbe(surroundings);
  try {
    const seen = await probe.look({
      seen: {},
      signal: AbortSignal.timeout(probe.deadlineMs),
      vault: createVault(),
    });
    return seen.running;
  } catch {
    return null;
  }
}
