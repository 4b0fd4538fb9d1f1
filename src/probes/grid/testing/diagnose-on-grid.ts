import type { PracticeGrid } from '../../../../practice-grid';
import { authChecks } from '../../../core/checks/auth';
import { netChecks } from '../../../core/checks/net';
import { toolsChecks } from '../../../core/checks/tools';
import type { Check } from '../../../core/diagnosis/check';
import type { Diagnosis, DiagnosisEvent } from '../../../core/diagnosis/diagnosis';
import type { ObservationId, ObservationValues } from '../../../core/diagnosis/observations';
import type { Probe } from '../../../core/diagnosis/probe';
import type { DiagnosisRequest } from '../../../core/diagnosis/request';
import { runDiagnosis } from '../../../core/diagnosis/run-diagnosis';
import type { Target } from '../../../core/diagnosis/target';
import type { MachineSeen } from '../../../core/observations/machine';
import { createVault } from '../../../core/redact/create-vault';
import type { Vault } from '../../../core/redact/vault';
import { checksOfSymptom } from '../../../core/symptoms/checks-of-symptom';
import type { SymptomId } from '../../../core/symptoms/symptoms';
import { tokenFacts } from '../../../core/token/authorization';
import { networkProbes } from '../../network';
import type { NetworkSurroundings } from '../../network';
import { gridProbes } from '..';

export interface GridRun {
  readonly endpoint: string;
  readonly token: string | null;
  readonly symptom: SymptomId;
  readonly tool?: string | null;
  readonly toolArguments?: string | null;
  readonly entry?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: DiagnosisEvent) => void;
  /** Judged besides those of network, sign-in and tools. */
  readonly checks?: readonly Check[];
}

const bare: NetworkSurroundings = {
  platform: 'linux',
  env: {},
  ungreyVersion: '0.0.0',
  browser: null,
};

/** The connection that a run is about, as an entry would make it. */
function targetOf({ endpoint, token, entry = 'scaigrid' }: Omit<GridRun, 'symptom'>, vault: Vault): Target {
  const twin = token === null ? null : vault.register(token);
  const authorization = twin === null ? null : `Bearer ${twin}`;
  return {
    configFile: null,
    entry,
    form: 'url',
    connection: null,
    writtenUrl: endpoint,
    endpoint,
    writtenAuthorization: authorization,
    authorization,
    tokenSource: twin === null ? 'none' : 'header',
    token: twin === null ? null : tokenFacts(twin),
  };
}

/** Runs a symptom's checks of network, sign-in and tools, with the real probes and the real runner. */
export function diagnoseOnGrid(run: GridRun): Promise<Diagnosis> {
  const vault = createVault();
  const request: DiagnosisRequest = {
    symptom: run.symptom,
    configFiles: [],
    entry: null,
    url: null,
    connection: null,
    givenToken: null,
    logsFolder: null,
    tool: run.tool ?? null,
    toolArguments: run.toolArguments ?? null,
    offline: false,
    timeoutMs: run.timeoutMs ?? null,
  };
  const probes = {
    request: given('request', request),
    target: given('target', targetOf(run, vault)),
    machine: given('machine', { now: new Date().toISOString() } as MachineSeen),
    ...networkProbes(bare),
    ...gridProbes(bare),
  };
  return runDiagnosis({
    request,
    probes,
    checks: checksOfSymptom(run.symptom, [
      ...netChecks,
      ...authChecks,
      ...toolsChecks,
      ...(run.checks ?? []),
    ]),
    vault,
    clock: { now: () => new Date().toISOString(), elapsed: () => performance.now() },
    signal: run.signal ?? new AbortController().signal,
    onEvent: run.onEvent ?? ((): void => undefined),
  });
}

/** A scenario as a user meets it: its token, its tool, its symptom unless another is given. */
export async function diagnoseScenario(
  grid: PracticeGrid,
  id: string,
  { symptom, tool }: { readonly symptom?: SymptomId; readonly tool?: string | null } = {},
): Promise<Diagnosis> {
  const facts = await grid.setScenario(id);
  return diagnoseOnGrid({
    endpoint: facts.url,
    token: facts.token === null ? null : grid.tokens[facts.token],
    symptom: symptom ?? ((facts.symptom ?? 'everything') as SymptomId),
    tool: tool === undefined ? facts.tool : tool,
  });
}

function given<Id extends ObservationId>(id: Id, value: ObservationValues[Id]): Probe<Id> {
  return { id, needs: [], deadlineMs: 1_000, remote: false, look: () => Promise.resolve(value) };
}
