import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { desktopEnvironment } from './testing/bridge-client';
import { buildBridge, type BuiltBridge } from './testing/built-bridge';
import { inspectorProgram } from './testing/inspector';

const inspector = inspectorProgram();
const why = inspector === null ? ' (skipped: it could not be fetched from the npm registry)' : '';

describe.skipIf(inspector === null)(`MCP Inspector's command line${why}`, () => {
  let built: BuiltBridge;
  let grid: PracticeGrid;
  let home: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ungrey-bridge-home-'));
    [built, grid] = await Promise.all([buildBridge(), startPracticeGrid()]);
  }, 60_000);
  afterAll(async () => {
    built.remove();
    await grid.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** What it prints for a method: the result, as the client that it is has accepted it. */
  const inspect = async (url: string, ...method: readonly string[]): Promise<unknown> => {
    const bridge = ['bridge', '--connection', 'home', '--url', url, '--token-env', 'SCAIGRID_TOKEN'];
    const variables = { ...desktopEnvironment(home), SCAIGRID_TOKEN: grid.tokens.user };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [inspector ?? '', '--cli', process.execPath, built.program, ...bridge, '--method', ...method],
      { env: variables },
    );
    return JSON.parse(stdout) as unknown;
  };

  it('is satisfied', async () => {
    const [tools, called, resources] = await Promise.all([
      inspect(grid.url, 'tools/list'),
      inspect(grid.url, 'tools/call', '--tool-name', 'me_get'),
      inspect(grid.url, 'resources/list'),
    ]);
    const { tools: all } = tools as { readonly tools: readonly { readonly name: string }[] };
    expect(all.map(({ name }) => name)).toContain('me_get');
    expect(JSON.stringify(called)).toContain('uma@acme.test');
    expect(resources).toEqual({ resources: [] });
  });

  it('is shown what is wrong where there is no gateway', async () => {
    const url = 'https://grid.ungrey-test.invalid/mcp';
    const explained = await inspect(url, 'tools/call', '--tool-name', 'ungrey_explain');
    expect(JSON.stringify(explained)).toContain('Finding: net.dns');
  });
});
