import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { symptomIds } from '../../src/core/symptoms/symptoms';
import { scenarios, startPracticeGrid, type PracticeGrid, type TokenName } from '../index';
import { callTool, listNames, request, withClient } from '../testing/client';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

const nothing = () => Promise.resolve();
const me = (token: TokenName | null = 'user') => request(grid, token, 'GET', '/v1/me');

describe('the table', () => {
  it('has stable ids and known symptoms, and covers every symptom that has a cause on the server', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    const covered = new Set(scenarios.map(({ symptom }) => symptom));
    const general = ['something-else', 'everything'];
    expect([...covered].filter((symptom) => symptom !== null).sort()).toEqual(
      symptomIds.filter((id) => !general.includes(id)).sort(),
    );
  });

  it('refuses an unknown scenario and keeps the current one', async () => {
    await grid.setScenario('scaimcp-off');
    await expect(grid.setScenario('nonsense')).rejects.toThrow('There is no scenario "nonsense".');
    expect(grid.scenario.id).toBe('scaimcp-off');
  });

  it.each(scenarios.map(({ id }) => id))('%s can be entered and left', async (id) => {
    const healthy = await me();
    const facts = await grid.setScenario(id);
    expect(facts.id).toBe(id);
    expect(facts.url).toMatch(/^https?:\/\/(127\.0\.0\.1|localhost):\d+\/mcp$/);
    await grid.setScenario('healthy');
    expect(await me()).toMatchObject({ status: 200, body: healthy.body });
  });
});

describe('sign-in', () => {
  it.each(scenarios.filter(({ symptom }) => symptom === 'unauthorized').map(({ id }) => id))(
    '%s refuses its token',
    async (id) => {
      const { token } = await grid.setScenario(id);
      expect((await me(token)).status).toBe(401);
      await expect(withClient(grid, token, nothing)).rejects.toMatchObject({ code: 401 });
    },
  );

  it("clock-skew shows the grid's clock", async () => {
    await grid.setScenario('clock-skew');
    const date = Date.parse((await request(grid, null, 'GET', '/health')).headers.get('date') ?? '');
    expect((date - Date.now()) / 60_000).toBeCloseTo(120, 0);
  });
});

describe('empty tool lists', () => {
  it.each([
    ['no-modules', []],
    ['scaimcp-off', []],
    ['no-permissions', ['me_get', 'modules_list']],
    ['wrong-tenant', ['me_get', 'modules_list']],
  ])('%s', async (id, expected) => {
    const { token } = await grid.setScenario(id);
    expect(await listNames(grid, token ?? 'user')).toEqual(expected);
  });
});

describe('refused and unknown tools', () => {
  it.each([
    ['permission-missing', 'PERMISSION_DENIED'],
    ['catalogue-difference', 'PERMISSION_DENIED'],
    ['catalogue-module-off', 'MODULE_NOT_ENABLED'],
    ['module-disabled', 'MODULE_NOT_ENABLED'],
    ['tool-unknown', 'TOOL_NOT_FOUND'],
    ['remote-no-permission', 'PERMISSION_DENIED'],
    ['remote-module-off', 'MODULE_NOT_ENABLED'],
    ['remote-none-registered', 'TOOL_NOT_FOUND'],
    ['remote-pending-approval', 'TOOL_NOT_FOUND'],
    ['remote-unhealthy', 'TOOL_NOT_FOUND'],
    ['remote-slug', 'TOOL_NOT_FOUND'],
    ['remote-registry-disabled', 'SCAILINK_REGISTRY_DISABLED'],
  ])('%s: %s, not listed, not run', async (id, code) => {
    const { token, tool } = await grid.setScenario(id);
    const name = tool ?? '';
    expect(await listNames(grid, token ?? 'user')).not.toContain(name);
    expect((await callTool(grid, token ?? 'user', name)).json).toMatchObject({ error: { code } });
    expect(grid.executions).toEqual([]);
  });

  it('catalogue-difference lets the user read the catalogue', async () => {
    await grid.setScenario('catalogue-difference');
    expect((await request(grid, 'user', 'GET', '/v1/modules/scaimcp/tools')).status).toBe(200);
  });
});

