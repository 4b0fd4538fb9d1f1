import type { Probes } from '../../core/diagnosis/probe';
import type { DiagnosisRequest } from '../../core/diagnosis/request';
import { bridgeProbe } from './bridge';
import { clientLogsProbe } from './client-logs';
import { clientPolicyProbe } from './client-policy';
import { clientProcessProbe } from './client-process';
import { configFilesProbe } from './config-files';
import { keychainProbe } from './keychain';
import type { KeychainReader } from './keychain';
import { launchCommandProbe } from './launch-command';
import { machineProbe } from './machine';
import type { MachineFacts } from './machine';
import { requestProbe } from './request';
import { targetProbe } from './target';

export type { KeychainReader } from './keychain';

export interface LocalProbesInput extends Omit<MachineFacts, 'now' | 'hasBrowserStack'> {
  readonly keychain: KeychainReader;
  /** Chromium's network, in the app; null on the command line. */
  readonly browser: object | null;
}

type LocalProbeId =
  | 'request'
  | 'machine'
  | 'config-files'
  | 'client-logs'
  | 'client-process'
  | 'client-policy'
  | 'keychain'
  | 'target'
  | 'launch-command'
  | 'bridge';

/** Everything that is looked at on this computer. */
export function localProbes(
  request: DiagnosisRequest,
  { keychain, browser, ...facts }: LocalProbesInput,
): Pick<Probes, LocalProbeId> {
  return {
    request: requestProbe(request),
    machine: machineProbe({
      ...facts,
      now: () => new Date().toISOString(),
      hasBrowserStack: browser !== null,
    }),
    'config-files': configFilesProbe(facts),
    'client-logs': clientLogsProbe(facts),
    'client-process': clientProcessProbe(facts),
    'client-policy': clientPolicyProbe(facts),
    keychain: keychainProbe(keychain),
    target: targetProbe(),
    'launch-command': launchCommandProbe(facts),
    bridge: bridgeProbe(facts),
  };
}
