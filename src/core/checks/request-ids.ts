import { defineCheck } from '../diagnosis/check';
import { requestIdsSeen } from '../network/request-ids-seen';
import { symptomIds } from '../symptoms/symptoms';
import { term } from '../findings/said';

/** Every request id of the run, with the request it belongs to: the gateway's people find it in their log. */
export const requestIds = defineCheck({
  id: 'request-ids',
  station: 'network',
  symptoms: symptomIds,
  needs: ['http', 'mcp'],
  judge: ({ http, mcp }) => {
    const seen = requestIdsSeen(http, mcp);
    if (seen.length === 0) return { status: 'skipped', because: null, reason: 'not-applicable' };
    return {
      status: 'passed',
      findings: [
        {
          code: 'request.id',
          params: { requestId: seen.map(({ requestId }) => requestId).join('|') },
          evidence: seen.map(({ requestId, request, status }) => ({
            label: 'request-id',
            value: [
              `${requestId} (`,
              status === null ? request : term('request-answered', { request, status }),
              ')',
            ],
          })),
        },
      ],
    };
  },
});
