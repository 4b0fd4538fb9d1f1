import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import { parsePacString, proxyUrlOf } from '../../network/pac-string';
import type { HttpOutcome, HttpSeen } from '../../observations/http';
import type { ProxySeen } from '../../observations/network';
import {
  connectionSymptoms,
  endpointOutcome,
  failedKind,
  inShort,
  layersBefore,
  placeOf,
  stackEvidence,
} from './connection';
import { term } from '../../findings/said';

/** Faults of a direct connection that a proxy would spare. */
const blocked = new Set(['dns', 'refused', 'unreachable', 'timeout', 'cut']);

/** Programs connect directly. Where that fails and another way works, the proxy is what they lack. */
export const netProxy = defineCheck({
  id: 'net-proxy',
  station: 'network',
  symptoms: connectionSymptoms,
  needs: ['target', 'proxy', 'http'],
  after: layersBefore('net-proxy'),
  judge: ({ target, proxy, http }): Verdict => {
    const direct = endpointOutcome(http, 'node');
    const others = otherWays(http);
    if (direct === null) return { status: 'unknown', detail: term('no-request') };
    const params = { proxy: proxyName(proxy) ?? '', host: placeOf(target.endpoint).host };
    const evidence = [
      ...(params.proxy === '' ? [] : [{ label: 'proxy', value: params.proxy } as const]),
      { label: 'error', value: inShort(direct) } as const,
    ];
    const unnamed = params.proxy === '' && { variant: 'unnamed' };
    const wantsPassword = failed({ code: 'net.proxy-auth', params, ...unnamed, evidence });
    if (asksForPassword(direct)) return wantsPassword;
    if (!blocked.has(failedKind(direct) ?? '')) return { status: 'passed' };
    if (others.some(asksForPassword)) return wantsPassword;
    if (params.proxy === '') return { status: 'passed' };

    if (others.some((outcome) => outcome.kind === 'answered')) {
      return failed({ code: 'net.proxy-needed', params, evidence: [...evidence, ...stackEvidence(http)] });
    }
    const tried = others[0];
    if (tried === undefined) return failed({ code: 'net.proxy-needed', variant: 'likely', params, evidence });
    return {
      status: 'unknown',
      detail: term('proxy-failed', { proxy: params.proxy, error: inShort(tried) }),
    };
  },
});

function failed(finding: Extract<Verdict, { status: 'failed' | 'warning' }>['findings'][0]): Verdict {
  return { status: 'failed', findings: [finding] };
}

function otherWays(http: HttpSeen): readonly HttpOutcome[] {
  return http.attempts
    .filter(({ stack, purpose }) => purpose === 'proxied' || (stack === 'browser' && purpose === 'endpoint'))
    .map(({ outcome }) => outcome);
}

function asksForPassword(outcome: HttpOutcome): boolean {
  return outcome.kind === 'answered' ? outcome.status === 407 : failedKind(outcome) === 'proxy-auth';
}

/** As a URL where it is one; a PAC file or several alternatives as the system names them. */
function proxyName({ environment, system }: ProxySeen): string | null {
  if (environment !== null || system === null) return environment;
  return proxyUrlOf(parsePacString(system)[0]) ?? system;
}
