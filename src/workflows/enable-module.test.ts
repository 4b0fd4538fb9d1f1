import { requestFor } from '../core/diagnosis/request';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../practice-grid';
import type { PracticeGrid, TokenName } from '../../practice-grid';
import { english } from '../core/words/en';
import { diagnose } from './diagnose';
import type { DiagnoseOutcome } from './diagnose';
import { applyModule, prepareModule, undoModule } from './enable-module';
import type { PreparedModule } from './enable-module';
import type { Surroundings } from './surroundings';
import { plainSurroundings } from './testing/plain-surroundings';

let grid: PracticeGrid;
let home: string;
let surroundings: Surroundings;
const { signal } = new AbortController();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ungrey-modules-'));
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
  surroundings = { ...plainSurroundings(home), env: { PATH: process.env['PATH'] } };
});
afterAll(async () => {
  await Promise.all([grid.close(), rm(home, { recursive: true })]);
});
beforeEach(() => grid.setScenario('module-disabled'));

async function run(token: TokenName, tool: string | null = 'bunker_exec'): Promise<DiagnoseOutcome> {
  const config = join(home, 'claude_desktop_config.json');
  const headers = { Authorization: `Bearer ${grid.tokens[token]}` };
  const entry = { transport: 'streamable-http', url: grid.url, headers };
  await writeFile(config, JSON.stringify({ mcpServers: { scaigrid: entry } }));
  return diagnose({
    request: requestFor('module-not-enabled', { configFiles: [config], tool }),
    token: null,
    surroundings,
    signal,
    onEvent: () => undefined,
  });
}

function prepared(outcome: DiagnoseOutcome, module: string | null = null): PreparedModule {
  const result = prepareModule(outcome, module, english);
  if (!result.ok) throw new Error(result.message);
  return result.prepared;
}

const toolCodes = ({ diagnosis }: DiagnoseOutcome): readonly string[] =>
  diagnosis.findings.map(({ code }) => code).filter((code) => /^tools?\./.test(code));

const changes = (): readonly string[] =>
  grid.requests
    .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/modules'))
    .map(({ path }) => path);

describe('enabling a module', () => {
  it('shows the exact request before anything is sent', async () => {
    const before = changes().length;
    const { enable } = prepared(await run('admin'));
    expect(enable.url).toBe(`${grid.origin}/v1/modules/scaibunker/enable`);
    expect(enable.curl).toBe(
      `curl -X POST "${grid.origin}/v1/modules/scaibunker/enable" -H "Authorization: Bearer $SCAIGRID_API_KEY"` +
        ` -H "Content-Type: application/json" -d '{"scope":"tenant","tenant_id":"ten_acme"}'`,
    );
    expect(changes()).toHaveLength(before);
  });

  it('brings the tools, heals the complaint, and is taken back', async () => {
    const before = await run('admin');
    expect(toolCodes(before)).toEqual(['tool.module-disabled']);
    const plan = prepared(before);
    const sentBefore = changes().length;

    const applied = await applyModule(plan, surroundings, signal);
    expect(applied).toMatchObject({
      proven: true,
      tools: ['bunker_create', 'bunker_exec', 'bunker_terminate'],
    });
    expect(applied.message).toContain('bunker_exec');
    expect(toolCodes(applied.after)).toEqual([]);

    const undone = await undoModule(plan, surroundings, signal);
    expect(undone).toMatchObject({
      proven: true,
      tools: ['bunker_create', 'bunker_exec', 'bunker_terminate'],
    });
    expect(toolCodes(undone.after)).toEqual(['tool.module-disabled']);
    expect(changes().slice(sentBefore)).toEqual([
      '/v1/modules/scaibunker/enable',
      '/v1/modules/scaibunker/disable',
    ]);
    expect(JSON.stringify([applied.after.report, undone.after.report])).not.toContain(grid.tokens.admin);
  });

  it('brings all tools when it is the MCP module that is off', async () => {
    await grid.setScenario('scaimcp-off');
    const applied = await applyModule(prepared(await run('admin', null)), surroundings, signal);
    expect(applied.proven).toBe(true);
    expect(applied.tools).toContain('me_get');
  });

  it('is not offered to an account that may not do it', async () => {
    const outcome = await run('user');
    expect(prepareModule(outcome, null, english)).toMatchObject({ ok: false, code: 'nothing-to-enable' });
    const [finding] = outcome.report.findings.filter(({ code }) => code === 'tool.module-disabled');
    expect(finding).toMatchObject({ who: 'tenant-admin', remedies: [{ id: 'send-enable-request' }] });
    expect(JSON.stringify(finding)).toContain(`${grid.origin}/v1/modules/scaibunker/enable`);
  });

  it('is not offered for a module that was not found to be off', async () => {
    expect(prepareModule(await run('admin'), 'scaimatrix', english).ok).toBe(false);
  });

  it('says so when the gateway refuses', async () => {
    const plan = prepared(await run('admin'));
    for (const user of grid.state.users) if (user.id === 'usr_ada') user.roles = ['tenant_user'];
    const applied = await applyModule(plan, surroundings, signal);
    expect(applied).toMatchObject({ proven: false, tools: [] });
    expect(applied.message).toContain('modules:manage');
    expect(applied.requestId).toMatch(/^req_/);
    expect(toolCodes(applied.after)).toEqual(['tool.module-disabled']);
  });
});
