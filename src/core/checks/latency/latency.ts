import { defineCheck } from '../../diagnosis/check';
import type { Verdict } from '../../diagnosis/check';
import type { Evidence, FindingDraft } from '../../findings/finding';
import { compareLanes } from '../../latency/compare-lanes';
import type { LatencyComparison } from '../../latency/compare-lanes';
import type { MedianInterval } from '../../latency/statistics';
import { failureKind } from '../../network/failure-kind';
import type { LatencyLane, LatencySeen } from '../../observations/latency';
import { layers, placeOf } from '../net/connection';
import { term } from '../../findings/said';
import type { Term } from '../../findings/said';

/** Where the time of a call goes: the way, the service, or MCP. */
export const latency = defineCheck({
  id: 'latency',
  station: 'tools',
  symptoms: ['high-latency'],
  needs: ['target', 'latency'],
  after: [...layers, 'auth-accepted'],
  judge: ({ target, latency: seen }): Verdict => {
    const { host } = placeOf(target.endpoint);
    const comparison = compareLanes(seen.samples);
    const { verdict } = comparison;
    const cut = seen.samples.filter(({ failure }) => failure !== null && failureKind(failure) === 'cut');
    if (cut.length > 0 && cut.length < seen.samples.length) {
      return {
        status: 'failed',
        findings: [
          {
            code: 'connection.unstable',
            params: { host, failed: cut.length, total: seen.samples.length },
            evidence: [{ label: 'error', value: [...new Set(cut.map(({ failure }) => failure))].join(', ') }],
          },
        ],
      };
    }
    if (verdict === null) return { status: 'unknown', detail: whyUnknown(seen) };
    const finding: FindingDraft = {
      code: `latency.${verdict}`,
      params: { host, tool: seen.tool, path: seen.path, ...numbersOf(comparison) },
      evidence: [...evidenceOf(comparison), ...countOf(seen)],
    };
    return verdict === 'normal'
      ? { status: 'passed', findings: [finding] }
      : { status: 'warning', findings: [finding] };
  },
});

function whyUnknown({ samples, ended }: LatencySeen): Term {
  if (ended === 'rate-limit') {
    return term('latency-limit');
  }
  if (ended === 'stopped') return term('latency-stopped');
  const failure = samples.find((sample) => sample.failure !== null)?.failure ?? null;
  return failure === null ? term('latency-no-time') : term('latency-failed', { error: failure });
}

function numbersOf({ warm, excess }: LatencyComparison): Record<string, number> {
  const ms = (interval: MedianInterval | null): number => Math.round(interval?.median ?? 0);
  return {
    networkMs: ms(warm.network),
    restMs: ms(warm.rest),
    mcpMs: ms(warm.mcp),
    excessMs: ms(excess),
    lowMs: Math.round(excess?.low ?? 0),
    highMs: Math.round(excess?.high ?? 0),
    confidence: Math.round((excess?.confidence ?? 0) * 100),
  };
}

function evidenceOf({ warm, cold, excess }: LatencyComparison): readonly Evidence[] {
  const interval = (label: Evidence['label'], seen: MedianInterval | null): readonly Evidence[] =>
    seen === null ? [] : [{ label, value: said(seen) }];
  const first = [
    ...(cold.network === null ? [] : [`/health ${whole(cold.network)}`]),
    ...(cold.rest === null ? [] : [`REST ${whole(cold.rest)}`]),
    ...(cold.mcp === null ? [] : [`MCP initialize ${whole(cold.mcp)}`]),
  ];
  return [
    ...interval('time-network', warm.network),
    ...interval('time-rest', warm.rest),
    ...interval('time-mcp', warm.mcp),
    ...interval('time-excess', excess),
    ...(first.length === 0 ? [] : [{ label: 'time-cold', value: first.join(', ') } as const]),
  ];
}

/** How many warm samples the numbers stand on, and whether there was to be more. */
function countOf({ samples, ended }: LatencySeen): readonly Evidence[] {
  const warm = samples.filter(({ cold, failure }) => !cold && failure === null);
  const of = (lane: LatencyLane): number => warm.filter((sample) => sample.lane === lane).length;
  const counts = `/health ${of('network')}, REST ${of('rest')}, MCP ${of('mcp')}`;
  return [{ label: 'samples', value: ended === 'done' ? counts : term(ends[ended], { value: counts }) }];
}

const ends = {
  'rate-limit': 'ended-by-rate-limit',
  failed: 'ended-by-failures',
  stopped: 'ended-early',
} as const;

function said({ median, low, high, confidence }: MedianInterval): Term {
  return term('interval', {
    median: Math.round(median),
    low: Math.round(low),
    high: Math.round(high),
    percent: Math.round(confidence * 100),
  });
}

function whole(ms: number): string {
  return `${Math.round(ms)} ms`;
}
