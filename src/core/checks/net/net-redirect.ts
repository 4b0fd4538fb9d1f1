import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import { connectionSymptoms, endpointOutcome, layersBefore, placeOf } from './connection';
import { term } from '../../findings/said';

export const netRedirect = defineCheck({
  id: 'net-redirect',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['http'],
  after: layersBefore('net-redirect'),
  judge: ({ http }): Verdict => {
    // The first answer: it is the one that every client has to follow.
    const attempt = http.attempts.find(
      ({ purpose, outcome }) => purpose === 'endpoint' && outcome.kind === 'answered',
    );
    if (attempt === undefined || attempt.outcome.kind === 'failed') {
      return { status: 'unknown', detail: term('gateway-silent') };
    }
    const { status, redirectTo, headers } = attempt.outcome;
    const place = { host: placeOf(attempt.url).host, status };
    const location = headers['location'];
    if (redirectTo === null && isRedirect(status) && location !== undefined) {
      const evidence = [{ label: 'answer', value: location }] as const;
      return {
        status: 'failed',
        findings: [{ code: 'net.redirect', variant: 'nowhere', params: place, evidence }],
      };
    }
    if (redirectTo === null) return { status: 'passed' };

    const draft: FindingDraft = {
      code: 'net.redirect',
      params: { to: redirectTo, ...place },
      evidence: [
        { label: 'saw', value: attempt.url },
        { label: 'status', value: String(status) },
        { label: 'expected', value: redirectTo },
      ],
    };
    if (new URL(redirectTo).origin !== new URL(attempt.url).origin)
      return { status: 'failed', findings: [draft] };
    const keepsRequest = status === 307 || status === 308;
    if (!keepsRequest) return { status: 'failed', findings: [{ ...draft, variant: 'method-lost' }] };
    // It was followed once, and led to the next redirect.
    const last = endpointOutcome(http, 'node');
    if (last?.kind === 'answered' && isRedirect(last.status)) {
      return { status: 'failed', findings: [{ ...draft, variant: 'loop' }] };
    }
    return {
      status: 'passed',
      findings: [
        {
          ...draft,
          variant: 'same-place',
          severity: 'info',
          // Nothing must be written differently.
          evidence: [
            { label: 'url', value: attempt.url },
            { label: 'status', value: String(status) },
            { label: 'leads-to', value: redirectTo },
          ],
          remedies: [],
        },
      ],
    };
  },
});

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}
