import type { LatencyLane, LatencySample } from '../observations/latency';
import { median, medianInterval } from './statistics';
import type { MedianInterval } from './statistics';

/** What the samples of a look say. All times in milliseconds. */
export interface LatencyComparison {
  /** Medians over warm connections; null: no sample came back. */
  readonly warm: Readonly<Record<LatencyLane, MedianInterval | null>>;
  /** Medians of the first requests, which opened their connection. */
  readonly cold: Readonly<Record<LatencyLane, number | null>>;
  /** What MCP took longer than REST, round by round; null: no round has both. */
  readonly excess: MedianInterval | null;
  /** Where the time goes: the largest part, or `normal` when nothing is slow. Null: MCP or REST gave no warm sample. */
  readonly verdict: 'network' | 'service' | 'mcp' | 'normal' | null;
}

/** From here on a warm call feels slow to a person who waits for several in a row. */
const slowMs = 250;

/**
 * The least that MCP must cost over REST to be called slower: as much as its framing, an event stream and a busy computer
 * can cost without a fault. Few samples say less, so they must show more.
 */
const excessMs = 75;
const excessMsOfFewSamples = 200;
const fewSamples = 5;
const excessShare = 0.2;

export function compareLanes(samples: readonly LatencySample[]): LatencyComparison {
  const answered = samples.filter(({ failure }) => failure === null);
  const warmOf = (lane: LatencyLane): readonly LatencySample[] =>
    answered.filter((sample) => sample.lane === lane && !sample.cold);
  const coldOf = (lane: LatencyLane): number | null => {
    const times = answered.filter((sample) => sample.lane === lane && sample.cold).map(durationOf);
    return times.length === 0 ? null : median(times);
  };
  const intervalOf = (lane: LatencyLane): MedianInterval | null =>
    medianInterval(warmOf(lane).map(durationOf));

  const warm = { network: intervalOf('network'), rest: intervalOf('rest'), mcp: intervalOf('mcp') };
  const pairs = warmOf('mcp').flatMap(({ round, durationMs }) => {
    const rest = warmOf('rest').find((sample) => sample.round === round);
    return rest === undefined ? [] : [durationMs - rest.durationMs];
  });
  const excess = medianInterval(pairs);
  return {
    warm,
    cold: { network: coldOf('network'), rest: coldOf('rest'), mcp: coldOf('mcp') },
    excess,
    verdict: verdictOf(warm, excess, pairs.length),
  };
}

const durationOf = ({ durationMs }: LatencySample): number => durationMs;

function verdictOf(
  { network, rest, mcp }: LatencyComparison['warm'],
  excess: MedianInterval | null,
  pairs: number,
): LatencyComparison['verdict'] {
  if (rest === null || mcp === null || excess === null) return null;
  const floor = Math.max(pairs < fewSamples ? excessMsOfFewSamples : excessMs, excessShare * rest.median);
  const onTheWay = Math.min(network?.median ?? 0, rest.median);
  const parts = {
    network: onTheWay,
    service: rest.median - onTheWay,
    // Only what cannot be noise.
    mcp: excess.low > floor ? excess.median : 0,
  };
  if (parts.mcp > parts.network && parts.mcp > parts.service) return 'mcp';
  if (Math.min(rest.median, mcp.median) < slowMs) return parts.mcp > 0 ? 'mcp' : 'normal';
  return parts.network >= parts.service ? 'network' : 'service';
}
