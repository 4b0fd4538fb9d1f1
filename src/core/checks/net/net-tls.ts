import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { failureKind } from '../../network/failure-kind';
import type { HttpSeen } from '../../observations/http';
import { certificateFinding } from './certificate-finding';
import { connectionSymptoms, endpointOutcome, layersBefore, placeOf, stackEvidence } from './connection';
import { failureFinding } from './failure-finding';
import { term } from '../../findings/said';

export const netTls = defineCheck({
  id: 'net-tls',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'tls', 'http'],
  after: layersBefore('net-tls'),
  judge: ({ target, tls, http }): Verdict => {
    const { host, port } = placeOf(target.endpoint);
    const params = { host, port };
    if (!tls.applies) return judgePlain(http, params, target.endpoint ?? '');

    if (tls.handshakeError !== null) {
      const kind = failureKind(tls.handshakeError);
      const finding = kind === 'unknown' ? failureFinding('tls-other') : failureFinding(kind);
      if (finding === null)
        return { status: 'unknown', detail: term('handshake-ended', { error: tls.handshakeError }) };
      // Some servers break off this handshake and not the next.
      const severity = endpointOutcome(http, 'node')?.kind === 'answered' ? 'warning' : 'error';
      const evidence = [{ label: 'error', value: tls.handshakeError } as const, ...stackEvidence(http)];
      const variant =
        finding.code === 'net.unreachable' || finding.code === 'net.timeout' ? { variant: 'tls' } : {};
      return {
        status: severity === 'error' ? 'failed' : 'warning',
        findings: [{ ...finding, ...variant, severity, params, evidence }],
      };
    }
    if (tls.nodeError === null) return { status: 'passed' };
    const browserTrusts = endpointOutcome(http, 'browser')?.kind === 'answered';
    const finding = certificateFinding({ ...tls, nodeError: tls.nodeError }, host, browserTrusts);
    return {
      status: 'failed',
      findings: [{ ...finding, evidence: [...finding.evidence, ...stackEvidence(http)] }],
    };
  },
});

/** Nothing to secure over plain http, unless the other side waits for TLS. */
function judgePlain(
  http: HttpSeen,
  params: { readonly host: string; readonly port: number },
  endpoint: string,
): Verdict {
  const overHttps = http.attempts.find(({ purpose }) => purpose === 'https')?.outcome;
  const speaksTls =
    overHttps !== undefined &&
    (overHttps.kind === 'answered' || failureKind(overHttps.code).startsWith('tls-'));
  if (!speaksTls) return { status: 'skipped', because: null, reason: 'not-applicable' };
  return {
    status: 'failed',
    findings: [
      {
        code: 'net.not-tls',
        variant: 'http-on-tls',
        params,
        evidence: [
          { label: 'saw', value: endpoint },
          { label: 'expected', value: endpoint.replace(/^http:/, 'https:') },
        ],
      },
    ],
  };
}
