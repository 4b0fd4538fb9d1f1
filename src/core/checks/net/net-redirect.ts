import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { FindingDraft } from '../../findings/finding';
import { connectionSymptoms, layersBefore, placeOf } from './connection';

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
      return { status: 'unknown', detail: 'The gateway gave no answer.' };
    }
    const { status, redirectTo } = attempt.outcome;
    if (redirectTo === null) return { status: 'passed' };

    const draft: FindingDraft = {
      code: 'net.redirect',
      params: { to: redirectTo, status, host: placeOf(attempt.url).host },
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
    return {
      status: 'passed',
      findings: [{ ...draft, variant: 'same-place', severity: 'info', remedies: [] }],
    };
  },
});
