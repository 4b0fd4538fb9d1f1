import { describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { auditChecks } from '../../core/checks/audit';
import { connectionChecks } from '../../core/checks/connection';
import { latencyChecks } from '../../core/checks/latency';
import { remoteChecks } from '../../core/checks/remote';
import { toolCallChecks } from '../../core/checks/tool-call';
import { toolsChecks } from '../../core/checks/tools';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import { codesOf } from '../network/testing/run';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';
import type { GridRun } from './testing/diagnose-on-grid';
import { inEnglish, evidenceInEnglish } from '../../core/words/testing/in-english';

/** A key may make 60 a minute. A run stays under 25, and an entry whose URL must be corrected takes one more than this. */
const budget = 24;
const remote = scenarios.find(({ id }) => id === 'remote-shape-changed')?.tool ?? '';

async function onGrid(use: (grid: PracticeGrid) => Promise<void>): Promise<void> {
  const grid = await startPracticeGrid();
  try {
    await use(grid);
  } finally {
    await grid.close();
  }
}

function look(grid: PracticeGrid, run: Partial<GridRun> = {}): Promise<Diagnosis> {
  return diagnoseOnGrid({
    endpoint: grid.url,
    token: grid.tokens.user,
    symptom: 'everything',
    checks: [
      ...toolsChecks,
      ...toolCallChecks,
      ...remoteChecks,
      ...connectionChecks,
      ...latencyChecks,
      ...auditChecks,
    ],
    ...run,
  });
}

const tooMany = (grid: PracticeGrid): number => grid.requests.filter(({ status }) => status === 429).length;

const problemsOf = ({ findings }: Diagnosis): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);

/** Uses up the minute of Uma's key until so many are left. */
async function leave(grid: PracticeGrid, left: number): Promise<void> {
  const headers = { authorization: `Bearer ${grid.tokens.user}` };
  for (;;) {
    const answer = await fetch(`${grid.origin}/v1/me`, { headers });
    await answer.arrayBuffer();
    if (Number(answer.headers.get('x-scaigrid-ratelimit-remaining')) <= left) return;
  }
}

describe('a run of everything', () => {
  it.each([null, 'inference_chat', remote])(
    'about %s makes fewer requests than its budget, twice in a row, and none is refused for the limit',
    (tool) =>
      onGrid(async (grid) => {
        for (const run of [1, 2]) {
          const before = grid.requests.length;
          const diagnosis = await look(grid, { tool });
          expect(problemsOf(diagnosis)).toEqual([]);
          const made = grid.requests
            .slice(before)
            .map(({ method, path, rpc }) => `${method} ${path} ${rpc ?? ''}`);
          expect(made.length, `run ${String(run)}\n${made.join('\n')}`).toBeLessThan(budget);
        }
        expect(tooMany(grid)).toBe(0);
      }),
  );
});

describe('where the minute has little room left', () => {
  const detailOf = ({ results }: Diagnosis, check: string): readonly [string, string] => {
    const found = results.find(({ id }) => id === check);
    return [found?.status ?? 'not made', inEnglish(found?.detail)];
  };
  const leftOut = ['unknown', expect.stringMatching(/rate limit leaves .* Check again in a minute\.$/)];

  it('the samples of a look at everything are left out, which is said', () =>
    onGrid(async (grid) => {
      await leave(grid, 18);
      const diagnosis = await look(grid);
      expect(detailOf(diagnosis, 'latency')).toEqual(leftOut);
      expect(problemsOf(diagnosis)).toEqual([]);
      expect(tooMany(grid)).toBe(0);
    }));

  it('no connection is held, which is said', () =>
    onGrid(async (grid) => {
      await leave(grid, 16);
      const diagnosis = await look(grid, { symptom: 'connection-drops', timeoutMs: 1_000 });
      expect(detailOf(diagnosis, 'connection-idle')).toEqual(leftOut);
      expect(detailOf(diagnosis, 'connection-stable')).toEqual(leftOut);
      expect(tooMany(grid)).toBe(0);
    }));

  it('the full list of tools is left out: a difference is unknown, and what a tool needs goes by the documentation', () =>
    onGrid(async (grid) => {
      await leave(grid, 9);
      const difference = await look(grid, { symptom: 'tool-not-listed' });
      expect(detailOf(difference, 'tools-hidden')).toEqual(leftOut);
      await grid.reset();
      await leave(grid, 9);
      const named = await look(grid, { symptom: 'tool-not-listed', tool: 'users_list' });
      expect(codesOf(named)).toContain('tool.permission-missing');
      const sources = evidenceInEnglish(named.findings[0]).find(({ label }) => label === 'catalogue')?.value;
      expect(sources).toContain('the rate limit leaves no room');
      expect(grid.requests.map(({ path }) => path)).not.toContain('/v1/modules/scaimcp/tools');
      expect(tooMany(grid)).toBe(0);
    }));
});
