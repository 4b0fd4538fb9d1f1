import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { connectionSymptoms } from '../net/connection';
import { timeInWords, tokenEvidence } from './token-evidence';
import { timeVerdict } from '../../token/time-verdict';
import { term } from '../../findings/said';

/** By this computer's clock, so that it works without a network; `auth-clock` says whether the clock is to be believed. */
export const authTokenTime = defineCheck({
  id: 'auth-token-time',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target', 'machine'],
  after: ['auth-token-readable', 'auth-clock'],
  judge: ({ target: { token }, machine }): Verdict => {
    if (token === null || (token.expiresAt === null && token.notBefore === null)) {
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    }
    switch (timeVerdict(token, machine.now).kind) {
      case 'valid':
      case 'no-expiry':
        return { status: 'passed' };
      case 'expired': {
        const until = timeInWords(token.expiresAt ?? 0);
        return {
          status: 'failed',
          findings: [
            {
              code: 'auth.token-expired',
              params: { until },
              evidence: [tokenEvidence(token), { label: 'expiry', value: until }],
            },
          ],
        };
      }
      case 'not-yet-valid': {
        const from = timeInWords(token.notBefore ?? 0);
        return {
          status: 'failed',
          findings: [
            {
              code: 'auth.token-not-yet-valid',
              params: { from },
              evidence: [
                tokenEvidence(token),
                { label: 'validity', value: term('valid-from', { time: from }) },
                { label: 'clock', value: machine.now },
              ],
            },
          ],
        };
      }
    }
  },
});
