import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { connectionSymptoms, placeOf, withRequestId } from '../net/connection';
import { misfitOf } from './deployment-fit';
import { readDeployment } from '../../network/deployment';
import type { Deployment } from '../../network/deployment';
import type { HttpSeen } from '../../observations/http';
import { accepts, refusalOf } from './refusal';
import { refusalEvidence, tokenEvidence } from './token-evidence';

/** A token that speaks of another deployment is an error once the gateway has refused it, and a warning until then. */
export const authDeployment = defineCheck({
  id: 'auth-deployment',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target', 'http', 'mcp'],
  after: ['auth-token-readable', 'auth-token-time'],
  judge: ({ target, http, mcp }): Verdict => {
    const { token, endpoint } = target;
    if (token === null || endpoint === null || (token.issuer === null && token.audience.length === 0)) {
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    }
    // Some deployments sign people in at the managed issuer: the gateway's word counts.
    const misfit = accepts(mcp) ? null : misfitOf(token, endpoint, deploymentOf(http));
    if (misfit === null) return { status: 'passed' };

    const refusal = refusalOf(http, mcp);
    return {
      status: refusal === null ? 'warning' : 'failed',
      findings: [
        {
          code: 'auth.wrong-deployment',
          severity: refusal === null ? 'warning' : 'error',
          ...(misfit.by === 'audience' ? { variant: 'audience' } : {}),
          params: {
            host: placeOf(endpoint).host,
            ...(misfit.by === 'issuer' ? { issuer: misfit.issuer } : { audience: misfit.audience }),
          },
          evidence: [
            tokenEvidence(token),
            ...(token.issuer === null ? [] : [{ label: 'issuer', value: token.issuer } as const]),
            { label: 'host', value: placeOf(endpoint).host },
            ...(refusal === null ? [] : refusalEvidence(refusal)),
          ],
          ...withRequestId(refusal?.requestId ?? null),
        },
      ],
    };
  },
});

function deploymentOf({ attempts }: HttpSeen): Deployment | null {
  const outcome = attempts.find(({ purpose }) => purpose === 'discovery')?.outcome;
  return outcome?.kind === 'answered' && outcome.status === 200 ? readDeployment(outcome.bodyStart) : null;
}
