import type { CheckId } from '../../core/diagnosis/check';
import type { DiagnosisEvent } from '../../core/diagnosis/diagnosis';
import type { DiagnosisRequest } from '../../core/diagnosis/request';
import type { SymptomId } from '../../core/symptoms/symptoms';
import { diagnose } from '../diagnose';
import type { DiagnoseOutcome } from '../diagnose';
import type { Surroundings } from '../surroundings';
import { requestOf } from './connect';
import type { InstrumentTarget } from './connect';

/** A measurement that a person asked for by itself: it is a diagnosis with the checks that judge it, and no others. */
export interface Measurement {
  readonly symptom: Extract<SymptomId, 'connection-drops' | 'high-latency'>;
  readonly checks: readonly CheckId[];
  readonly target: InstrumentTarget;
  readonly asked: Pick<DiagnosisRequest, 'tool' | 'toolArguments' | 'timeoutMs'>;
}

/** Measures; stopped by `signal` it ends with what it has. Never rejects for what it finds. */
export async function measure(
  { symptom, checks, target, asked }: Measurement,
  surroundings: Surroundings,
  signal: AbortSignal,
  onEvent: (event: DiagnosisEvent) => void,
): Promise<DiagnoseOutcome> {
  const request = { ...(await requestOf(target, surroundings)), ...asked, symptom };
  return diagnose({ request, token: null, surroundings, signal, onEvent, checks });
}
