import { loadWords } from '../../core/words/load';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { invocations } from '../../shared/ipc/contract';
import { diagnose } from '../../workflows/diagnose';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import { RunStore } from '../run-store';
import { moduleHandlers } from './modules';
import { plainSurroundings } from '../../workflows/testing/plain-surroundings';

const home = mkdtempSync(join(tmpdir(), 'ungrey-modules-'));
let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterAll(async () => {
  await grid.close();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(async () => {
  await grid.reset();
  await grid.setScenario('module-disabled');
});

const surroundings = plainSurroundings(home);
// None of these handlers talks back to the window.
const sender = undefined as never;

async function planned() {
  const runs = new RunStore();
  const { runId, signal } = runs.open();
  const outcome: DiagnoseOutcome = await diagnose({
    request: {
      symptom: 'module-not-enabled',
      configFiles: [join(home, 'none.json')],
      entry: null,
      url: grid.url,
      connection: null,
      logsFolder: null,
      tool: 'bunker_exec',
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
  const handlers = moduleHandlers({ surroundings, runs });
  const plan = async (finding: number) =>
    invocations['module.plan'].output.parse(
      await handlers['module.plan']({ runId, module: null, finding }, sender),
    );
  const finding = outcome.report.findings.findIndex(({ code }) => code === 'tool.module-disabled');
  const first = await plan(finding);
  if (!first.ok) throw new Error(first.message);
  const ask = async (name: 'module.apply' | 'module.undo') =>
    invocations[name].output.parse(await handlers[name]({ planId: first.planId }, sender));
  return { plan, finding, module: first.module, ask, runs };
}

const changes = (): readonly string[] =>
  grid.requests
    .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/modules/'))
    .map(({ path }) => path);

it('plans for the module of the finding, sends once, and takes it back once', async () => {
  const { plan, finding, module, ask, runs } = await planned();
  expect(module).toBe('scaibunker');
  expect(await plan(finding + 50)).toMatchObject({ ok: false, code: 'nothing-to-enable' });
  const sent = changes().length;

  expect(await ask('module.undo')).toMatchObject({ ok: false });
  const [applied, twice] = await Promise.all([ask('module.apply'), ask('module.apply')]);
  expect(applied).toMatchObject({ ok: true, proven: true, refused: false });
  expect(twice).toMatchObject({ ok: false });
  if (!applied.ok) throw new Error(applied.message);
  const said = runs.again(applied.runId, await loadWords('nl'));
  expect(said.messages).toEqual([expect.stringMatching(/^De module “scaibunker” is ingeschakeld/)]);
  expect(said.report).not.toBeNull();
  expect(await ask('module.undo')).toMatchObject({ ok: true, proven: true, refused: false });
  expect(changes().slice(sent)).toEqual(['/v1/modules/scaibunker/enable', '/v1/modules/scaibunker/disable']);
});

it('can be tried again after a refusal', async () => {
  const { ask } = await planned();
  const ada = grid.state.users.find(({ id }) => id === 'usr_ada');
  if (ada === undefined) throw new Error('The grid has no administrator.');
  const { roles } = ada;
  ada.roles = ['tenant_user'];
  expect(await ask('module.apply')).toMatchObject({ ok: true, proven: false, refused: true });
  expect(await ask('module.undo')).toMatchObject({ ok: false });
  ada.roles = roles;
  expect(await ask('module.apply')).toMatchObject({ ok: true, proven: true, refused: false });
});
