import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPracticeGrid, type PracticeGrid } from '../index';
import { callTool, listNames, request, withClient } from '../testing/client';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid();
});
afterAll(() => grid.close());
beforeEach(() => grid.reset());

describe('a variant of the practice grid', () => {
  it('refuses a tool that the caller may not call with 403, and lets the others through', async () => {
    grid.setVariants({ deniedTool: 'http-403' });
    const denied = withClient(grid, 'user', (client) =>
      client.callTool({ name: 'users_list', arguments: {} }),
    );
    await expect(denied).rejects.toThrow(/PERMISSION_DENIED/);
    expect(grid.requests.at(-1)).toMatchObject({ rpc: 'tools/call users_list', status: 403 });
    expect((await callTool(grid, 'user', 'models_list')).isError).not.toBe(true);
  });

  it('records reads by MCP, each under its own action, and none by REST', async () => {
    const actions = (): readonly string[] => grid.state.auditLog.map(({ action }) => action);
    await callTool(grid, 'user', 'models_list');
    expect(actions()).not.toContain('models.list');
    grid.setVariants({ audited: 'every-call' });
    const before = actions().length;
    await request(grid, 'user', 'GET', '/v1/models');
    expect(actions()).toHaveLength(before);
    await callTool(grid, 'user', 'models_list');
    expect(actions()).toContain('models.list');
  });

  it('tells the tenants of an address only to those who are signed in', async () => {
    const identify = (token: 'user' | null) =>
      request(grid, token, 'POST', '/v1/auth/identify', { email: 'uma@acme.test' });
    expect((await identify(null)).status).toBe(200);
    grid.setVariants({ identify: 'behind-sign-in' });
    expect((await identify(null)).status).toBe(401);
    expect((await identify('user')).status).toBe(200);
  });

  it('signs JWTs with a bare issuer, and takes them', async () => {
    const issuer = (): unknown => {
      const payload = Buffer.from(grid.tokens.userJwt.split('.')[1] ?? '', 'base64url').toString();
      return (JSON.parse(payload) as { iss: string }).iss;
    };
    expect(issuer()).toBe('https://scaikey.practice-grid.test/tenants/ten_acme');
    grid.setVariants({ issuer: 'bare' });
    expect(issuer()).toBe('https://scaikey.practice-grid.test');
    expect(await listNames(grid, 'userJwt')).toContain('models_list');
  });

  it('names the header of the request id, or has none', async () => {
    const idOf = async (header: string) => (await request(grid, 'user', 'GET', '/v1/me')).headers.get(header);
    expect(await idOf('x-request-id')).toMatch(/^req_/);
    grid.setVariants({ requestIdHeader: 'x-correlation-id' });
    expect([await idOf('x-request-id'), await idOf('x-correlation-id')]).toEqual([
      null,
      expect.stringMatching(/^req_/),
    ]);
    grid.setVariants({ requestIdHeader: 'none' });
    expect(await idOf('x-correlation-id')).toBeNull();
    const { body } = await request(grid, null, 'GET', '/v1/me');
    expect(body).toMatchObject({ meta: { request_id: expect.stringMatching(/^req_/) as unknown } });
  });
});
