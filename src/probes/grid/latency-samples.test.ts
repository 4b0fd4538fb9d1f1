import { describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid, Variants } from '../../../practice-grid';
import { latencyChecks } from '../../core/checks/latency';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import type { LatencySeen } from '../../core/observations/latency';
import { codesOf } from '../network/testing/run';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';

/** On a grid of its own. */
async function onGrid<T>(variants: Partial<Variants>, use: (grid: PracticeGrid) => Promise<T>): Promise<T> {
  const grid = await startPracticeGrid({ variants: { rateLimits: 'off', ...variants } });
  try {
    return await use(grid);
  } finally {
    await grid.close();
  }
}

interface Run {
  readonly symptom?: 'high-latency' | 'everything';
  readonly tool?: string;
}

async function look(grid: PracticeGrid, id: string, run: Run = {}): Promise<Diagnosis> {
  await grid.setScenario(id);
  return measure(grid, run);
}

function measure(grid: PracticeGrid, run: Run = {}): Promise<Diagnosis> {
  return diagnoseOnGrid({
    endpoint: grid.url,
    token: grid.tokens.user,
    symptom: 'high-latency',
    checks: latencyChecks,
    ...run,
  });
}

function seenBy({ observations }: Diagnosis): LatencySeen {
  const { latency } = observations;
  if (latency?.state !== 'seen') throw new Error(`latency was not seen: ${JSON.stringify(latency)}`);
  return latency.value;
}

describe('the samples', () => {
  it('go through both doors in turn, over connections that stay open', () =>
    onGrid({}, async (grid) => {
      const { samples, ended } = seenBy(await look(grid, 'healthy'));
      const warm = samples.filter(({ cold }) => !cold).map(({ lane }) => lane);
      expect(warm.slice(0, 6)).toEqual(['rest', 'mcp', 'network', 'mcp', 'network', 'rest']);
      expect(warm).toHaveLength(24);
      const cold = samples.filter((sample) => sample.cold).map(({ lane }) => lane);
      expect(cold.sort()).toEqual(['mcp', 'network', 'rest']);
      expect([ended, samples.filter(({ failure }) => failure !== null)]).toEqual(['done', []]);
    }));

  it('ask the tool that was named where it only reads, and never call another', () =>
    onGrid({}, async (grid) => {
      const reading = await look(grid, 'healthy', { tool: 'models_list', symptom: 'everything' });
      expect(seenBy(reading)).toMatchObject({ tool: 'models_list', path: '/v1/models' });
      const writing = await look(grid, 'healthy', { tool: 'inference_chat' });
      expect(seenBy(writing)).toMatchObject({ tool: 'me_get', path: '/v1/me' });
      expect(grid.executions.map(({ tool }) => tool)).not.toContain('inference_chat');
    }));

  it('are kept when the measuring is stopped, and judged as far as they go', () =>
    onGrid({}, async (grid) => {
      // Far more than what a busy machine adds to a request.
      await grid.setScenario('slow-mcp', { ms: 800 });
      const stop = new AbortController();
      const told: number[] = [];
      const diagnosis = await diagnoseOnGrid({
        endpoint: grid.url,
        token: grid.tokens.user,
        symptom: 'high-latency',
        checks: latencyChecks,
        signal: stop.signal,
        onEvent: (event) => {
          if (event.type !== 'told' || event.probe !== 'latency') return;
          told.push(event.value.samples.length);
          if (event.value.samples.length === 9) stop.abort();
        },
      });
      const { samples, ended } = seenBy(diagnosis);
      expect([samples.length, ended, diagnosis.cancelled]).toEqual([9, 'stopped', true]);
      expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(codesOf(diagnosis)).toEqual(['latency.mcp']);
    }));

  it('stop before the rate limit is reached, and the report says so', () =>
    onGrid({ rateLimits: 'documented' }, async (grid) => {
      const ends: string[] = [];
      // A scenario would begin a new minute.
      for (let run = 0; run < 3; run += 1) {
        const { latency } = (await measure(grid)).observations;
        // Either on the way, or before there was a sample.
        ends.push(latency?.state === 'seen' ? latency.value.ended : (latency?.reason ?? 'not looked at'));
      }
      expect(ends[0]).toBe('done');
      expect(ends).toContain('rate-limit');
      expect(grid.requests.filter(({ status }) => status === 429)).toEqual([]);
    }));
});
