import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { connectionSymptoms } from '../net/connection';
import { tokenEvidence } from './token-evidence';

export const authTokenReadable = defineCheck({
  id: 'auth-token-readable',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target'],
  after: ['entry-token-text'],
  judge: ({ target: { token } }): Verdict => {
    if (token === null || (token.kind === 'unknown' && token.malformed === null)) {
      return { status: 'skipped', because: null, reason: 'not-applicable' };
    }
    if (token.malformed === null) return { status: 'passed' };
    return {
      status: 'failed',
      findings: [
        {
          code: 'auth.token-malformed',
          evidence: [tokenEvidence(token), { label: 'detail', value: token.malformed }],
        },
      ],
    };
  },
});
