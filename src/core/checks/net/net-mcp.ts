import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import { isGridEnvelope } from '../../network/envelope';
import type { HttpSeen } from '../../observations/http';
import type { McpSeen } from '../../observations/mcp';
import { accepts, refusalOf } from '../auth/refusal';
import {
  answerEvidence,
  connectionSymptoms,
  endpointAnswer,
  isHtml,
  layersBefore,
  withRequestId,
} from './connection';
import type { Answer } from './connection';
import { notJsonRpc } from '../../observations/mcp';
import { term } from '../../findings/said';

export const netMcp = defineCheck({
  id: 'net-mcp',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'http', 'mcp'],
  after: layersBefore('net-mcp'),
  judge: ({ target, http, mcp }): Verdict => {
    const answer = endpointAnswer(http);
    if (mcp.initialize.kind === 'ok' || answer?.mcp === 'result' || answer?.mcp === 'error') {
      const broken = brokenStep(http, mcp);
      if (broken === null) return { status: 'passed' };
      const place = { url: target.endpoint ?? '', host: hostOf(target.endpoint) };
      const finding = { ...broken, params: { ...place, ...broken.params } };
      return { status: 'failed', findings: [finding] };
    }
    if (answer === null) return { status: 'unknown', detail: term('gateway-silent') };

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

/** It introduces itself as an MCP server and then does not behave like one. Null: it does, or it refuses who calls. */
function brokenStep(http: HttpSeen, mcp: McpSeen): FindingDraft | null {
  if (accepts(mcp) || refusalOf(http, mcp) !== null) return null;
  for (const [name, step] of [
    ['initialize', mcp.initialize],
    ['tools/list', mcp.toolsList],
  ] as const) {
    if (step.kind !== 'error' || step.transportCode !== null) continue;
    const common = {
      evidence: [
        { label: 'saw', value: name },
        {
          label: 'answer',
          value: step.message === notJsonRpc ? term('not-json-rpc') : step.message.slice(0, 200),
        },
      ],
      ...withRequestId(step.requestId),
    } as const;
    if (step.rpcCode === null)
      return { code: 'net.not-mcp', variant: 'half', params: { step: name }, ...common };
    return {
      code: 'net.server-error',
      variant: 'mcp',
      params: { status: step.rpcCode, step: name },
      ...common,
    };
  }
  return null;
}

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
