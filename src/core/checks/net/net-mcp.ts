import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { isGridEnvelope } from '../../network/envelope';
import {
  answerEvidence,
  connectionSymptoms,
  endpointAnswer,
  isHtml,
  layersBefore,
  withRequestId,
} from './connection';
import type { Answer } from './connection';

export const netMcp = defineCheck({
  id: 'net-mcp',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'http', 'mcp'],
  after: layersBefore('net-mcp'),
  judge: ({ target, http, mcp }): Verdict => {
    const answer = endpointAnswer(http);
    if (mcp.initialize.kind === 'ok' || answer?.mcp === 'result' || answer?.mcp === 'error')
      return { status: 'passed' };
    if (answer === null) return { status: 'unknown', detail: 'The gateway gave no answer.' };

    const asksWhoCalls = answer.status === 401 || (answer.status === 403 && !isHtml(answer));
    // Who is not let in cannot see what is behind the door.
    if (asksWhoCalls) return { status: 'skipped', because: null, reason: 'not-applicable' };

    const variant = variantOf(answer);
    return {
      status: 'failed',
      findings: [
        {
          code: 'net.not-mcp',
          ...(variant === null ? {} : { variant }),
          ...(variant === 'blocked'
            ? { who: 'network-admin', remedies: ['ask-network-admin', 'ask-gateway-operator'] }
            : {}),
          params: { url: target.endpoint ?? '', status: answer.status, host: hostOf(target.endpoint) },
          evidence: [
            { label: 'url', value: target.endpoint ?? '' },
            ...answerEvidence(answer),
            ...(answer.contentType === null ? [] : [{ label: 'detail', value: answer.contentType } as const]),
          ],
          ...withRequestId(answer.requestId),
        },
      ],
    };
  },
});

function variantOf(answer: Answer): string | null {
  if (answer.status === 403) return 'blocked';
  if (isGridEnvelope(answer.bodyStart)) return 'rest-api';
  if (answer.status === 200 && isHtml(answer)) return 'web-page';
  if (answer.status === 404 || answer.status === 410) return 'not-found';
  return answer.status === 405 || answer.status === 501 ? 'method' : null;
}

function hostOf(endpoint: string | null): string {
  return endpoint !== null && URL.canParse(endpoint) ? new URL(endpoint).host : '';
}
