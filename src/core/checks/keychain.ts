import { defineCheck } from '../diagnosis/check';

/** Without a keychain Ungrey still works; an entry that starts Ungrey’s bridge does not. */
export const keychain = defineCheck({
  id: 'keychain',
  station: 'sign-in',
  symptoms: ['entry-grey', 'unauthorized'],
  needs: ['keychain', 'target'],
  judge: ({ keychain: seen, target }) => {
    if (seen.available) return { status: 'passed' };
    const evidence = [{ label: 'error', value: seen.problem ?? 'failed' }] as const;
    if (target.form === 'ungrey-bridge' && target.tokenSource === 'none') {
      const params = { connection: target.connection ?? '' };
      return {
        status: 'failed',
        findings: [
          { code: 'ungrey.keychain-unavailable', severity: 'error', variant: 'entry', params, evidence },
        ],
      };
    }
    return {
      status: 'warning',
      findings: [
        {
          code: 'ungrey.keychain-unavailable',
          severity: target.connection === null ? 'info' : 'warning',
          evidence,
        },
      ],
    };
  },
});
