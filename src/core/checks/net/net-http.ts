import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { failureKind } from '../../network/failure-kind';
import { retryAfterSeconds } from '../../network/retry-after';
import type { FindingDraft } from '../../findings/finding';
import type { HttpSeen } from '../../observations/http';
import type { McpSeen } from '../../observations/mcp';
import {
  answerEvidence,
  connectionSymptoms,
  endpointAnswer,
  endpointOutcome,
  layersBefore,
  placeOf,
  sessionWorks,
  stackEvidence,
  withRequestId,
} from './connection';
import type { Answer } from './connection';
import { failureFinding } from './failure-finding';
import { term } from '../../findings/said';

/** The limiter looks at the last minute. */
const usualWaitSeconds = 60;

export const netHttp = defineCheck({
  id: 'net-http',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'http', 'mcp'],
  after: layersBefore('net-http'),
  judge: ({ target, http, mcp }): Verdict => {
    const { host, port } = placeOf(target.endpoint);
    const severity = sessionWorks(mcp) ? 'warning' : 'error';
    const said = (draft: FindingDraft): Verdict => ({
      status: severity === 'error' ? 'failed' : 'warning',
      findings: [{ ...draft, severity, params: { host, port, ...draft.params } }],
    });

    const answer = endpointAnswer(http);
    const refused = answer === null ? null : faultOf(answer);
    if (refused !== null) return said(refused);
    const later = faultOfSession(mcp);
    if (later !== null) return said(later);

    const outcome = endpointOutcome(http, 'node');
    const code = outcome?.kind === 'failed' ? outcome.code : answer === null ? 'unknown' : brokenSession(mcp);
    if (code === null) return { status: 'passed' };
    const finding = brokenOff(code, http, mcp) ?? failureFinding(failureKind(code));
    if (finding === null) return { status: 'unknown', detail: term('request-ended', { error: code }) };
    return said({
      ...finding,
      params: { url: target.endpoint ?? '', status: code },
      evidence: [{ label: 'error', value: code }, ...stackEvidence(http)],
    });
  },
});

function faultOf(answer: Answer): FindingDraft | null {
  const { status, headers, bodyStart, requestId } = answer;
  const seconds = retryAfterSeconds(headers, bodyStart);
  return faultOfStatus(status, seconds, { evidence: answerEvidence(answer), ...withRequestId(requestId) });
}

/** The session goes further than our own request: a fault may show only there. */
function faultOfSession({ initialize, toolsList, meGet }: McpSeen): FindingDraft | null {
  for (const step of [initialize, toolsList, meGet]) {
    if (step.kind !== 'error' || step.status === null) continue;
    const evidence = [
      { label: 'status', value: String(step.status) },
      { label: 'answer', value: step.message.slice(0, 200) },
    ] as const;
    const fault = faultOfStatus(step.status, null, { evidence, ...withRequestId(step.requestId) });
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfStatus(
  status: number,
  seconds: number | null,
  rest: Pick<FindingDraft, 'evidence' | 'requestId'>,
): FindingDraft | null {
  if (status === 429) {
    return { code: 'net.rate-limited', params: { seconds: seconds ?? usualWaitSeconds }, ...rest };
  }
  if (status < 500) return null;
  const fromFront = status >= 502 && status <= 504;
  return {
    code: 'net.server-error',
    ...(fromFront ? { variant: 'proxy' } : {}),
    params: { status },
    ...rest,
  };
}

/** Cut where it worked a moment before: not out of reach, but unreliable. Null: it is not so, as far as was seen. */
function brokenOff(
  code: string,
  http: HttpSeen,
  mcp: McpSeen,
): Pick<FindingDraft, 'code' | 'variant'> | null {
  if (failureKind(code) !== 'cut') return null;
  if (code === 'cut') return { code: 'connection.unstable', variant: 'mid-answer' };
  const othersWorked =
    endpointOutcome(http, 'node')?.kind === 'answered' ||
    (mcp.stack === 'node' && mcp.initialize.kind === 'ok');
  return othersWorked ? { code: 'connection.unstable', variant: 'some-requests' } : null;
}

/** The request of our own was answered, and the session was not. */
function brokenSession({ initialize, toolsList }: McpSeen): string | null {
  for (const step of [initialize, toolsList])
    if (step.kind === 'error' && step.transportCode !== null) return step.transportCode;
  return null;
}
