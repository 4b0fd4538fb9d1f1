import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../practice-grid';
import type { PracticeGrid, TokenName } from '../../practice-grid';
import { buildCli } from './testing/built-cli';
import type { BuiltCli, CliResult } from './testing/built-cli';

let cli: BuiltCli;
let grid: PracticeGrid;
beforeAll(async () => {
  [cli, grid] = await Promise.all([buildCli(), startPracticeGrid({ variants: { rateLimits: 'off' } })]);
}, 120_000);
afterAll(async () => {
  cli.remove();
  await grid.close();
});
beforeEach(() => grid.reset());

function fix(token: TokenName, ...args: readonly string[]): Promise<CliResult> {
  return cli.run(['fix', '--url', grid.url, '--token-env', 'GRID_TOKEN', ...args], {
    env: { GRID_TOKEN: grid.tokens[token] },
  });
}

const enabling = ['--symptom', 'module-not-enabled', '--tool', 'bunker_exec'] as const;
const sent = (): readonly string[] =>
  grid.requests
    .filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/modules/'))
    .map(({ path }) => path.replace('/v1/modules/', ''));

describe('ungrey fix --symptom, for a module', () => {
  beforeEach(() => grid.setScenario('module-disabled'));

  it('shows the exact request and its curl on --dry-run, and sends nothing', async () => {
    const { code, stdout } = await fix('admin', ...enabling, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain(`POST ${grid.origin}/v1/modules/scaibunker/enable`);
    expect(stdout).toContain(`curl -X POST "${grid.origin}/v1/modules/scaibunker/enable"`);
    expect(stdout).not.toContain(grid.tokens.admin);
    expect(sent()).toEqual([]);
  });

  it('enables it, sees its tools over MCP, and takes it back', async () => {
    const enabled = await fix('admin', ...enabling, '--yes');
    expect(enabled.code).toBe(0);
    expect(enabled.stdout.indexOf('curl')).toBeLessThan(enabled.stdout.indexOf('is enabled'));
    expect(enabled.stdout).toContain('bunker_exec');
    expect(enabled.stdout).toContain('--undo');
    const undone = await fix('admin', ...enabling, '--undo', '--yes', '--json');
    expect(JSON.parse(undone.stdout)).toMatchObject({
      schema: 'ungrey.fix-server/1',
      action: 'disable-module',
      module: 'scaibunker',
      applied: true,
      verified: 'fixed',
      tools: ['bunker_create', 'bunker_exec', 'bunker_terminate'],
    });
    expect(sent()).toEqual(['scaibunker/enable', 'scaibunker/disable']);
    expect(enabled.stdout + undone.stdout).not.toContain(grid.tokens.admin);
  });

  it('has nothing to take back where the module is off', async () => {
    const { code, stdout } = await fix('admin', ...enabling, '--undo', '--yes', '--json');
    expect([code, (JSON.parse(stdout) as { refusal: unknown }).refusal]).toMatchObject([
      1,
      { code: 'nothing-to-undo' },
    ]);
    expect(sent()).toEqual([]);
  });

  it('sends nothing for an account that may not, and says who may', async () => {
    const { code, stdout } = await fix('user', ...enabling, '--yes');
    expect(code).toBe(1);
    expect(stdout).toContain('the admin of your ScaiGrid tenant');
    expect(sent()).toEqual([]);
  });

  it('has nothing to do where nothing is wrong', async () => {
    await grid.setScenario('healthy');
    expect((await fix('admin', ...enabling, '--yes')).code).toBe(0);
    expect(sent()).toEqual([]);
  });
});

describe('ungrey fix --symptom, for a remote server', () => {
  const refreshing = ['--symptom', 'remote-tools-missing'] as const;
  const refreshes = (): readonly string[] => sent().filter((path) => path.endsWith('/refresh'));

  it('refreshes it and sees that it answers', async () => {
    await grid.setScenario('remote-unhealthy');
    const shown = await fix('admin', ...refreshing, '--dry-run');
    expect(shown.stdout).toMatch(/POST \S+\/rs_weather\/refresh/);
    expect(refreshes()).toEqual([]);
    const { code, stdout } = await fix('admin', ...refreshing, '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('answers again');
    expect(refreshes().length).toBeGreaterThan(0);
  });

  it('says that it did not help where the server stays down', async () => {
    await grid.setScenario('remote-down');
    const { code, stdout } = await fix('admin', ...refreshing, '--yes', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ action: 'refresh-remote', verified: 'still-there' });
  });
});

describe('the two kinds of fix', () => {
  it.each([
    [['--symptom', 'module-not-enabled', '--json']],
    [['--symptom', 'module-not-enabled', '--style', 'bridge', '--yes']],
    [['--symptom', 'nonsense', '--yes']],
    [['--undo', '--yes']],
  ])('%j is wrong usage', async (args) => {
    expect((await cli.run(['fix', ...args])).code).toBe(2);
  });

  it('asks before it sends, and nobody without a terminal', async () => {
    await grid.setScenario('module-disabled');
    expect((await fix('admin', ...enabling)).code).toBe(2);
    expect(sent()).toEqual([]);
  });
});
