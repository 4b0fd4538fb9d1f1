import type { CheckStatus } from '../../core/diagnosis/check';
import type { DiagnosisEvent } from '../../core/diagnosis/diagnosis';
import { seenValue } from '../../core/diagnosis/observation';
import type { ReportFinding } from '../../core/report/schema';
import type { Words } from '../../core/words/words';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import { measure } from '../../workflows/instruments/measure';
import type { Measurement } from '../../workflows/instruments/measure';
import type { Services } from '../services';

/** Longer than any measurement is asked to last. */
const longestMs = 600_000;

type ToldEvent = Extract<DiagnosisEvent, { type: 'told' }>;

export interface MeasurementEnd {
  readonly stopped: boolean;
  readonly findings: readonly ReportFinding[];
  /** What could not be told, one sentence each. */
  readonly unknown: readonly string[];
  readonly outcome: DiagnoseOutcome;
}

interface Watched {
  readonly measurement: Measurement;
  readonly onLooking: (what: string) => void;
  readonly onTold: (event: ToldEvent) => void;
  readonly onEnded: (end: WritableEnd) => void;
  readonly onFailed: (message: string) => void;
}

/** As the contract takes it. */
type WritableEnd = Omit<MeasurementEnd, 'findings' | 'unknown'> & {
  findings: ReportFinding[];
  unknown: string[];
};

/** Starts it and comes back at once. The window stops it by its job, and so does the end of the app. */
export function startMeasurement(
  { surroundings, jobs, speech }: Services,
  jobId: string,
  { measurement, onLooking, onTold, onEnded, onFailed }: Watched,
): void {
  jobs
    .run(jobId, longestMs, (signal) =>
      measure(measurement, surroundings, signal, (event) => {
        if (event.type === 'looking') onLooking(surroundings.words.probes[event.probe]);
        if (event.type === 'told') onTold(event);
      }),
    )
    .then(
      (outcome) => onEnded(endOf(outcome, measurement, surroundings.words)),
      () => onFailed(speech.say('measurement.failed')),
    );
}

function endOf(outcome: DiagnoseOutcome, { checks }: Measurement, words: Words): WritableEnd {
  const own: ReadonlySet<string> = new Set(checks);
  const { findings: all, checks: results } = outcome.report;
  const detailsOf = (wanted: CheckStatus): string[] => [
    ...new Set(
      results.flatMap(({ id, status, detail }) =>
        own.has(id) && status === wanted && detail !== null ? [detail] : [],
      ),
    ),
  ];
  // What keeps it from being measured, or what was measured; nothing of the way there.
  const findings = all.filter(({ check, severity }) => own.has(check) || severity === 'error');
  const unknown = detailsOf('unknown');
  const hasAddress = seenValue(outcome.diagnosis.observations.target)?.endpoint != null;
  const isSilent = findings.length === 0 && unknown.length === 0;
  return {
    stopped: outcome.diagnosis.cancelled,
    findings,
    // Where there was nothing to measure, the reason is all that there is to say.
    unknown: !isSilent ? unknown : hasAddress ? detailsOf('skipped') : [words.instruments['no-address']],
    outcome,
  };
}
