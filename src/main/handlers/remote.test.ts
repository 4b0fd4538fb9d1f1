import { loadWords } from '../../core/words/load';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { invocations } from '../../shared/ipc/contract';
import { diagnose } from '../../workflows/diagnose';
import { RunStore } from '../run-store';
import { remoteHandlers } from './remote';
import { plainSurroundings } from '../../workflows/testing/plain-surroundings';

const home = mkdtempSync(join(tmpdir(), 'ungrey-remote-'));
let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ scenario: 'remote-unhealthy' });
});
afterAll(async () => {
  await grid.close();
  rmSync(home, { recursive: true, force: true });
});

const surroundings = plainSurroundings(home);

it('shows the window the requests, sends them once, and answers with the second look', async () => {
  const runs = new RunStore();
  const { runId, signal } = runs.open();
  const outcome = await diagnose({
    request: {
      symptom: 'remote-tools-missing',
      configFiles: [join(home, 'none.json')],
      entry: null,
      url: grid.url,
      connection: null,
      logsFolder: null,
      tool: null,
      toolArguments: null,
      offline: false,
      timeoutMs: null,
    },
    token: grid.tokens.admin,
    surroundings,
    signal,
    onEvent: () => undefined,
  });
  runs.finish(runId, outcome);
  const handlers = remoteHandlers({ surroundings, runs });
  // None of these handlers talks back to the window.
  const sender = undefined as never;

  const plan = invocations['remote.plan'].output.parse(await handlers['remote.plan']({ runId }, sender));
  if (!plan.ok) throw new Error(plan.message);
  expect(plan.requests.map(({ server }) => server)).toEqual(['Weather Station']);

  const { planId } = plan;
  const applied = invocations['remote.apply'].output.parse(
    await handlers['remote.apply']({ planId }, sender),
  );
  expect(applied).toMatchObject({ ok: true, healed: true, messages: ['“Weather Station” answers again.'] });
  if (!applied.ok) throw new Error(applied.message);
  expect(runs.outcomeOf(applied.runId)?.report).toEqual(applied.report);
  expect(runs.again(applied.runId, await loadWords('de')).messages).toEqual([
    '„Weather Station“ antwortet wieder.',
  ]);

  const asked = grid.requests.length;
  expect(await handlers['remote.apply']({ planId }, sender)).toMatchObject({ ok: false });
  expect(await handlers['remote.plan']({ runId: 'another' }, sender)).toMatchObject({ ok: false });
  expect(grid.requests).toHaveLength(asked);
});
