import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { codesOf } from '../network/testing/run';
import { mcpGateway } from '../network/testing/mcp-gateway';
import { serveHttp } from '../network/testing/servers';
import { diagnoseOnGrid, diagnoseScenario } from './testing/diagnose-on-grid';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterAll(() => grid.close());

describe('without the name of a tool', () => {
  it.each([
    ['permission-missing', 'tool.permission-missing/several'],
    ['catalogue-difference', 'tool.permission-missing/several'],
    ['module-disabled', 'tool.module-disabled'],
    ['tool-unknown', 'tool.permission-missing/several'],
  ])('%s: what is held back, as a warning', async (id, expected) => {
    const diagnosis = await diagnoseScenario(grid, id, { tool: null });
    expect(codesOf(diagnosis)).toEqual([expected]);
    expect(diagnosis.findings.map(({ severity }) => severity)).not.toContain('error');
    expect(codesOf(await diagnoseScenario(grid, id, { tool: null, symptom: 'everything' }))).toEqual([]);
  });
});

describe('a server that is not ScaiGrid', () => {
  const rights = /^tools?-/;

  it.each([
    ['everything', null],
    ['tools-empty', null],
    ['tool-forbidden', 'users_list'],
  ] as const)('has no rights to judge: %s', async (symptom, tool) => {
    await using other = await serveHttp(mcpGateway({ name: 'weather', tools: ['echo', 'add'] }));
    const diagnosis = await diagnoseOnGrid({
      endpoint: `http://127.0.0.1:${other.port}/mcp`,
      token: grid.tokens.user,
      symptom,
      tool,
    });
    expect(codesOf(diagnosis)).toEqual([]);
    const judged = diagnosis.results.filter(({ id }) => rights.test(id));
    expect(judged.length).toBeGreaterThan(1);
    expect(new Set(judged.map(({ status, reason }) => `${status} ${String(reason)}`))).toEqual(
      new Set(['skipped not-scaigrid']),
    );
  });
});

describe('the profile', () => {
  it('is asked for once, and stays on the machine as far as it names a person', async () => {
    const before = grid.requests.length;
    const { observations } = await diagnoseScenario(grid, 'healthy', { symptom: 'tools-empty' });
    const asked = grid.requests.slice(before).map(({ path, rpc }) => rpc ?? path);
    expect(asked.filter((each) => /me_get|\/v1\/me|identify/.test(each))).toEqual(['tools/call me_get']);
    expect(observations.identity).toMatchObject({
      state: 'seen',
      value: {
        me: { kind: 'ok', value: { tenant: { name: 'Acme' }, roles: ['tenant_user'] } },
        accounts: null,
      },
    });
    expect(JSON.stringify(observations.identity)).not.toContain('@');
  });
});
