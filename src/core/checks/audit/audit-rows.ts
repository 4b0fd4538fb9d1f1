import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import { isActionOf, isReadAction, isReadOf, recordingOf } from '../../audit/service-action';
import type { Recording } from '../../audit/service-action';
import type { AuditRowSeen, AuditSeen } from '../../observations/audit';
import type { McpSeen } from '../../observations/mcp';
import { layers, withRequestId } from '../net/connection';
import { refusedRows, rowEvidence } from './audit-evidence';
import { term } from '../../findings/said';

/** Where in the audit log the calls of a tool are, or why they are not there. */
export const auditRows = defineCheck({
  id: 'audit-rows',
  station: 'tools',
  symptoms: ['audit-missing'],
  needs: ['request', 'mcp', 'audit'],
  after: [...layers, 'auth-accepted', 'tools-modules'],
  judge: ({ request, mcp, audit }): Verdict => {
    const verdict = request.tool === null ? judgeAccount(audit) : judgeTool(request.tool, mcp, audit);
    return request.symptom === 'audit-missing' ? verdict : asInformation(verdict);
  },
});

function judgeTool(tool: string, mcp: McpSeen, audit: AuditSeen): Verdict {
  const recording = recordingOf(tool);
  const rows = rowsOf(audit);
  const own = rows.filter((row) => isRowOf(row, tool, recording));
  if (own.length > 0) {
    return passed({
      code: 'audit.found',
      params: { ...actorOf(audit, tool), tool, action: own[0]?.action ?? '' },
      evidence: rowEvidence(own),
    });
  }
  if (isListed(tool, mcp) === false) {
    return {
      status: 'failed',
      findings: [
        { code: 'audit.never-arrived', params: { tool }, evidence: [{ label: 'tool', value: tool }] },
      ],
    };
  }
  // Where the log holds reads of others of its tools, it holds those of this one too.
  const readsAreRecorded = rows.some(({ action }) => action !== null && isReadAction(action));
  if (recording.kind === 'read' && !readsAreRecorded) {
    return passed({ code: 'audit.not-recorded', params: { tool }, evidence: rowEvidence(rows) });
  }
  return judgeAbsence(
    audit,
    {
      code: 'audit.no-rows',
      ...(recording.kind === 'recorded' ? {} : { variant: recording.kind === 'read' ? 'read' : 'unnamed' }),
      params: {
        ...actorOf(audit, tool),
        tool,
        ...(recording.kind === 'recorded' ? { action: recording.action } : {}),
      },
      evidence: [
        ...(recording.kind === 'recorded' ? [{ label: 'action', value: recording.action } as const] : []),
        ...rowEvidence(rows),
      ],
    },
    tool,
  );
}

/** No tool was asked about: is anything of this account in the log? */
function judgeAccount(audit: AuditSeen): Verdict {
  const rows = rowsOf(audit);
  if (rows.length > 0) {
    return passed({
      code: 'audit.found',
      variant: 'recent',
      params: actorOf(audit),
      evidence: rowEvidence(rows),
    });
  }
  return judgeAbsence(audit, {
    code: 'audit.no-rows',
    variant: 'any',
    params: actorOf(audit),
    evidence: [{ label: 'account', value: audit.actorId ?? '' }],
  });
}

/** No row was found; that there is none can be said only when the log was read, for a known account. */
function judgeAbsence(audit: AuditSeen, absence: FindingDraft, tool?: string): Verdict {
  const answers = [audit.ofAction, audit.recent].filter((answer) => answer !== null);
  const refusal = answers.find((answer) => answer.kind === 'refused');
  if (refusal !== undefined && refusal.status === 403) {
    return {
      status: 'warning',
      findings: [
        {
          code: 'audit.no-permission',
          params: actorOf(audit, tool),
          evidence: refusedRows(refusal),
          ...withRequestId(refusal.requestId),
        },
      ],
    };
  }
  if (refusal !== undefined) {
    return {
      status: 'unknown',
      detail: term('audit-unreadable', { why: `${refusal.status} ${refusal.message}` }),
    };
  }
  const failure = answers.find((answer) => answer.kind === 'failed');
  if (failure !== undefined) {
    return { status: 'unknown', detail: term('audit-unreadable', { why: failure.code }) };
  }
  if (audit.actorId === null) {
    return { status: 'unknown', detail: term('no-account') };
  }
  return { status: 'warning', findings: [absence] };
}

/** In a run about something else, the audit log is no problem, whatever it holds. */
function asInformation(verdict: Verdict): Verdict {
  if (verdict.status !== 'failed' && verdict.status !== 'warning') return verdict;
  return { status: 'passed', findings: verdict.findings.map((draft) => ({ ...draft, severity: 'info' })) };
}

function passed(draft: FindingDraft): Verdict {
  return { status: 'passed', findings: [draft] };
}

/** The rows of this account; a gateway that ignores the filter sends those of others too. */
function rowsOf({ actorId, ofAction, recent }: AuditSeen): readonly AuditRowSeen[] {
  return [ofAction, recent].flatMap((answer) =>
    answer?.kind === 'ok' ? answer.value.filter((row) => actorId !== null && row.actorId === actorId) : [],
  );
}

function isRowOf({ action }: AuditRowSeen, tool: string, recording: Recording): boolean {
  if (action === null || recording.kind === 'unknown') return false;
  return recording.kind === 'read' ? isReadOf(action, tool) : isActionOf(action, recording.action);
}

/** The account, and a tool with its action: the one that was asked about, where that is known. */
function actorOf(
  { actorId }: Pick<AuditSeen, 'actorId'>,
  tool = 'inference_chat',
): Readonly<Record<'actor' | 'exampleTool' | 'exampleAction', string>> {
  const recording = recordingOf(tool);
  if (recording.kind !== 'recorded') return actorOf({ actorId });
  return { actor: actorId ?? 'in question', exampleTool: tool, exampleAction: recording.action };
}

/** Null: the session's list was cut, so an absent name says nothing. */
function isListed(tool: string, { toolsList }: McpSeen): boolean | null {
  if (toolsList.kind !== 'ok') return null;
  const { tools, count } = toolsList.value;
  if (tools.some(({ name }) => name === tool)) return true;
  return count > tools.length ? null : false;
}
