import { requestFor } from '../../../core/diagnosis/request';
import { authChecks } from '../../../core/checks/auth';
import { netChecks } from '../../../core/checks/net';
import { requestIds } from '../../../core/checks/request-ids';
import type { Diagnosis } from '../../../core/diagnosis/diagnosis';
import type { Probe } from '../../../core/diagnosis/probe';
import type { DiagnosisRequest } from '../../../core/diagnosis/request';
import { runDiagnosis } from '../../../core/diagnosis/run-diagnosis';
import type { ObservationId, ObservationValues } from '../../../core/diagnosis/observations';
import type { Target } from '../../../core/diagnosis/target';
import type { MachineSeen } from '../../../core/observations/machine';
import { createVault } from '../../../core/redact/create-vault';
import { tokenFacts } from '../../../core/token/authorization';
import { english } from '../../../core/words/en';
import { findingInWords } from '../../../core/words/finding-in-words';
import { networkProbes } from '..';
import type { NetworkSurroundings } from '../surroundings';

export interface RunOptions extends Partial<NetworkSurroundings> {
  readonly endpoint: string;
  readonly writtenUrl?: string;
  readonly token?: string | null;
  readonly target?: Partial<Target>;
  readonly now?: string;
  readonly offline?: boolean;
  readonly signal?: AbortSignal;
}

export const apiKey = 'sgk_0123456789abcdefghijklmnopqrstuv';

/** Diagnoses an endpoint with the real probes, the real runner and all network and sign-in checks. */
export function diagnose(options: RunOptions): Promise<Diagnosis> {
  const { endpoint, token = apiKey, now = new Date().toISOString(), offline = false } = options;
  const vault = createVault();
  const twin = token === null ? null : vault.register(token);
  const authorization = twin === null ? null : `Bearer ${twin}`;
  const target: Target = {
    configFile: null,
    entry: 'scaigrid',
    form: 'url',
    connection: null,
    writtenUrl: options.writtenUrl ?? endpoint,
    endpoint,
    writtenAuthorization: authorization,
    authorization,
    tokenSource: twin === null ? 'none' : 'header',
    token: twin === null ? null : tokenFacts(twin),
    ...options.target,
  };
  const surroundings: NetworkSurroundings = {
    platform: 'linux',
    env: {},
    ungreyVersion: '0.0.0',
    browser: null,
    ...options,
  };
  const probes = {
    request: given('request', { ...request, offline }),
    target: given('target', target),
    machine: given('machine', { now } as MachineSeen),
    ...networkProbes(surroundings),
  };
  return runDiagnosis({
    request: { ...request, offline },
    probes,
    checks: [...netChecks, ...authChecks, requestIds],
    vault,
    clock: { now: () => new Date().toISOString(), elapsed: () => performance.now() },
    signal: options.signal ?? new AbortController().signal,
    onEvent: () => undefined,
  });
}

/** The codes found, without the request ids that every answer brings; all their words must be complete. */
export function codesOf({ findings }: Diagnosis): readonly string[] {
  return findings
    .filter(({ code }) => code !== 'request.id')
    .map((finding) => {
      const { title, explanation, remedies } = findingInWords(finding, english);
      const text = JSON.stringify([title, explanation, remedies]);
      if (text.includes('…'))
        throw new Error(`A place in the words of ${finding.code} is not filled: ${text}`);
      return finding.variant === undefined ? finding.code : `${finding.code}/${finding.variant}`;
    });
}

const request: DiagnosisRequest = requestFor('everything');

function given<Id extends ObservationId>(id: Id, value: ObservationValues[Id]): Probe<Id> {
  return { id, needs: [], deadlineMs: 1_000, remote: false, look: () => Promise.resolve(value) };
}
