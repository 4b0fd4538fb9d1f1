import { requestFor } from '../core/diagnosis/request';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../practice-grid';
import type { PracticeGrid, TokenName } from '../../practice-grid';
import { english } from '../core/words/en';
import { diagnose } from './diagnose';
import type { DiagnoseOutcome } from './diagnose';
import { applyRefresh, prepareRefresh } from './refresh-remote';
import type { PreparedRefresh } from './refresh-remote';
import { plainSurroundings } from './testing/plain-surroundings';

const home = mkdtempSync(join(tmpdir(), 'ungrey-refresh-'));
let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid();
});
afterEach(() => grid.reset());
afterAll(async () => {
  await grid.close();
  rmSync(home, { recursive: true, force: true });
});

const surroundings = plainSurroundings(home);
const signal = new AbortController().signal;

async function look(scenario: string, token: TokenName = 'admin'): Promise<DiagnoseOutcome> {
  const { url, tool } = await grid.setScenario(scenario);
  return diagnose({
    request: requestFor('remote-tools-missing', {
      configFiles: [join(home, 'none.json')],
      url,
      tool: tool ?? null,
    }),
    token: grid.tokens[token],
    surroundings,
    signal,
    onEvent: () => undefined,
  });
}

function planned(outcome: DiagnoseOutcome): PreparedRefresh {
  const plan = prepareRefresh(outcome, english);
  if (!plan.ok) throw new Error(plan.message);
  return plan.prepared;
}

const codes = ({ report }: DiagnoseOutcome): readonly string[] =>
  report.findings.filter(({ code }) => code.startsWith('remote.')).map(({ code }) => code);

describe('refreshing a remote server', () => {
  it.each(['both', 'registrations', 'remote-servers'] as const)(
    'shows the request first, heals the server and proves it (%s)',
    async (registrationPath) => {
      grid.setVariants({ registrationPath });
      const outcome = await look('remote-unhealthy');
      expect(codes(outcome)).toEqual(['remote.unhealthy']);

      const asked = grid.requests.length;
      const prepared = planned(outcome);
      const collection = registrationPath === 'registrations' ? 'registrations' : 'remote-servers';
      const url = `${grid.origin}/v1/modules/scailink/${collection}/rs_weather/refresh`;
      expect(prepared.refreshes).toMatchObject([
        { server: 'Weather Station', method: 'POST', url, curl: expect.stringContaining(url) as string },
      ]);
      expect(JSON.stringify(prepared.refreshes)).not.toContain(grid.tokens.admin);
      expect(grid.requests).toHaveLength(asked);

      const { results, healed, after } = await applyRefresh(prepared, surroundings, signal);
      expect(results).toMatchObject([
        { result: { kind: 'healed' }, message: '“Weather Station” answers again.' },
      ]);
      expect(healed).toBe(true);
      expect(codes(after)).toEqual([]);
    },
  );

  it('says so when the server fails again', async () => {
    const outcome = await look('remote-down');
    const { results, healed, after } = await applyRefresh(planned(outcome), surroundings, signal);
    expect(results).toMatchObject([{ result: { kind: 'still-failing', failure: 'ConnectError' } }]);
    expect(healed).toBe(false);
    expect(codes(after)).toEqual(['remote.unhealthy']);
  });

  it('says what the gateway says when it refuses', async () => {
    const prepared = planned(await look('remote-unhealthy'));
    const ada = grid.state.users.find(({ id }) => id === 'usr_ada');
    if (ada !== undefined) ada.roles = ['tenant_user'];
    if (ada !== undefined) ada.modulePermissions = ['scailink:view', 'scailink:remote.use'];
    const { results, healed } = await applyRefresh(prepared, surroundings, signal);
    expect(results[0]?.message).toContain('scailink:remote.manage_tenant');
    expect(results[0]?.result.kind).toBe('refused');
    expect(healed).toBe(false);
  });

  it.each<[string, TokenName]>([
    ['remote-unhealthy', 'user'],
    ['remote-pending-approval', 'admin'],
    ['healthy', 'admin'],
  ])('plans nothing for %s as %s', async (scenario, token) => {
    expect(prepareRefresh(await look(scenario, token), english)).toMatchObject({
      ok: false,
      code: 'nothing-to-refresh',
    });
  });
});
