import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { auditChecks } from '../../core/checks/audit';
import { remoteChecks } from '../../core/checks/remote';
import type { Diagnosis } from '../../core/diagnosis/diagnosis';
import type { SymptomId } from '../../core/symptoms/symptoms';
import { mcpGateway } from '../network/testing/mcp-gateway';
import { codesOf } from '../network/testing/run';
import { serveHttp } from '../network/testing/servers';
import { diagnoseOnGrid } from './testing/diagnose-on-grid';
import type { GridRun } from './testing/diagnose-on-grid';
import { term } from '../../core/findings/said';
import { evidenceInEnglish, inEnglish } from '../../core/words/testing/in-english';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

async function run(id: string, change: Partial<GridRun> = {}): Promise<Diagnosis> {
  const { url, token, symptom, tool } = await grid.setScenario(id, { ms: 300 });
  return diagnoseOnGrid({
    endpoint: url,
    token: token === null ? null : grid.tokens[token],
    symptom: (symptom ?? 'everything') as SymptomId,
    tool: tool ?? null,
    toolArguments: '{"city": "Delft"}',
    checks: [...remoteChecks, ...auditChecks],
    ...change,
  });
}

const plain = (
  diagnosis: Diagnosis,
  severities = ['error', 'warning', 'info'],
): readonly (string | undefined)[] =>
  codesOf({
    ...diagnosis,
    findings: diagnosis.findings.filter(({ severity }) => severities.includes(severity)),
  }).map((code) => code.split('/')[0]);

describe('what is asked', () => {
  it('without a tool, every registered server is judged', async () => {
    const tool = null;
    expect(plain(await run('remote-unhealthy', { tool }))).toEqual(['remote.unhealthy', 'remote.unhealthy']);
    expect(plain(await run('remote-none-registered', { tool }))).toEqual(['remote.none-registered']);
    expect(plain(await run('remote-no-permission', { tool }))).toEqual(['remote.permission-missing']);
    expect(plain(await run('healthy', { tool, symptom: 'remote-tools-missing' }))).toEqual(['remote.listed']);
  });

  it('where nobody asks about remote tools, only a server in trouble is worth a warning', async () => {
    const unasked = { tool: null, symptom: 'everything' } as const;
    const severe = async (id: string) => plain(await run(id, unasked), ['error', 'warning']);
    expect(await severe('healthy')).toEqual([]);
    expect(await severe('remote-none-registered')).toEqual([]);
    expect(await severe('remote-no-permission')).toEqual([]);
    expect(await severe('remote-module-off')).toEqual([]);
    expect(await severe('remote-registry-disabled')).toEqual([]);
    expect(await severe('remote-unhealthy')).toEqual(['remote.unhealthy', 'remote.unhealthy']);
  });

  it('suggests the real name of a mistyped one', async () => {
    const [finding] = (await run('remote-slug')).findings;
    const closest = inEnglish(finding?.params?.['closest']);
    expect(closest).toMatch(/^remote\.tenant\.weather-station-[0-9a-f]{6}\.get_forecast$/);
    const symptom = 'remote-tools-missing';
    expect(plain(await run('healthy', { tool: closest, symptom }))).toEqual([]);
  });

  it('shows the last failure, and offers a refresh to those who may', async () => {
    const [asUser] = (await run('remote-unhealthy')).findings;
    expect(asUser?.remedies).toEqual(['refresh-remote-by-admin', 'mend-remote-server']);
    expect(evidenceInEnglish(asUser).map(({ value }) => value)).toContain('TimeoutError, 3 in a row');
    const [asAdmin] = (await run('remote-unhealthy', { token: grid.tokens.admin })).findings;
    expect(asAdmin?.remedies).toEqual(['refresh-remote', 'mend-remote-server']);
  });

  it('passes an upstream error on as it was sent', async () => {
    const [finding] = (await run('remote-upstream-error')).findings;
    expect(evidenceInEnglish(finding).map(({ value }) => value)).toContain(
      'StationOfflineError: Station 4711 is offline',
    );
  });

  it('shows rows of this account alone', async () => {
    const { findings } = await run('audit-found', { tool: null });
    expect(findings).toMatchObject([{ code: 'audit.found', variant: 'recent' }]);
    expect(JSON.stringify(findings)).not.toContain('@acme.test');
    expect(plain(await run('audit-found', { tool: 'models_list' }))).toEqual(['audit.not-recorded']);
    expect(plain(await run('audit-found', { tool: 'webhooks_create' }))).toEqual(['audit.no-rows']);
  });

  it('does not call what may change something, and says so', async () => {
    const diagnosis = await run('remote-upstream-error', { toolArguments: null });
    expect(plain(diagnosis)).toEqual([]);
    expect(diagnosis.results.find(({ id }) => id === 'remote-call')).toMatchObject({
      status: 'unknown',
      detail: term('may-change'),
    });
    expect(grid.executions.filter(({ tool }) => tool.startsWith('remote.'))).toEqual([]);
  });

  it('asks the registry at most twice and the log at most twice', async () => {
    grid.setVariants({ registrationPath: 'registrations' });
    await run('audit-found', { tool: 'webhooks_create' });
    const asked = grid.requests.map(({ path }) => path);
    expect(asked.filter((path) => path.includes('/scailink/'))).toHaveLength(0);
    expect(asked.filter((path) => path.startsWith('/v1/audit-log'))).toHaveLength(2);
    await run('healthy', { symptom: 'everything', tool: 'models_list' });
    await run('healthy', { symptom: 'everything', tool: 'models_list', token: grid.tokens.newcomer });
    const later = grid.requests.slice(asked.length).map(({ path }) => path);
    expect(later.filter((path) => path.includes('/scailink/'))).toHaveLength(2);
    expect(later.filter((path) => path.startsWith('/v1/audit-log'))).toHaveLength(0);
  });

  it.each<SymptomId>(['remote-tools-missing', 'remote-call-fails', 'audit-missing', 'everything'])(
    'asks nothing of a server that is not ScaiGrid (%s)',
    async (symptom) => {
      await using server = await serveHttp(mcpGateway({ name: 'weather', tools: ['forecast'] }));
      const diagnosis = await diagnoseOnGrid({
        endpoint: `http://127.0.0.1:${server.port}/mcp`,
        token: null,
        symptom,
        tool: 'remote.tenant.weather-1a2b3c.get',
        checks: [...remoteChecks, ...auditChecks],
      });
      expect(plain(diagnosis)).toEqual([]);
      const ours = diagnosis.results.filter(({ id }) => /^(?:remote-|audit-)/.test(id));
      expect(ours.map(({ status }) => status)).toEqual(ours.map(() => 'skipped'));
    },
  );
});
