import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPracticeGrid } from '../../../practice-grid';
import type { PracticeGrid } from '../../../practice-grid';
import { lookAtAudit } from './audit';
import { lookAtCatalogue } from './catalogue';
import type { InstrumentTarget } from './connect';
import { callTool, openExplorer } from './explorer';
import type { CallOutcome, ExplorerSession } from './explorer';
import { plainSurroundings } from '../testing/plain-surroundings';

const home = mkdtempSync(join(tmpdir(), 'ungrey-instruments-'));
let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterAll(async () => {
  await grid.close();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => grid.reset());

const surroundings = plainSurroundings(home);
const never = new AbortController().signal;

function connectionOf(token: string, url = grid.url): InstrumentTarget {
  const configFile = join(home, 'claude_desktop_config.json');
  const entry = { transport: 'streamable-http', url, headers: { Authorization: `Bearer ${token}` } };
  writeFileSync(configFile, JSON.stringify({ mcpServers: { scaigrid: entry } }));
  return { configFile, entry: 'scaigrid', url: null, connection: null };
}

async function explore(token: string): Promise<ExplorerSession> {
  const opened = await openExplorer(connectionOf(token), surroundings, never);
  if (!opened.ok) throw new Error(opened.message);
  return opened;
}

function call(
  session: ExplorerSession,
  tool: string,
  args: unknown,
  { confirmed = false, signal = never }: { confirmed?: boolean; signal?: AbortSignal } = {},
): Promise<CallOutcome> {
  const request = { tool, arguments: JSON.stringify(args), confirmed };
  return callTool(session, request, surroundings, signal, () => undefined);
}

const chat = { model: 'scailabs/poolnoodle-omni', messages: [{ role: 'user', content: 'Hello' }] };

describe('the tool explorer', () => {
  it('calls a tool and shows its result with the request id', async () => {
    const session = await explore(grid.tokens.user);
    const outcome = await call(session, 'inference_chat', chat);
    expect(outcome).toMatchObject({ kind: 'result', blocks: [{ type: 'text', isCut: false }] });
    expect(outcome.kind === 'result' ? outcome.blocks[0]?.text : '').toContain('Practice answer to: Hello');
  });

  it('sends nothing when the arguments do not fit, or are no JSON object', async () => {
    const session = await explore(grid.tokens.user);
    const before = grid.executions.length;
    const requests = grid.requests.length;
    const outcome = await call(session, 'inference_chat', { model: 3, messages: [] });
    const faults = outcome.kind === 'invalid' ? outcome.faults : [];
    expect(faults.map(({ path, what }) => [path, what])).toEqual([
      ['model', 'type'],
      ['messages', 'too-small'],
    ]);
    expect(await call(session, 'inference_chat', [1])).toEqual({ kind: 'not-json' });
    expect(grid.executions.length).toBe(before);
    expect(grid.requests.length).toBe(requests);
  });

  it('asks before it changes something, and calls once it may', async () => {
    const session = await explore(grid.tokens.admin);
    const args = { name: 'x', url: 'https://hooks.acme.test/x', events: ['usage'] };
    expect(await call(session, 'webhooks_create', args)).toEqual({ kind: 'ask-first' });
    expect(grid.executions.filter(({ tool }) => tool === 'webhooks_create')).toEqual([]);
    expect((await call(session, 'webhooks_create', args, { confirmed: true })).kind).not.toBe('ask-first');
  });

  it('translates a refusal for a permission and for a module', async () => {
    const user = await explore(grid.tokens.user);
    const refused = await call(user, 'users_list', {});
    expect(refused).toMatchObject({ kind: 'error', code: 'PERMISSION_DENIED' });
    expect(refused.kind === 'error' ? refused.translation : null).toMatchObject({
      symptom: 'tool-forbidden',
      finding: { title: expect.stringContaining('users_list') as string },
    });
    await grid.setScenario('module-disabled');
    const admin = await explore(grid.tokens.admin);
    const off = await call(admin, 'bunker_exec', { id: 'bunk_1', command: 'ls' }, { confirmed: true });
    expect(off.kind === 'error' ? off.translation?.symptom : off).toBe('module-not-enabled');
  });

  it('stops when it is told to', async () => {
    const session = await explore(grid.tokens.user);
    await grid.setScenario('slow-service', { ms: 60_000 });
    const stop = new AbortController();
    const outcome = call(session, 'inference_chat', chat, { signal: stop.signal });
    await expect.poll(() => grid.requests.length, { timeout: 10_000 }).toBeGreaterThan(0);
    stop.abort();
    expect(await outcome).toMatchObject({ kind: 'stopped', why: 'cancelled' });
  });

  it('says in words why there is no session, and holds no token in what it says', async () => {
    const refused = await openExplorer(connectionOf(grid.tokens.revokedKey), surroundings, never);
    expect(refused).toMatchObject({ ok: false, code: 'no-session' });
    expect(JSON.stringify(refused)).not.toContain(grid.tokens.revokedKey);
    const nowhere = await openExplorer(
      connectionOf('sgk_none', 'http://127.0.0.1:1/mcp'),
      surroundings,
      never,
    );
    expect(nowhere).toMatchObject({ ok: false, code: 'no-session' });
  });
});

describe('the catalogue difference', () => {
  it('tells for each missing tool the permission and who holds it', async () => {
    await grid.setScenario('catalogue-difference');
    const looked = await lookAtCatalogue(connectionOf(grid.tokens.user), surroundings, never);
    expect(looked).toMatchObject({ ok: true, source: 'catalogue', catalogueRefusal: null });
    const rows = looked.ok ? looked.rows : [];
    expect(rows.find(({ tool }) => tool === 'audit_list')).toMatchObject({
      reason: 'permission',
      permission: 'admin:access',
      roles: expect.arrayContaining(['tenant_admin']) as string[],
    });
    expect(rows.find(({ tool }) => tool === 'me_get')).toMatchObject({ reason: 'listed', permission: '' });
  });

  it('tells the module that is off, and goes by the documentation when it may not read', async () => {
    await grid.setScenario('catalogue-module-off');
    const admin = await lookAtCatalogue(connectionOf(grid.tokens.admin), surroundings, never);
    expect(admin.ok && admin.rows.find(({ tool }) => tool === 'matrix_search')).toMatchObject({
      reason: 'module',
      module: 'scaimatrix',
      moduleStatus: 'available',
    });
    const user = await lookAtCatalogue(connectionOf(grid.tokens.user), surroundings, never);
    expect(user).toMatchObject({ source: 'documentation', catalogueRefusal: { status: 403 } });
  });
});

describe('the audit rows', () => {
  it('finds the row of a call under the action of its service', async () => {
    await call(await explore(grid.tokens.admin), 'inference_chat', chat);
    const looked = await lookAtAudit(connectionOf(grid.tokens.admin), 'inference_chat', surroundings, never);
    expect(looked).toMatchObject({
      ok: true,
      actorId: 'usr_ada',
      recording: { kind: 'recorded', action: 'inference.chat' },
      refused: null,
    });
    expect(looked.ok && looked.rows[0]).toMatchObject({ action: 'inference.chat', isOfTool: true });
  });

  it('says who may read when this account may not', async () => {
    const looked = await lookAtAudit(connectionOf(grid.tokens.user), 'models_list', surroundings, never);
    expect(looked).toMatchObject({ recording: { kind: 'read' }, rows: [], refused: { status: 403 } });
    expect(looked.ok && looked.readers).toContain('tenant_admin');
  });
});
