import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { connectionSymptoms, layers, withRequestId } from '../net/connection';
import { accepts, refusalOf } from './refusal';
import { refusalEvidence } from './token-evidence';
import { term } from '../../findings/said';

/** Not every MCP server wants a token: that one is missing shows when the gateway asks for it. */
export const authTokenPresent = defineCheck({
  id: 'auth-token-present',
  station: 'sign-in',
  symptoms: connectionSymptoms,
  needs: ['target', 'http', 'mcp'],
  after: ['entry-authorization', 'keychain', 'bridge-token', ...layers],
  judge: ({ target, http, mcp }): Verdict => {
    if (target.authorization !== null) return { status: 'passed' };
    if (accepts(mcp)) return { status: 'passed' };
    const refusal = refusalOf(http, mcp);
    if (refusal === null) return { status: 'unknown', detail: term('not-asked') };
    if (target.tokenSource === 'client-variable') {
      return {
        status: 'unknown',
        detail: term('token-elsewhere'),
      };
    }
    return {
      status: 'failed',
      findings: [
        {
          code: 'auth.token-missing',
          ...(target.connection === null
            ? {}
            : {
                variant: 'keychain',
                params: { connection: target.connection },
                remedies: ['new-token'] as const,
              }),
          evidence: refusalEvidence(refusal),
          ...withRequestId(refusal.requestId),
        },
      ],
    };
  },
});
