import type { Probe } from '../../core/diagnosis/probe';
import { auditPath } from '../../core/audit/audit-path';
import { readAuditRows } from '../../core/audit/read-rows';
import { recordingOf } from '../../core/audit/service-action';
import type { AuditRowSeen, AuditSeen } from '../../core/observations/audit';
import { readAnswer } from '../../core/observations/rest-answer';
import type { RestAnswer } from '../../core/observations/rest-answer';
import type { NetworkSurroundings } from '../network';
import { withRestClient } from './with-rest-client';

/** Reads this account's rows of the audit log: under the tool's action; the newest of any where there are none. At most two requests. */
export function auditProbe(surroundings: NetworkSurroundings): Probe<'audit'> {
  return {
    id: 'audit',
    needs: ['request', 'target', 'mcp', 'identity'],
    deadlineMs: 6_000,
    remote: true,
    look: (context) =>
      withRestClient(surroundings, context, async (rest): Promise<AuditSeen> => {
        const { request, identity } = context.seen;
        const actorId = identity?.me.kind === 'ok' ? identity.me.value.id : null;
        const rowsOf = async (action: string | null): Promise<RestAnswer<readonly AuditRowSeen[]>> =>
          readAnswer(await rest.get(auditPath(actorId, action)), readAuditRows);
        const recording = recordingOf(request?.tool ?? '');
        const isAsked = request?.symptom === 'audit-missing';
        // A run of everything has few requests to spare: none for what no row could be about, one otherwise.
        if (recording.kind === 'read' && !isAsked) return { actorId, ofAction: null, recent: null };
        if (recording.kind !== 'recorded') return { actorId, ofAction: null, recent: await rowsOf(null) };
        const ofAction = await rowsOf(recording.action);
        const isAnswer = ofAction.kind !== 'ok' || ofAction.value.length > 0;
        return { actorId, ofAction, recent: isAnswer || !isAsked ? null : await rowsOf(null) };
      }),
  };
}
