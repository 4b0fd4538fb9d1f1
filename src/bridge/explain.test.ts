import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeGrid, startPracticeGrid } from '../../practice-grid/index';
import { loadWords } from '../core/words/load';
import type { Explainable } from './bridge';
import { explain } from './explain';
import { loadBridgeWords } from './words';

const home = mkdtempSync(join(tmpdir(), 'ungrey-explain-'));
let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid();
});
afterAll(async () => {
  await grid.close();
  rmSync(home, { recursive: true, force: true });
});

async function explained(state: Explainable, withinMs = 5_000): Promise<string> {
  return explain({
    ...state,
    connection: 'home',
    deadline: performance.now() + withinMs,
    surroundings: {
      platform: 'linux',
      arch: 'x64',
      osRelease: '6.1',
      home,
      env: { HOME: home },
      nodeVersion: '20.19.0',
      ungreyVersion: '1.2.3',
      browser: null,
      words: await loadWords('en'),
    },
    words: await loadBridgeWords('en'),
  });
}

describe('the explanation of a bridge', () => {
  it('says that nothing is wrong before anything was tried', async () => {
    const { nothingWrong } = await loadBridgeWords('en');
    expect(await explained({ problem: null, credentials: null })).toBe(nothingWrong);
  });

  it('names what is known where there is no token to look with', async () => {
    const problem = { kind: 'no-token', variable: 'SCAIGRID_TOKEN' } as const;
    expect(await explained({ problem, credentials: null })).toMatch(/Finding: [a-z]+\.[a-z-]+/);
  });

  it('says that nothing is wrong where everything works', async () => {
    const { nothingWrong } = await loadBridgeWords('en');
    const credentials = { endpoint: new URL(grid.url), token: grid.tokens.user };
    expect(await explained({ problem: null, credentials })).toBe(nothingWrong);
  });

  it('takes what it could not look at in time for no answer', async () => {
    grid.setLatency(60_000);
    const credentials = { endpoint: new URL(grid.url), token: grid.tokens.user };
    expect(await explained({ problem: null, credentials }, 900)).toContain('net.timeout');
    await grid.reset();
  });

  it('keeps to what was seen at an address without a port, where nobody listens', async () => {
    const credentials = { endpoint: new URL('http://127.7.7.7/mcp'), token: grid.tokens.user };
    const problem = { kind: 'transport', code: 'ECONNREFUSED', reached: false } as const;
    expect(await explained({ problem, credentials })).toContain('net.refused');
  });
});
