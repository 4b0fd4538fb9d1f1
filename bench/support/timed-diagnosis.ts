import { failure } from '../../src/keychain/failure';
import { createMemoryKeychain } from '../../src/keychain/memory';
import { english } from '../../src/core/words/en';
import { cliSurroundings } from '../../src/cli/surroundings';
import type { DiagnosisEvent } from '../../src/core/diagnosis/diagnosis';
import type { SymptomId } from '../../src/core/symptoms/symptoms';
import { diagnose } from '../../src/workflows/diagnose';
import type { DiagnoseOutcome } from '../../src/workflows/diagnose';
import type { PrivateHome } from '../../e2e/support/private-home';

export interface TimedDiagnosis {
  readonly outcome: DiagnoseOutcome;
  /** Start to report. */
  readonly totalMs: number;
  /** Processor time of this process, which a busy machine does not stretch as it does the others. */
  readonly processorMs: number;
  /** Start to the last judgement about this computer: the stations `client` and `entry`. */
  readonly localMs: number;
}

/** A diagnosis as the command line runs it, on what a private home holds; `offline`: the local checks alone. */
export async function timedDiagnosis(
  home: PrivateHome,
  symptom: SymptomId,
  { offline = false } = {},
): Promise<TimedDiagnosis> {
  const startedAt = performance.now();
  const usedBefore = process.cpuUsage();
  let localMs = 0;
  const onEvent = (event: DiagnosisEvent): void => {
    if (event.type !== 'judged') return;
    const { station } = event.result;
    if (station === 'client' || station === 'entry') localMs = performance.now() - startedAt;
  };
  const outcome = await diagnose({
    request: {
      symptom,
      configFiles: [],
      entry: null,
      url: null,
      connection: null,
      logsFolder: null,
      tool: null,
      toolArguments: null,
      offline,
      timeoutMs: null,
    },
    token: null,
    surroundings: {
      ...cliSurroundings({ env: home.env, words: english }),
      home: home.home,
      // A keychain of the person's would make the run depend on whether it is locked.
      keychain: createMemoryKeychain(failure('no-service')),
    },
    signal: new AbortController().signal,
    onEvent,
  });
  const totalMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(usedBefore);
  return { outcome, totalMs, processorMs: (user + system) / 1_000, localMs };
}

/** Fails when the diagnosis is not of what was to be measured: a run that found nothing to look at is a quick one. */
export function requireFinding({ outcome }: TimedDiagnosis, expected: 'healthy' | 'problems'): void {
  const { status, headline } = outcome.report.summary;
  if (status !== expected) throw new Error(`Expected a diagnosis that says ${expected}, got: ${headline}`);
}