describe('remote tools', () => {
  const forecast = 'remote.tenant.weather-station-';
  const nameOf = async (token: TokenName) => {
    const names = await listNames(grid, token);
    return names.find((name) => name.startsWith(forecast) && name.endsWith('.get_forecast')) ?? '';
  };

  it('are listed per caller and really called', async () => {
    const personal = (names: string[]) => names.filter((name) => name.startsWith('remote.usr_uma.'));
    expect(personal(await listNames(grid, 'user'))).toHaveLength(2);
    expect(personal(await listNames(grid, 'admin'))).toEqual([]);
    expect(await nameOf('viewer')).toBe('');
    const name = await nameOf('user');
    expect((await callTool(grid, 'user', name, { city: 'Delft' })).json).toMatchObject({ forecast: 'sunny' });
    expect(grid.executions).toMatchObject([{ tool: name, via: 'mcp' }]);
  });

  it.each([
    ['remote-upstream-error', {}, 'StationOfflineError', 'Station 4711 is offline'],
    ['remote-transport-error', {}, 'ConnectError', 'All connection attempts failed'],
    ['remote-timeout', { ms: 100 }, 'TimeoutError', 'Request timed out'],
  ])('%s', async (id, settings, code, message) => {
    const { tool } = await grid.setScenario(id, settings);
    const { json } = await callTool(grid, 'user', tool ?? '', { city: 'Delft' });
    expect(json).toEqual({ error: { code, message } });
  });

  it('remote-shape-changed changes schema and result', async () => {
    const { tool } = await grid.setScenario('remote-shape-changed');
    expect((await callTool(grid, 'user', tool ?? '', { city: 'Delft' })).json).toMatchObject({
      error: { code: 'ValidationError' },
    });
    expect(await callTool(grid, 'user', tool ?? '', { coordinates: [52, 4] })).toMatchObject({
      text: 'Sunny, 21 degrees',
      json: undefined,
    });
  });

  const base = '/v1/modules/scailink';
  it('remote-unhealthy is healed by a refresh, which a shared server allows to admins only', async () => {
    await grid.setScenario('remote-unhealthy');
    const path = `${base}/registrations/rs_weather`;
    expect((await request(grid, 'user', 'GET', path)).body).toMatchObject({
      data: { status: 'error', consecutive_failures: 3, last_health_status: 'TimeoutError' },
    });
    expect((await request(grid, 'user', 'POST', `${path}/refresh`)).status).toBe(403);
    expect((await request(grid, 'admin', 'POST', `${path}/refresh`)).body).toMatchObject({
      data: { status: 'active', consecutive_failures: 0, capabilities: { tools: [{}, {}] } },
    });
    expect(await nameOf('user')).not.toBe('');
  });

  it('remote-down is not healed by a refresh', async () => {
    await grid.setScenario('remote-down');
    expect(
      (await request(grid, 'admin', 'POST', `${base}/remote-servers/rs_weather/refresh`)).body,
    ).toMatchObject({
      data: { status: 'error', last_health_status: 'ConnectError' },
    });
  });

  it('remote-pending-approval and remote-registry-disabled are seen by REST', async () => {
    await grid.setScenario('remote-pending-approval');
    expect((await request(grid, 'user', 'GET', `${base}/remote-servers`)).body).toMatchObject({
      data: [{ status: 'pending_approval' }, { status: 'pending_approval' }],
    });
    await grid.setScenario('remote-registry-disabled');
    expect(await request(grid, 'user', 'GET', `${base}/remote-servers`)).toMatchObject({
      status: 503,
      body: { error: { code: 'SCAILINK_REGISTRY_DISABLED' } },
    });
  });

  it('a variant hides one of the two names of the registry', async () => {
    grid.setVariants({ registrationPath: 'remote-servers' });
    expect((await request(grid, 'user', 'GET', `${base}/registrations/rs_weather`)).status).toBe(404);
    expect((await request(grid, 'user', 'GET', `${base}/remote-servers/rs_weather`)).status).toBe(200);
  });
});

describe('results', () => {
  it('shape-changed changes MCP and REST alike', async () => {
    await grid.setScenario('shape-changed');
    const { json } = await callTool(grid, 'user', 'models_list');
    expect(json).toHaveProperty('models');
    expect((await request(grid, 'user', 'GET', '/v1/models')).body['data']).toEqual(json);
  });
});

describe('audit', () => {
  it('audit-found has a row; the log is closed to a plain user', async () => {
    await grid.setScenario('audit-found');
    const path = '/v1/audit-log?action=inference.chat';
    expect((await request(grid, 'admin', 'GET', path)).body).toMatchObject({
      data: { items: [{ action: 'inference.chat', actor_id: 'usr_ada' }] },
    });
    expect((await request(grid, 'user', 'GET', path)).status).toBe(403);
  });
});

describe('latency', () => {
  const timed = async (run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  const health = () => timed(() => request(grid, null, 'GET', '/health'));
  const rest = () => timed(() => request(grid, 'user', 'GET', '/v1/models'));
  const mcp = () =>
    withClient(grid, 'user', (client) =>
      timed(() => client.callTool({ name: 'models_list', arguments: {} })),
    );

  // Node's timers may fire up to a millisecond early.
  const ms = 250;
  const slow = (value: number) => expect(value).toBeGreaterThanOrEqual(ms - 2);

  it('slow-service delays both doors, not the network', async () => {
    await grid.setScenario('slow-service', { ms });
    slow(await rest());
    slow(await mcp());
    expect(await health()).toBeLessThan(ms);
  });

  it('slow-mcp delays MCP alone', async () => {
    await grid.setScenario('slow-mcp', { ms });
    slow(await mcp());
    expect(await rest()).toBeLessThan(ms);
  });

  it('slow-network and injected latency delay everything', async () => {
    await grid.setScenario('slow-network', { ms });
    slow(await health());
    await grid.setScenario('healthy');
    grid.setLatency(ms);
    slow(await health());
  });
});
