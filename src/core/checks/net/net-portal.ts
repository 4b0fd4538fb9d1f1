import { defineCheck } from '../../diagnosis/check';
import { isLoopbackHost } from '../../network/loopback';
import type { HttpAttempt } from '../../observations/http';
import { answerEvidence, connectionSymptoms, endpointOutcome, isHtml, placeOf } from './connection';
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
    const endpointFails = endpointOutcome(http, 'node')?.kind === 'failed';
    for (const attempt of http.attempts) {
      const { outcome, purpose, url } = attempt;
      if (outcome.kind === 'failed') continue;
      const isSuspect = url.startsWith('http:') && (endpointFails || purpose === 'endpoint');
      if (outcome.status !== 511 && !(isSuspect && answersForTheNetwork(attempt, outcome))) continue;
      return {
        status: 'failed',
        findings: [
          {
            code: 'net.captive-portal',
            params: { host: placeOf(target.endpoint).host },
            evidence: [{ label: 'url', value: outcome.redirectTo ?? url }, ...answerEvidence(outcome)],
          },
        ],
      };
    }
    return { status: 'passed' };
  },
});

/** It leads to somebody else's page, or shows a page of its own. */
function answersForTheNetwork({ purpose, url }: HttpAttempt, answer: Answer): boolean {
  const asked = new URL(url);
  if (answer.redirectTo !== null) {
    const target = new URL(answer.redirectTo);
    // A gateway that has moved keeps the path.
    const hasMoved = purpose === 'endpoint' && target.pathname === asked.pathname;
    return !hasMoved && !isSameSite(target, asked);
  }
  // A page on this computer itself is no page of the network.
  return (
    !isLoopbackHost(asked.hostname) &&
    answer.status === 200 &&
    isHtml(answer) &&
    signInWords.test(answer.bodyStart)
  );
}

/** `www.example.com` and `example.com` are one; so is everything under a common last pair of names. */
function isSameSite(a: URL, b: URL): boolean {
  if (isLoopbackHost(a.hostname)) return a.origin === b.origin;
  if (a.hostname === b.hostname) return true;
  const site = (url: URL): string => url.hostname.split('.').slice(-2).join('.');
  return /[a-z]$/i.test(a.hostname) && a.hostname.includes('.') && site(a) === site(b);
}
