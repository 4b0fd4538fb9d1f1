import type { ClientId } from '../core/clients/client';
import { requestFor } from '../core/diagnosis/request';
import type { ConfigFileSeen } from '../core/observations/config-files';
import type { Target } from '../core/diagnosis/target';
import type { DiagnosisRequest } from '../core/diagnosis/request';
import type { ObservationId, ObservationValues } from '../core/diagnosis/observations';
import type { Report } from '../core/report/schema';
import { diagnose } from './diagnose';
import type { DiagnoseInput, DiagnoseOutcome } from './diagnose';
import type { Surroundings } from './surroundings';

export interface LocalDiagnosis {
  readonly outcome: DiagnoseOutcome;
  readonly report: Report;
  /** The file in question; null: it cannot be told which. */
  readonly file: ConfigFileSeen | null;
  readonly target: Target | null;
}

/** What was seen already is not looked at again. */
type EarlierLook = NonNullable<DiagnoseInput['earlier']>['outcome'];

const mostMs = 20_000;

/** The local checks alone, on the file that the client reads or on the one that is named. */
export async function diagnoseLocally(
  surroundings: Surroundings,
  asked: {
    readonly configFile: string | null;
    readonly entry: string | null;
    /** Absent: told by the file, or else Claude Desktop. */
    readonly client?: ClientId | undefined;
  },
  earlier?: EarlierLook,
): Promise<LocalDiagnosis> {
  const request: Omit<DiagnosisRequest, 'givenToken'> = requestFor('entry-grey', {
    configFiles: asked.configFile === null ? [] : [asked.configFile],
    entry: asked.entry,
    client: asked.client,
    offline: true,
  });
  const lookAgain: readonly ObservationId[] =
    asked.configFile === null ? ['request', 'target'] : ['request', 'config-files', 'target'];
  const outcome = await diagnose({
    request,
    token: null,
    surroundings,
    signal: AbortSignal.timeout(mostMs),
    onEvent: () => undefined,
    ...(earlier === undefined ? {} : { earlier: { outcome: earlier, lookAgain } }),
  });
  const files = valueOf(outcome, 'config-files');
  const index = files?.readIndex ?? null;
  return {
    outcome,
    report: outcome.report,
    file: index === null ? null : (files?.candidates[index] ?? null),
    target: valueOf(outcome, 'target'),
  };
}

/** What a run saw of one kind; null: nothing. */
export function valueOf<Id extends ObservationId>(
  { diagnosis }: DiagnoseOutcome,
  id: Id,
): ObservationValues[Id] | null {
  const observation = diagnosis.observations[id];
  return observation?.state === 'seen' ? observation.value : null;
}

/** The file that a client reads or would read, absent: Claude Desktop; null: cannot be told. */
export async function fileThatIsRead(surroundings: Surroundings, client?: ClientId): Promise<string | null> {
  return (await diagnoseLocally(surroundings, { configFile: null, entry: null, client })).file?.path ?? null;
}
