import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid, type PracticeGrid } from '../index';
import { callTool, request } from '../testing/client';
import { catalogue } from '../tools/catalogue';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid();
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

const get = (token: Parameters<typeof request>[1], path: string) => request(grid, token, 'GET', path);

describe('envelopes', () => {
  it('wraps data with a status, and carries request id and rate limits in headers', async () => {
    const answer = await get('user', '/v1/me');
    expect(answer.body).toMatchObject({
      status: 'ok',
      data: { email: 'uma@acme.test', tenant_id: 'ten_acme', roles: ['tenant_user'] },
    });
    expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
    expect(answer.headers.get('x-scaigrid-ratelimit-limit')).toBe('60');
    expect(answer.headers.get('x-scaigrid-ratelimit-remaining')).toBe('59');
    expect((await get('user', '/v1/auth/me')).body).toEqual(answer.body);
  });

  it('puts pagination beside data', async () => {
    const first = await get('user', '/v1/models?limit=2');
    expect(first.body).toMatchObject({
      data: { items: [{ slug: 'scailabs/poolnoodle-omni' }, {}] },
      pagination: { has_more: true },
    });
    const { next_cursor: cursor } = first.body['pagination'] as { next_cursor: string };
    const next = await get('user', `/v1/models?limit=3&cursor=${cursor}`);
    expect(next.body).toMatchObject({ pagination: { has_more: false, next_cursor: null } });
    expect((next.body['data'] as { items: unknown[] }).items).toHaveLength(3);
  });

  it.each([
    [null, 'GET', '/v1/me', 401, 'AUTH_TOKEN_MISSING'],
    ['unknownKey', 'GET', '/v1/me', 401, 'AUTH_TOKEN_INVALID'],
    ['user', 'GET', '/v1/users', 403, 'AUTHZ_PERMISSION_DENIED'],
    ['user', 'GET', '/v1/models?limit=0', 422, 'VALIDATION_ERROR'],
    ['user', 'GET', '/v1/models/nobody%2Fnothing', 404, 'MODEL_NOT_FOUND'],
    ['user', 'GET', '/v1/nothing', 404, 'NOT_FOUND'],
    ['user', 'DELETE', '/v1/me', 405, 'METHOD_NOT_ALLOWED'],
    ['otherTenant', 'GET', '/v1/modules/scaiskills/skills', 403, 'MODULE_NOT_ENABLED'],
  ] as const)('%s %s %s: %i %s', async (token, method, path, status, code) => {
    const answer = await request(grid, token, method, path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status: 'error', error: { code } });
    expect(answer.body['meta']).toEqual({ request_id: answer.headers.get('x-request-id') });
  });

  it('leaves the status out and spells in camel case when told to', async () => {
    grid.setVariants({ envelope: 'without-status', fields: 'camel' });
    const { body } = await get('user', '/v1/me');
    expect(body).not.toHaveProperty('status');
    expect(body).toMatchObject({ data: { displayName: 'Uma User', tenantId: 'ten_acme' } });
  });
});

describe('health', () => {
  it('answers without sign-in and without envelope', async () => {
    expect((await get(null, '/health')).body).toEqual({ status: 'ok' });
    expect((await get(null, '/health/ready')).body).toMatchObject({
      status: 'ready',
      checks: { redis: 'ok' },
    });
    expect((await get(null, '/health/detailed')).status).toBe(401);
  });
});

