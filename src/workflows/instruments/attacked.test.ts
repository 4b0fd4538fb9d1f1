import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { formsFound } from '../../core/redact/testing/find-token';
import { attackingTools, startAttackingGateway } from '../testing/attacking-gateway';
import type { AttackingGateway } from '../testing/attacking-gateway';
import { lookAtAudit } from './audit';
import { lookAtCatalogue } from './catalogue';
import type { InstrumentTarget } from './connect';
import { callTool, openExplorer } from './explorer';
import { plainSurroundings } from '../testing/plain-surroundings';

// Of no shape that anybody could recognise, and of a known one.
const tokens = [`q${randomBytes(16).toString('hex')}`, `sgk_${randomBytes(16).toString('hex')}`];
const home = mkdtempSync(join(tmpdir(), 'ungrey-attacked-'));
const never = new AbortController().signal;
let grid: PracticeGrid;
let gateways: readonly AttackingGateway[];

beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
  gateways = await Promise.all(tokens.map((token) => startAttackingGateway(grid, token, grid.tokens.admin)));
});
afterAll(async () => {
  for (const gateway of gateways) gateway.close();
  await grid.close();
  rmSync(home, { recursive: true, force: true });
});

const surroundings = plainSurroundings(home);

function connectionOf(token: string, url: string): InstrumentTarget {
  const configFile = join(home, 'claude_desktop_config.json');
  const entry = { transport: 'streamable-http', url, headers: { Authorization: `Bearer ${token}` } };
  writeFileSync(configFile, JSON.stringify({ mcpServers: { scaigrid: entry } }));
  return { configFile, entry: 'scaigrid', url: null, connection: null };
}

it.each(
  tokens.map((token, index) => [index === 0 ? 'no known shape' : 'a known shape', token, index] as const),
)('no instrument hands on a token of %s that the gateway throws back', async (_what, token, index) => {
  const gateway = gateways[index];
  const target = connectionOf(token, gateway?.url ?? '');
  const opened = await openExplorer(target, surroundings, never);
  if (!opened.ok) throw new Error(opened.message);
  const call = (tool: string, args: object) =>
    callTool(
      opened,
      { tool, arguments: JSON.stringify(args), confirmed: true },
      surroundings,
      never,
      () => undefined,
    );
  const { vault } = opened.connected.looked;
  const seen = {
    tools: [...opened.tools.values()].map(({ name: _, inputSchema, ...tool }) => ({
      ...tool,
      inputSchema: vault.maskText(inputSchema ?? ''),
    })),
    names: [...opened.tools.keys()],
    result: await call(attackingTools.answers, { choice: 'plain' }),
    faults: await call(attackingTools.answers, { choice: 'another', number: 7 }),
    error: await call(attackingTools.fails, {}),
    grids: await call('me_get', {}),
    catalogue: await lookAtCatalogue(target, surroundings, never),
    audit: await lookAtAudit(target, 'api_keys_create', surroundings, never),
  };
  expect(gateway?.heard.token).toBe(true);
  expect(seen.result.kind).toBe('result');
  expect(seen.faults.kind).toBe('invalid');
  expect(seen.error.kind).toBe('error');
  expect(seen.catalogue).toMatchObject({ ok: true, source: 'catalogue' });
  expect(seen.audit).toMatchObject({ ok: true, refused: null });
  const leaks = Object.entries(seen).map(([what, value]) => [what, formsFound(JSON.stringify(value), token)]);
  expect(leaks).toEqual(Object.keys(seen).map((what) => [what, []]));
});
