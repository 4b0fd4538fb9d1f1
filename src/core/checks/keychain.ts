import { defineCheck } from '../diagnosis/check';

/** Without a keychain Ungrey still works; it only matters to a connection whose token is kept there. */
export const keychain = defineCheck({
  id: 'keychain',
  station: 'sign-in',
  symptoms: ['entry-grey', 'unauthorized'],
  needs: ['keychain', 'target'],
  judge: ({ keychain: seen, target }) => {
    if (seen.available) return { status: 'passed' };
    const isNeeded = target.connection !== null;
    return {
      status: 'warning',
      findings: [
        {
          code: 'ungrey.keychain-unavailable',
          severity: isNeeded ? 'warning' : 'info',
          evidence: [{ label: 'error', value: seen.problem ?? 'failed' }],
        },
      ],
    };
  },
});
