import type { LatencySeen } from '../observations/latency';
import type { LatencyComparison } from './compare-lanes';
import type { MedianInterval } from './statistics';

interface Surroundings {
  readonly endpoint: string;
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * What to send to the people who run a gateway whose MCP is slow: the numbers, how they were taken, and every sample. Plain
 * text in English, whatever the window speaks. Null: the verdict is another.
 */
export function latencyBugText(
  { tool, path, samples, ended }: LatencySeen,
  { warm, cold, excess, verdict }: LatencyComparison,
  { endpoint, version, at }: Surroundings,
): string | null {
  if (verdict !== 'mcp' || excess === null) return null;
  const row = (name: string, interval: MedianInterval | null, first: number | null): string =>
    `  ${name.padEnd(22)}${interval === null ? 'no sample' : inWords(interval)}` +
    (first === null ? '' : `; first request ${whole(first)}`);
  const timesOf = (lane: string): string =>
    samples
      .filter((sample) => sample.lane === lane && !sample.cold)
      .map(({ durationMs, failure }) => (failure === null ? String(Math.round(durationMs)) : failure))
      .join(', ');
  return [
    `MCP is slower than REST: ${tool} takes ${whole(excess.median)} longer over MCP than GET ${path}`,
    '',
    `Endpoint: ${endpoint}`,
    `Measured: ${at}, by Ungrey ${version}`,
    '',
    'Medians over kept-alive connections, asked in turn:',
    row(`MCP ${tool}`, warm.mcp, cold.mcp),
    row(`REST GET ${path}`, warm.rest, cold.rest),
    row('GET /health', warm.network, cold.network),
    row('MCP minus REST', excess, null),
    '',
    'Every sample, in ms:',
    `  MCP: ${timesOf('mcp')}`,
    `  REST: ${timesOf('rest')}`,
    `  /health: ${timesOf('network')}`,
    ...(ended === 'done' ? [] : ['', `The measuring ended early (${ended}).`]),
    '',
  ].join('\n');
}

function inWords({ median, low, high, confidence }: MedianInterval): string {
  return `${whole(median)} (${whole(low)} to ${whole(high)} at ${Math.round(confidence * 100)} % confidence)`;
}

function whole(ms: number): string {
  return `${Math.round(ms)} ms`;
}
