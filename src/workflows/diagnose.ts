import { allChecks } from '../core/checks';
import type { Check, CheckId, Station } from '../core/diagnosis/check';
import type { Diagnosis, DiagnosisEvent, Observations } from '../core/diagnosis/diagnosis';
import type { ObservationId } from '../core/diagnosis/observations';
import type { Probes } from '../core/diagnosis/probe';
import type { DiagnosisRequest } from '../core/diagnosis/request';
import { runDiagnosis } from '../core/diagnosis/run-diagnosis';
import { createVault } from '../core/redact/create-vault';
import type { Vault } from '../core/redact/vault';
import { buildReport } from '../core/report/build-report';
import type { Report } from '../core/report/schema';
import { checksOfSymptom, withEarlier } from '../core/symptoms/checks-of-symptom';
import type { Words } from '../core/words/words';
import { localProbes } from '../probes/local';
import { keychainReader } from './keychain-reader';
import type { Surroundings } from './surroundings';

export interface DiagnoseInput {
  readonly request: Omit<DiagnosisRequest, 'givenToken'>;
  /** A token given by hand, raw; it goes into the run's vault and nowhere else. */
  readonly token: string | null;
  readonly surroundings: Surroundings;
  readonly signal: AbortSignal;
  readonly onEvent: (event: DiagnosisEvent) => void;
  /** Judge these stations alone; all when absent. */
  readonly stations?: readonly Station[];
  /** Judge these checks alone, and what they come after; all of the symptom when absent. */
  readonly checks?: readonly CheckId[];
  /** After a repair: what was seen before it, and what to look at again. */
  readonly earlier?: {
    readonly outcome: { readonly diagnosis: Pick<Diagnosis, 'observations'>; readonly vault: Vault };
    readonly lookAgain: readonly ObservationId[];
  };
}

export interface DiagnoseOutcome {
  readonly diagnosis: Diagnosis;
  /** In the language that was spoken when it ended. */
  readonly report: Report;
  /** The same report in other words: its findings are codes and typed values until then. */
  reportIn(words: Words): Report;
  /** Gives masked values of this run back to what must send them; never leaves the process. */
  readonly vault: Vault;
}

/** One diagnosis from start to report: what the window and `ungrey check` both run. Never rejects for what it finds. */
export async function diagnose(input: DiagnoseInput): Promise<DiagnoseOutcome> {
  const { surroundings, earlier } = input;
  const vault = earlier?.outcome.vault ?? createVault();
  const givenToken = input.token === null ? null : vault.register(input.token);
  const request: DiagnosisRequest = { ...input.request, givenToken };
  const diagnosis = await runDiagnosis({
    request,
    probes: await probesFor(request, surroundings),
    checks: chosenChecks(input),
    vault,
    clock: { now: () => new Date().toISOString(), elapsed: () => performance.now() },
    signal: input.signal,
    onEvent: input.onEvent,
    ...(earlier === undefined ? {} : { earlier: reusable(earlier) }),
  });
  const { ungreyVersion } = surroundings;
  const reportIn = (words: Words): Report => buildReport(diagnosis, request, ungreyVersion, words);
  return { diagnosis, report: reportIn(surroundings.words), reportIn, vault };
}

function chosenChecks({ request, stations, checks }: DiagnoseInput): readonly Check[] {
  const ofSymptom = checksOfSymptom(request.symptom, allChecks).filter(
    ({ station }) => stations?.includes(station) ?? true,
  );
  return checks === undefined ? ofSymptom : withEarlier(ofSymptom, ({ id }) => checks.includes(id));
}

function reusable(earlier: NonNullable<DiagnoseInput['earlier']>): {
  readonly observations: Observations;
  readonly lookAgain: readonly ObservationId[];
} {
  return { observations: earlier.outcome.diagnosis.observations, lookAgain: earlier.lookAgain };
}

/** The probes for the request of one run. */
export async function probesFor(
  request: DiagnosisRequest,
  surroundings: Surroundings,
): Promise<Partial<Probes>> {
  const keychain = keychainReader(surroundings.keychain);
  const local = localProbes(request, { ...surroundings, keychain });
  if (request.offline) return local;
  // Two HTTP clients and an MCP client: the first screen is there sooner without them.
  const { remoteProbes } = await import('./remote-probes');
  return { ...local, ...remoteProbes(surroundings) };
}
