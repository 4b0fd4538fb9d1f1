import { defineCheck } from '../../diagnosis/check';
import type { HttpAttempt } from '../../observations/http';
import {
  answerEvidence,
  connectionSymptoms,
  failedKind,
  endpointOutcome,
  isHtml,
  placeOf,
} from './connection';
import type { Answer } from './connection';

const signInWords = /sign.?in|log.?in|wi-?fi|hotspot|portal|guest|terms of use|accept/i;

/**
 * A network that wants people to sign in first answers plain http in the gateway's stead, and breaks https. It is judged
 * first: what it does to the layers above looks like many other faults.
 */
export const netPortal = defineCheck({
  id: 'net-portal',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'http'],
  judge: ({ target, http }) => {
    const endpointFails = failedKind(endpointOutcome(http, 'node')) !== null;
    const { host } = placeOf(target.endpoint);
    for (const attempt of http.attempts) {
      const { outcome } = attempt;
      if (outcome.kind === 'failed') continue;
      if (outcome.status !== 511 && !(endpointFails && answersForTheNetwork(attempt, outcome, host)))
        continue;
      return {
        status: 'failed',
        findings: [
          {
            code: 'net.captive-portal',
            params: { host },
            evidence: [
              { label: 'url', value: outcome.redirectTo ?? attempt.url },
              ...answerEvidence(outcome),
            ],
          },
        ],
      };
    }
    return { status: 'passed' };
  },
});

function answersForTheNetwork(attempt: HttpAttempt, answer: Answer, host: string): boolean {
  if (!attempt.url.startsWith('http:') || placeOf(attempt.url).isLoopback) return false;
  if (answer.redirectTo !== null) return !sameSite(new URL(answer.redirectTo).hostname, host);
  return answer.status === 200 && isHtml(answer) && signInWords.test(answer.bodyStart);
}

/** `www.example.com` and `example.com` are one; so is everything under a common last pair of names. */
function sameSite(a: string, b: string): boolean {
  const site = (host: string): string => host.split('.').slice(-2).join('.');
  return a === b || (a.includes('.') && site(a) === site(b));
}
