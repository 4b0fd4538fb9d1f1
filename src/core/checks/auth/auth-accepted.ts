import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import { readErrorEnvelope } from '../../network/envelope';
import { connectionSymptoms, endpointAnswer, layers, placeOf, withRequestId } from '../net/connection';
import { accepts, refusalOf } from './refusal';
import type { Refusal } from './refusal';
import { refusalEvidence, timeInWords, tokenEvidence } from './token-evidence';
import { timeVerdict } from '../../token/time-verdict';
import type { HttpSeen } from '../../observations/http';
import type { Target } from '../../diagnosis/target';
import { term } from '../../findings/said';

/** The gateway's own word on the token, and the best guess why, where it refuses. */
export const authAccepted = defineCheck({
  id: 'auth-accepted',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target', 'machine', 'http', 'mcp'],
  after: [...layers, 'auth-token-present', 'auth-token-readable', 'auth-token-time', 'auth-deployment'],
  judge: ({ target, machine, http, mcp }): Verdict => {
    if (accepts(mcp)) return { status: 'passed' };
    const refusal = refusalOf(http, mcp);
    if (refusal === null) {
      const { toolsList } = mcp;
      const detail =
        toolsList.kind === 'error' ? term('list-ended', { error: toolsList.message }) : term('session-short');
      return { status: 'unknown', detail };
    }
    const skew = endpointAnswer(http)?.clockSkewSeconds ?? 0;
    const cause = causeOf(
      refusal,
      target,
      http,
      new Date(Date.parse(machine.now) - skew * 1000).toISOString(),
    );
    const token = target.token === null ? [] : [tokenEvidence(target.token)];
    return {
      status: 'failed',
      findings: [
        {
          ...cause,
          params: { host: placeOf(target.endpoint).host, ...cause.params },
          evidence: [...token, ...refusalEvidence(refusal)],
          ...withRequestId(refusal.requestId),
        },
      ],
    };
  },
});

/** “invalid token: Audience doesn't match”; masking takes the word after “token:” for a secret. */
const audienceDiffers = /\baudience\b|doesn.t match/i;

type Cause = Pick<FindingDraft, 'code' | 'variant' | 'params' | 'who' | 'remedies'>;

function causeOf(refusal: Refusal, target: Target, http: HttpSeen, gatewayNow: string): Cause {
  const { token } = target;
  if (refusal.kind === 'forbidden') {
    return {
      code: 'auth.rejected',
      variant: 'forbidden',
      who: 'tenant-admin',
      remedies: ['ask-gateway-operator'],
    };
  }
  if (refusal.gridCode === 'AUTH_TOKEN_MISSING' || sameAsAnonymous(refusal, http)) {
    return {
      code: 'auth.rejected',
      variant: 'not-seen',
      who: 'gateway-operator',
      remedies: ['ask-gateway-operator'],
    };
  }
  if (token !== null && token.expiresAt !== null && timeVerdict(token, gatewayNow).kind === 'expired') {
    return { code: 'auth.token-expired', params: { until: timeInWords(token.expiresAt) } };
  }
  if (refusal.gridCode === 'SESSION_EXPIRED') return { code: 'auth.token-expired', variant: 'server' };
  if (token !== null && token.audience.length > 0 && audienceDiffers.test(refusal.message)) {
    return {
      code: 'auth.wrong-deployment',
      variant: 'audience',
      params: { audience: token.audience.join(', ') },
    };
  }
  if (token?.kind === 'api-key') return { code: 'auth.key-rejected', params: { last4: token.last4 } };
  return { code: 'auth.rejected' };
}

/** With the token the gateway says what it says without one, in words that speak of a missing token. */
function sameAsAnonymous(refusal: Refusal, http: HttpSeen): boolean {
  const anonymous = http.attempts.find(({ purpose }) => purpose === 'anonymous')?.outcome;
  if (anonymous?.kind !== 'answered' || anonymous.status !== refusal.status) return false;
  const { code, message } = readErrorEnvelope(anonymous.bodyStart);
  return (
    code === refusal.gridCode &&
    (message ?? '') === refusal.message &&
    /missing|no (?:token|authorization)/i.test(refusal.message)
  );
}