describe('one state behind both doors', () => {
  // Reads that need no argument give the same by MCP and REST.
  const reads = catalogue.filter(
    ({ rest, name }) => rest.method === 'GET' && !rest.path.includes('{') && !name.endsWith('_search'),
  );
  it.each(reads.map(({ name, rest }) => [name, rest.path]))('%s is %s', async (name, path) => {
    const { json } = await callTool(grid, 'superAdmin', name);
    const { body } = await get('superAdmin', path);
    const { data, pagination } = body as { data: object; pagination?: unknown };
    expect(pagination === undefined ? data : { ...data, pagination }).toEqual(json);
  });

  it('books a REST chat in the shape of chat completions and in the audit log', async () => {
    const chat = { model: 'scailabs/poolnoodle-omni', messages: [{ role: 'user', content: 'hi' }] };
    const answer = await request(grid, 'user', 'POST', '/v1/inference/chat', chat);
    expect(answer.body).toMatchObject({
      data: { choices: [{ message: { role: 'assistant', content: 'Practice answer to: hi' } }] },
    });
    const rows = await get('admin', '/v1/audit-log?action=inference.chat&actor_id=usr_uma');
    expect(rows.body).toMatchObject({
      data: { items: [{ status: 'SUCCESS', request_id: answer.headers.get('x-request-id') }] },
    });
  });

  it('records an MCP chat under the action of its service, failures too, and no read', async () => {
    const seeded = grid.state.auditLog.length;
    await callTool(grid, 'user', 'inference_chat', {
      model: 'nobody/nothing',
      messages: [{ role: 'user', content: 'hi' }],
    });
    await callTool(grid, 'user', 'models_list');
    await callTool(grid, 'user', 'users_list');
    expect(grid.state.auditLog.slice(seeded)).toMatchObject([
      { action: 'inference.chat', actorId: 'usr_uma', status: 'FAILURE' },
    ]);
    expect(grid.executions.map(({ tool }) => tool)).toEqual(['inference_chat', 'models_list']);
  });

  it('issues API keys that work', async () => {
    const made = await request(grid, 'user', 'POST', '/v1/api-keys', { name: 'extra' });
    const { key } = made.body['data'] as { key: string };
    const me = await fetch(`${grid.origin}/v1/me`, { headers: { Authorization: `Bearer ${key}` } });
    expect(me.status).toBe(200);
  });
});

describe('catalogue', () => {
  const path = '/v1/modules/scaimcp/tools';

  it('is whole, and closed to a plain user', async () => {
    const { body } = await get('admin', path);
    expect(body['data']).toHaveLength(catalogue.length);
    expect(body).toMatchObject({
      data: expect.arrayContaining([
        expect.objectContaining({
          name: 'users_list',
          required_permission: 'users:manage',
          module_id: null,
          input_schema: expect.objectContaining({ type: 'object' }) as object,
        }),
        expect.objectContaining({ name: 'bunker_exec', module_id: 'scaibunker' }),
      ]) as unknown[],
    });
    expect((await get('user', path)).status).toBe(403);
  });

  it('comes in the other shapes when told to', async () => {
    grid.setVariants({ catalogue: 'names' });
    expect((await get('admin', path)).body).toContain('me_get');
    grid.setVariants({ catalogue: 'bare-objects', requiredPermission: 'absent' });
    const rows = (await get('admin', path)).body as unknown as Record<string, unknown>[];
    expect(rows).toHaveLength(catalogue.length);
    expect(rows[0]).not.toHaveProperty('required_permission');
  });
});

describe('rate limits', () => {
  it('refuses the 61st request of a key in a minute', async () => {
    for (let count = 0; count < 60; count += 1) {
      expect((await get('viewer', '/v1/me')).status).toBe(200);
    }
    const answer = await get('viewer', '/v1/me');
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({ error: { code: 'RATE_LIMITED' } });
    expect(answer.headers.get('x-scaigrid-ratelimit-remaining')).toBe('0');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    // Another key is not touched, and a switch lifts the limit.
    expect((await get('user', '/v1/me')).status).toBe(200);
    grid.setVariants({ rateLimits: 'off' });
    expect((await get('viewer', '/v1/me')).status).toBe(200);
  });
});

describe('open paths', () => {
  it('tell the issuer, and the tenants of an email', async () => {
    expect((await get(null, '/v1/scailink/auth/discover')).body).toMatchObject({
      data: { issuer: 'https://scaikey.practice-grid.test', audience: 'scaigrid-practice' },
    });
    const answer = await request(grid, null, 'POST', '/v1/auth/identify', { email: 'uma@acme.test' });
    expect(answer.body).toMatchObject({
      data: { user_exists: true, tenants: [{ id: 'ten_acme' }, { id: 'ten_globex' }] },
    });
  });
});
