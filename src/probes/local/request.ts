import type { Probe } from '../../core/diagnosis/probe';
import type { DiagnosisRequest } from '../../core/diagnosis/request';

/** What the user asked for, kept with everything else that was seen so that a report replays. */
export function requestProbe(request: DiagnosisRequest): Probe<'request'> {
  return {
    id: 'request',
    needs: [],
    deadlineMs: 1_000,
    remote: false,
    look: () => Promise.resolve(request),
  };
}
