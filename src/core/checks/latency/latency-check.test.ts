import { describe, expect, it } from 'vitest';
import { judge } from '../../diagnosis/judge';
import type { Target } from '../../diagnosis/target';
import type { LatencyLane, LatencySample, LatencySeen } from '../../observations/latency';
import { english } from '../../words/en';
import { findingInWords } from '../../words/finding-in-words';
import { latencyChecks } from '.';
import { inEnglish } from '../../words/testing/in-english';
import { expectAllSound } from '../testing/expect-sound';

const seen = <T>(value: T) => ({ state: 'seen', value, startedAt: '', durationMs: 0 }) as const;

function judged(samples: readonly LatencySample[], ended: LatencySeen['ended'] = 'done') {
  const [outcome] = expectAllSound(
    judge(
      {
        target: seen({ endpoint: 'https://grid.example/mcp' } as Target),
        latency: seen({ tool: 'me_get', path: '/v1/me', samples, ended }),
      },
      latencyChecks,
    ),
  );
  if (outcome === undefined) throw new Error('nothing was judged');
  return outcome;
}

const lane = (name: LatencyLane, ms: number): readonly LatencySample[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((round) => ({
    lane: name,
    round,
    cold: round === 0,
    durationMs: ms + round,
    failure: null,
  }));
const slowMcp = [...lane('network', 20), ...lane('rest', 30), ...lane('mcp', 830)];

describe('latency', () => {
  it('of MCP alone comes with a text for the bug report that holds the numbers', () => {
    const [finding] = judged(slowMcp).findings;
    if (finding === undefined) throw new Error('no finding');
    expect(finding).toMatchObject({ code: 'latency.mcp', severity: 'warning' });
    const steps = findingInWords(finding, english).remedies.flatMap((remedy) => remedy.steps);
    expect(steps.join('\n')).toContain(
      'me_get over MCP takes 835 ms, GET /v1/me over REST 35 ms (medians over kept-alive connections, asked in turn). MCP takes 800 ms longer, 800 to 800 ms at 93 % confidence.',
    );
    expect(finding.evidence).toContainEqual({
      label: 'time-cold',
      value: '/health 20 ms, REST 30 ms, MCP initialize 830 ms',
    });
  });

  it('is unknown when the samples do not come back, or may not be taken', () => {
    const refused = slowMcp.map((sample) => ({ ...sample, failure: 'refused 403' }));
    const { status, detail } = judged(refused, 'failed').result;
    expect([status, inEnglish(detail)]).toEqual(['unknown', 'The samples did not come back: refused 403.']);
    expect(inEnglish(judged([], 'rate-limit').result.detail)).toContain('rate limit');
  });

  it('is not judged where connections break off: that is the cause', () => {
    const broken = slowMcp.map((sample) =>
      sample.round === 3 ? { ...sample, failure: 'ECONNRESET' } : sample,
    );
    const { findings } = judged(broken, 'failed');
    expect(findings.map(({ code, params }) => [code, params?.['failed']])).toEqual([
      ['connection.unstable', 3],
    ]);
  });

  it.each<[string, readonly LatencySample[], string, string]>([
    [
      'nothing slow',
      [...lane('network', 20), ...lane('rest', 30), ...lane('mcp', 40)],
      'passed',
      'latency.normal',
    ],
    [
      'the way',
      [...lane('network', 400), ...lane('rest', 430), ...lane('mcp', 440)],
      'warning',
      'latency.network',
    ],
    [
      'the service',
      [...lane('network', 20), ...lane('rest', 900), ...lane('mcp', 920)],
      'warning',
      'latency.service',
    ],
    ['no look at the way', [...lane('rest', 900), ...lane('mcp', 920)], 'warning', 'latency.service'],
    [
      'no first request',
      [...lane('rest', 900), ...lane('mcp', 920)].filter(({ cold }) => !cold),
      'warning',
      'latency.service',
    ],
  ])('%s: %#', (_what, samples, status, code) => {
    const { result, findings } = judged(samples);
    expect([result.status, findings[0]?.code]).toEqual([status, code]);
  });

  it.each<[LatencySeen['ended'], readonly LatencySample[]]>([
    ['stopped', []],
    ['done', []],
    ['done', lane('mcp', 20)],
    ['failed', lane('rest', 20)],
  ])('is unknown when it ended as %s: %#', (ended, samples) => {
    expect(judged(samples, ended).result.status).toBe('unknown');
  });

  it.each(['stopped', 'failed', 'rate-limit'] as const)('says that there was to be more: %s', (ended) => {
    const counts = (how: LatencySeen['ended']) =>
      judged(slowMcp, how).findings[0]?.evidence.find(({ label }) => label === 'samples');
    expect(counts('done')?.value).toBe('/health 8, REST 8, MCP 8');
    expect(counts(ended)?.value).not.toBe(counts('done')?.value);
  });

  it('is judged by what came back where every connection breaks off', () => {
    const broken = slowMcp.map((sample) => ({ ...sample, failure: 'ECONNRESET' }));
    expect(judged(broken, 'failed').result.status).toBe('unknown');
  });
});
