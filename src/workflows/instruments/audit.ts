import { isActionOf, recordingOf } from '../../core/audit/service-action';
import type { Recording } from '../../core/audit/service-action';
import { seenValue } from '../../core/diagnosis/observation';
import { isScaiGrid } from '../../core/network/is-scaigrid';
import type { AuditRowSeen } from '../../core/observations/audit';
import type { RestAnswer } from '../../core/observations/rest-answer';
import { granterOf, rolesHolding } from '../../core/tools/roles';
import type { Surroundings } from '../surroundings';
import { answerRefusal } from './catalogue';
import type { AnswerRefusal } from './catalogue';
import { connect, refusal, stopped } from './connect';
import type { InstrumentRefusal, InstrumentTarget } from './connect';

export interface AuditRows {
  readonly ok: true;
  /** The account whose rows these are; null: the gateway does not say, so none can be told to be its. */
  readonly actorId: string | null;
  /** What the log does with calls of the tool; null: no tool was asked about. */
  readonly recording: Recording | null;
  /** Rows of this account, newest first; `isOfTool`: under the action of the tool. */
  readonly rows: readonly (AuditRowSeen & { readonly isOfTool: boolean })[];
  /** Null: the log was read. */
  readonly refused: AnswerRefusal | null;
  /** Who may read the log, the least powerful first. */
  readonly readers: readonly string[];
  readonly granter: 'tenant-admin' | 'gateway-operator';
}

/** Documented: the audit log is for administrators. */
const readPermission = 'admin:access';

/** This account's rows of the audit log: those of a tool's service action, and the newest. */
export async function lookAtAudit(
  asked: InstrumentTarget,
  tool: string | null,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<AuditRows | InstrumentRefusal> {
  const question = { symptom: 'audit-missing', tool } as const;
  const connected = await connect(asked, surroundings, signal, ['audit'], question);
  if (!connected.ok) return connected;
  if (!isScaiGrid(connected.mcp)) return refusal('not-scaigrid', surroundings.words);
  if (signal.aborted) return stopped(signal, surroundings.words);
  const audit = seenValue(connected.looked.observations.audit);
  const missed: RestAnswer<never> = { kind: 'failed', code: 'timeout', durationMs: 0 };
  const answers = audit === null ? [missed] : [audit.ofAction, audit.recent].filter((each) => each !== null);
  const recording = tool === null ? null : recordingOf(tool);
  const actorId = audit?.actorId ?? null;
  // A gateway that ignores the filter sends the rows of others, too.
  const own = answers
    .flatMap((answer) => (answer.kind === 'ok' ? answer.value : []))
    .filter((row) => actorId !== null && row.actorId === actorId);
  const refusals = answers.map(answerRefusal).filter((each) => each !== null);
  return {
    ok: true,
    actorId,
    recording,
    rows: withoutRepeats(own).map((row) => ({
      ...row,
      isOfTool:
        recording?.kind === 'recorded' && row.action !== null && isActionOf(row.action, recording.action),
    })),
    refused: own.length > 0 ? null : (refusals[0] ?? null),
    readers: rolesHolding(readPermission),
    granter: granterOf(readPermission),
  };
}

function withoutRepeats(rows: readonly AuditRowSeen[]): readonly AuditRowSeen[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
