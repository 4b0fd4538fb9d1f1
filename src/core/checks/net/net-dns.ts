import { defineCheck } from '../../diagnosis/check';
import { connectionSymptoms, layersBefore, programsGetThrough, stackEvidence } from './connection';

/** Codes that say “no such name”; all others say that the name service itself did not answer. */
const notFound = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NODATA', 'EAI_NONAME']);

export const netDns = defineCheck({
  id: 'net-dns',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['dns', 'http'],
  after: layersBefore('net-dns'),
  judge: ({ dns, http }) => {
    if (dns.error === null) {
      return dns.literal
        ? { status: 'skipped', because: null, reason: 'not-applicable' }
        : { status: 'passed' };
    }
    // A lookup can fail once and succeed at the next request.
    const severity = programsGetThrough(http) ? 'warning' : 'error';
    return {
      status: severity === 'error' ? 'failed' : 'warning',
      findings: [
        {
          code: 'net.dns',
          severity,
          ...(notFound.has(dns.error) ? {} : { variant: 'resolver' }),
          params: { host: dns.host },
          evidence: [
            { label: 'host', value: dns.host },
            { label: 'error', value: dns.error },
            ...stackEvidence(http),
          ],
        },
      ],
    };
  },
});
