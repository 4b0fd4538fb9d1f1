import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { failureKind } from '../../network/failure-kind';
import type { Evidence } from '../../findings/finding';
import type { TcpSeen } from '../../observations/network';
import {
  connectionSymptoms,
  endpointOutcome,
  failedKind,
  layersBefore,
  placeOf,
  stackEvidence,
} from './connection';
import { term } from '../../findings/said';

type Attempt = TcpSeen['attempts'][number];

/** Programs failed to connect at all, although one family works: they insist on the other. */
const connectsNowhere = new Set(['refused', 'unreachable']);

/** No route for a whole family: this computer simply has no IPv6 (or no IPv4), which harms nobody. */
const noRoute = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

export const netTcp = defineCheck({
  id: 'net-tcp',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'tcp', 'http'],
  after: layersBefore('net-tcp'),
  judge: ({ target, tcp, http }): Verdict => {
    const place = placeOf(target.endpoint);
    const params = { host: place.host, port: place.port };
    if (tcp.attempts.length === 0) return { status: 'unknown', detail: term('no-address') };

    if (tcp.attempts.every(({ error }) => error !== null)) {
      const code = codeOf(tcp.attempts);
      return {
        status: 'failed',
        findings: [
          {
            code,
            ...(code === 'net.refused' && place.isLoopback ? { variant: 'loopback' } : {}),
            params,
            evidence: [...tcp.attempts.map(evidenceOf), ...stackEvidence(http)],
          },
        ],
      };
    }

    const broken = brokenFamily(tcp.attempts);
    if (broken === null) return { status: 'passed' };
    const severity = connectsNowhere.has(failedKind(endpointOutcome(http, 'node')) ?? '')
      ? 'error'
      : 'warning';
    return {
      status: severity === 'error' ? 'failed' : 'warning',
      findings: [
        {
          code: 'net.address-family',
          severity,
          params: {
            ...params,
            broken: `IPv${String(broken)}`,
            working: `IPv${String(broken === 4 ? 6 : 4)}`,
          },
          evidence: tcp.attempts.map(evidenceOf),
        },
      ],
    };
  },
});

/** Of several ways to fail the one that tells most: a refusal comes from the host itself. */
function codeOf(attempts: readonly Attempt[]): 'net.refused' | 'net.timeout' | 'net.unreachable' {
  const kinds = attempts.map(({ error }) => failureKind(error ?? ''));
  if (kinds.includes('refused')) return 'net.refused';
  return kinds.includes('timeout') ? 'net.timeout' : 'net.unreachable';
}

function brokenFamily(attempts: readonly Attempt[]): 4 | 6 | null {
  for (const family of [4, 6] as const) {
    const own = attempts.filter(({ address }) => address.family === family);
    const works = own.some(({ error }) => error === null);
    if (own.length > 0 && !works && !own.every(({ error }) => noRoute.has(error ?? ''))) return family;
  }
  return null;
}

function evidenceOf({ address, error, durationMs }: Attempt): Evidence {
  return {
    label: 'address',
    value: [`${address.ip}: `, error ?? term('connected', { ms: Math.round(durationMs) })],
  };
}
