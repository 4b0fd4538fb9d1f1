import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { failedKind, layers, placeOf } from './connection';

/**
 * mcp-remote asks for six pages about signing in before it does anything else, even with a good token, and gives each five seconds:
 * where they hang it was ready after 30 s (measured with 0.15.1). A page that is not there costs nothing.
 */
export const netSignInPages = defineCheck({
  id: 'net-sign-in-pages',
  station: 'network',
  symptoms: ['entry-grey', 'something-else'],
  needs: ['target', 'http'],
  after: layers,
  judge: ({ target, http }): Verdict => {
    const attempt = http.attempts.find(({ purpose }) => purpose === 'sign-in-page');
    if (attempt === undefined) return { status: 'skipped', because: null, reason: 'not-applicable' };
    if (failedKind(attempt.outcome) !== 'timeout') return { status: 'passed' };
    return {
      status: 'failed',
      findings: [
        {
          code: 'net.sign-in-pages-hang',
          params: { entry: target.entry ?? '', host: placeOf(attempt.url).host },
          evidence: [{ label: 'url', value: attempt.url }],
        },
      ],
    };
  },
});
