import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { failureKind } from '../../network/failure-kind';
import { layers, placeOf } from '../net/connection';
import { term } from '../../findings/said';

/** Whether fresh connections work every time. */
export const connectionStable = defineCheck({
  id: 'connection-stable',
  station: 'network',
  symptoms: ['connection-drops'],
  needs: ['target', 'hold'],
  after: [...layers, 'auth-accepted'],
  judge: ({ target, hold }): Verdict => {
    const failures = hold.connects.flatMap(({ failure }) => (failure === null ? [] : [failure]));
    const broken = failures.filter((code) => ['cut', 'timeout'].includes(failureKind(code)));
    if (broken.length > 0) {
      return {
        status: 'failed',
        findings: [
          {
            code: 'connection.unstable',
            params: {
              host: placeOf(target.endpoint).host,
              failed: broken.length,
              total: hold.connects.length,
            },
            evidence: [
              {
                label: 'connects',
                value: term('worked-of', {
                  worked: hold.connects.length - failures.length,
                  total: hold.connects.length,
                }),
              },
              { label: 'error', value: [...new Set(broken)].join(', ') },
            ],
          },
        ],
      };
    }
    return failures.length === 0
      ? { status: 'passed' }
      : { status: 'unknown', detail: term('fresh-ended', { error: failures.join(', ') }) };
  },
});
