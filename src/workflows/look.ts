import type { Observations } from '../core/diagnosis/diagnosis';
import type { ObservationId } from '../core/diagnosis/observations';
import type { DiagnosisRequest } from '../core/diagnosis/request';
import { runDiagnosis } from '../core/diagnosis/run-diagnosis';
import { createVault } from '../core/redact/create-vault';
import type { Vault } from '../core/redact/vault';
import { probesFor } from './diagnose';
import type { Surroundings } from './surroundings';

export interface Looked {
  readonly observations: Observations;
  /** Gives masked values of this look back to what must send them; never leaves the process. */
  readonly vault: Vault;
}

/**
 * Looks without judging: the observations that were asked for, and those they need. Never rejects: what fails is a
 * `missed` observation. `earlier`: what an earlier look saw is taken from it.
 */
export async function look(
  ids: readonly ObservationId[],
  request: DiagnosisRequest,
  surroundings: Surroundings,
  signal: AbortSignal,
  earlier?: Looked,
): Promise<Looked> {
  const vault = earlier?.vault ?? createVault();
  const { observations } = await runDiagnosis({
    request,
    probes: await probesFor(request, surroundings),
    checks: [],
    lookAt: ids,
    vault,
    clock: { now: () => new Date().toISOString(), elapsed: () => performance.now() },
    signal,
    onEvent: () => undefined,
    ...(earlier === undefined
      ? {}
      : { earlier: { observations: earlier.observations, lookAgain: ['request'] } }),
  });
  return { observations, vault };
}
