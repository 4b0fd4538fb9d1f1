import { defineCheck } from '../diagnosis/check';
import type { FindingDraft } from '../findings/finding';
import { symptomIds } from '../symptoms/symptoms';
import { inShort } from './net/connection';
import type { HttpSeen } from '../observations/http';
import type { McpSeen } from '../observations/mcp';

/** Every request id of the run, with the request it belongs to: the gateway's people find it in their log. */
export const requestIds = defineCheck({
  id: 'request-ids',
  station: 'network',
  symptoms: symptomIds,
  needs: ['http', 'mcp'],
  judge: ({ http, mcp }) => {
    const byId = new Map([...ofRequests(http), ...ofSession(mcp)]);
    const findings = [...byId].map(([requestId, request]): FindingDraft => ({
      code: 'request.id',
      params: { requestId },
      evidence: [{ label: 'answer', value: request }],
      requestId,
    }));
    if (findings.length === 0) return { status: 'skipped', because: null, reason: 'not-applicable' };
    return { status: 'passed', findings };
  },
});

type Identified = readonly [requestId: string, request: string];

function ofRequests({ attempts }: HttpSeen): readonly Identified[] {
  return attempts.flatMap(({ method, url, outcome }): Identified[] =>
    outcome.kind === 'answered' && outcome.requestId !== null
      ? [[outcome.requestId, `${method} ${url}: ${inShort(outcome)}`]]
      : [],
  );
}

function ofSession({ initialize, toolsList, meGet }: McpSeen): readonly Identified[] {
  const steps = { initialize, 'tools/list': toolsList, 'tools/call me_get': meGet };
  return Object.entries(steps).flatMap(([name, step]): Identified[] => {
    if (step.kind !== 'ok' && step.kind !== 'error') return [];
    return step.requestId === null ? [] : [[step.requestId, `${name}: ${step.kind}`]];
  });
}
