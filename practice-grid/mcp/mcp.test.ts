import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid, type PracticeGrid } from '../index';
import { callTool, listNames, request, withClient } from '../testing/client';
import { catalogue } from '../tools/catalogue';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ seed: 'mcp' });
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

/** A raw POST to /mcp, as a client that is not the SDK's. */
async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(grid.url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Authorization: `Bearer ${grid.tokens.user}`,
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('handshake', () => {
  it('names itself scaigrid, offers tools only and keeps no session', async () => {
    await withClient(grid, 'user', (client) => {
      expect(client.getServerVersion()?.name).toBe('scaigrid');
      expect(client.getServerCapabilities()).toEqual({ experimental: {}, tools: { listChanged: false } });
      return Promise.resolve();
    });
    const listed = await post({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    expect(listed.status).toBe(200);
    expect(listed.headers.get('mcp-session-id')).toBeNull();
    expect(listed.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{12}$/);
    expect(listed.text).toContain('"me_get"');
  });

  it.each(['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'])('speaks %s', async (protocolVersion) => {
    const params = { protocolVersion, capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const answer = await post({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.text).toContain(`"protocolVersion":"${protocolVersion}"`);
  });

  it('refuses what the documented stack refuses', async () => {
    const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    expect(await post(list, { Accept: '*/*' })).toMatchObject({ status: 406 });
    expect(await post(list, { 'Content-Type': 'text/plain' })).toMatchObject({ status: 400 });
    expect(await post(list, { 'MCP-Protocol-Version': '1999-01-01' })).toMatchObject({ status: 400 });
    expect((await post('{nope')).text).toContain('-32700');
    expect((await post([list])).text).toContain('-32602');
    expect((await post({ ...list, method: 'resources/list' })).text).toContain('-32601');
    expect(await request(grid, 'user', 'GET', '/mcp')).toMatchObject({
      status: 406,
      body: { error: { code: -32600 } },
    });
    expect(await request(grid, 'user', 'DELETE', '/mcp')).toMatchObject({ status: 405 });
  });

  it('accepts notifications with 202', async () => {
    expect(await post({ jsonrpc: '2.0', method: 'notifications/initialized' })).toMatchObject({
      status: 202,
      text: '',
    });
  });

  it('holds a silent stream on GET', async () => {
    const stop = new AbortController();
    const response = await fetch(grid.url, {
      headers: { Authorization: `Bearer ${grid.tokens.user}`, Accept: 'text/event-stream' },
      signal: stop.signal,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    stop.abort();
  });
});

describe('sign-in', () => {
  it.each([
    'unknownKey',
    'revokedKey',
    'expiredKey',
    'expiredJwt',
    'notYetValidJwt',
    'foreignJwt',
    'wrongAudienceJwt',
  ] as const)('refuses %s at connect with 401 and an envelope', async (token) => {
    await expect(withClient(grid, token, () => Promise.resolve())).rejects.toMatchObject({ code: 401 });
    const answer = await request(grid, token, 'POST', '/mcp', {});
    expect(answer.body).toMatchObject({
      status: 'error',
      error: { code: 'AUTH_TOKEN_INVALID' },
      meta: { request_id: answer.headers.get('x-request-id') },
    });
  });

  it('says when no token came, and takes nothing but Bearer', async () => {
    expect((await request(grid, null, 'POST', '/mcp', {})).body).toMatchObject({
      error: { code: 'AUTH_TOKEN_MISSING' },
    });
    const bare = await post({}, { Authorization: grid.tokens.user });
    expect(bare).toMatchObject({ status: 401 });
    expect(bare.text).toContain('AUTH_TOKEN_INVALID');
  });

  it.each(['admin', 'adminJwt', 'user', 'userJwt'] as const)('lets %s in', async (token) => {
    expect(await listNames(grid, token)).toContain('me_get');
  });

  it('refuses in band when told to: initialize works, tools/list and calls fail', async () => {
    grid.setVariants({ signIn: 'in-band' });
    await withClient(grid, 'unknownKey', async (client) => {
      await expect(client.listTools()).rejects.toMatchObject({
        code: 0,
        message: expect.stringContaining('Invalid or expired authentication token') as string,
      });
      expect(await client.callTool({ name: 'me_get' })).toMatchObject({
        isError: true,
        content: [{ type: 'text', text: 'Invalid or expired authentication token' }],
      });
    });
    expect(grid.executions).toEqual([]);
    expect(await listNames(grid, 'user')).toContain('me_get');
  });
});

describe('tools/list', () => {
  it('offers about forty tools with schemas to those who may call them', async () => {
    expect(catalogue).toHaveLength(40);
    const names = await listNames(grid, 'superAdmin');
    expect(names).toEqual(expect.arrayContaining(catalogue.map(({ name }) => name)));
  });

  it.each([
    ['newcomer', ['me_get', 'modules_list']],
    ['otherTenant', ['me_get', 'modules_list']],
    [
      'viewer',
      [
        'models_list',
        'models_get',
        'accounting_list_usage',
        'accounting_usage_summary',
        'me_get',
        'modules_list',
      ],
    ],
  ] as const)('filters by the permissions of %s', async (token, expected) => {
    expect(await listNames(grid, token)).toEqual(expected);
  });

  it('filters by module', async () => {
    expect(await listNames(grid, 'admin')).toContain('bunker_exec');
    await grid.setScenario('module-disabled');
    expect(await listNames(grid, 'admin')).not.toContain('bunker_exec');
  });
});

describe('tools/call', () => {
  it('runs a call once and answers with one block of JSON', async () => {
    const { json } = await callTool(grid, 'user', 'inference_chat', {
      model: 'scailabs/poolnoodle-omni',
      messages: [{ role: 'user', content: 'hello' }],
    });
    expect(json).toMatchObject({
      model: 'scailabs/poolnoodle-omni',
      finish_reason: 'stop',
      content: 'Practice answer to: hello',
    });
    expect(grid.executions.map(({ tool, via, userId }) => [tool, via, userId])).toEqual([
      ['inference_chat', 'mcp', 'usr_uma'],
    ]);
  });

  it.each([
    ['no_such_tool', 'TOOL_NOT_FOUND'],
    ['users_list', 'PERMISSION_DENIED'],
    ['bunker_exec', 'PERMISSION_DENIED'],
    ['remote.tenant.nobody-000000.nothing', 'TOOL_NOT_FOUND'],
  ])('refuses %s with %s and runs nothing', async (name, code) => {
    const { json, isError } = await callTool(grid, 'user', name);
    expect(json).toMatchObject({ error: { code } });
    expect(isError).toBe(true);
    expect(grid.executions).toEqual([]);
  });

  it('passes the codes of services on', async () => {
    const { json } = await callTool(grid, 'user', 'models_get', { slug: 'nobody/nothing' });
    expect(json).toMatchObject({ error: { code: 'MODEL_NOT_FOUND' } });
  });

  it('refuses wrong arguments in plain text', async () => {
    const { text, json, isError } = await callTool(grid, 'user', 'models_get', {});
    expect(text).toContain('Input validation error: slug:');
    expect(json).toBeUndefined();
    expect(isError).toBe(true);
    expect(grid.executions).toEqual([]);
  });

  it('shapes failures as the variants say', async () => {
    grid.setVariants({ toolErrors: 'plain-text' });
    expect((await callTool(grid, 'user', 'users_list')).json).toBeUndefined();
    grid.setVariants({ toolErrors: 'json-unflagged', deniedTool: 'tool-not-found' });
    const hidden = await callTool(grid, 'user', 'users_list');
    expect(hidden.json).toMatchObject({ error: { code: 'TOOL_NOT_FOUND' } });
    expect(hidden.isError).toBeUndefined();
  });

  it('shows an enabled module at once', async () => {
    await grid.setScenario('module-disabled');
    expect((await callTool(grid, 'admin', 'bunker_exec')).json).toMatchObject({
      error: { code: 'MODULE_NOT_ENABLED' },
    });
    const body = { scope: 'tenant', tenant_id: 'ten_acme' };
    expect(await request(grid, 'admin', 'POST', '/v1/modules/scaibunker/enable', body)).toMatchObject({
      status: 200,
    });
    const { json } = await callTool(grid, 'admin', 'bunker_exec', { id: 'bunk_1', command: 'ls' });
    expect(json).toMatchObject({ exit_code: 0 });
  });
});
