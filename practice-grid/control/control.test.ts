import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scenarios, startPracticeGrid, type PracticeGrid } from '../index';
import { callTool, request } from '../testing/client';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid();
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

async function control(method: string, path: string, body?: unknown) {
  const response = await fetch(`${grid.controlUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** With headers that fetch does not let one set. */
function statusWith(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${grid.controlUrl}/reset`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

describe('JSON', () => {
  it('lists and switches scenarios', async () => {
    expect((await control('GET', '/scenarios')).body).toHaveLength(scenarios.length);
    expect((await control('POST', '/scenario', { id: 'slow-mcp', ms: 1 })).body).toMatchObject({
      id: 'slow-mcp',
      expectedCode: 'latency.mcp',
      url: grid.url,
      token: 'user',
    });
    expect(grid.switches.mcpDelayMs).toBe(1);
    expect((await control('GET', '/state')).body).toMatchObject({ scenario: { id: 'slow-mcp' } });
    await control('POST', '/reset');
    expect(grid.scenario.id).toBe('healthy');
  });

  it('sets variants and latency', async () => {
    expect((await control('POST', '/variant', { signIn: 'in-band' })).body).toMatchObject({
      signIn: 'in-band',
    });
    expect((await control('POST', '/latency', { ms: 7 })).body).toEqual({ latencyMs: 7 });
    expect(grid.variants.signIn).toBe('in-band');
    expect(grid.latencyMs).toBe(7);
  });

  it('counts executions and requests, and shows no token anywhere', async () => {
    await callTool(grid, 'user', 'me_get');
    await callTool(grid, 'user', 'me_get');
    expect((await control('GET', '/executions')).body).toMatchObject({ count: 2, byTool: { me_get: 2 } });
    const seen = await control('GET', '/requests?last=1');
    expect(seen.body).toMatchObject({ count: grid.requests.length, requests: [{ sentAuthorization: true }] });
    const texts = [seen, await control('GET', '/state'), await control('GET', '/requests')].map((answer) =>
      JSON.stringify(answer),
    );
    const page = await (await fetch(grid.controlUrl)).text();
    for (const token of Object.values(grid.tokens)) {
      for (const text of [...texts, page]) expect(text).not.toContain(token);
    }
  });

  it('signs fresh JWTs', async () => {
    const { body } = await control('POST', '/tokens');
    expect(body).toEqual(grid.tokens);
    expect((await request(grid, 'userJwt', 'GET', '/v1/me')).status).toBe(200);
  });

  it('takes the grid down, brings it up and restarts it', async () => {
    const health = () =>
      fetch(`${grid.origin}/health`).then(
        ({ status }) => status,
        () => 0,
      );
    await control('POST', '/listening', { up: false });
    expect(await health()).toBe(0);
    await control('POST', '/listening', { up: true });
    expect(await health()).toBe(200);
    await control('POST', '/restart', { ms: 0 });
    expect(await health()).toBe(200);
  });

  it.each([
    ['POST', '/scenario', { id: 'nonsense' }, 400, 'There is no scenario "nonsense".'],
    ['POST', '/variant', { signIn: 'sideways' }, 400, 'signIn'],
    ['POST', '/latency', { ms: -1 }, 400, 'ms'],
    ['GET', '/nothing', undefined, 404, 'No such path.'],
    ['GET', '/reset', undefined, 405, 'Wrong method.'],
  ])('%s %s refuses %j', async (method, path, body, status, words) => {
    const answer = await control(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body['error']).toContain(words);
  });
});

describe('the page', () => {
  it('shows every scenario and switches by a plain form', async () => {
    const page = await (await fetch(grid.controlUrl)).text();
    for (const { id } of scenarios) expect(page).toContain(`value="${id}"`);
    expect(page).not.toContain('<script');
    const form = new URLSearchParams({ id: 'hang' });
    const answer = await fetch(`${grid.controlUrl}/scenario`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(grid.scenario.id).toBe('hang');
    expect(await (await fetch(grid.controlUrl)).text()).toContain('value="hang" aria-current="true"');
  });

  it('escapes what clients sent', async () => {
    await fetch(`${grid.origin}/v1/%3Cscript%3E"><script>`, { headers: { 'User-Agent': '<script>' } });
    await request(grid, 'user', 'POST', '/mcp', {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: '<script>' },
    });
    expect(await (await fetch(grid.controlUrl)).text()).not.toContain('<script');
  });
});

describe('who may use it', () => {
  it('refuses foreign hosts and origins', async () => {
    const own = new URL(grid.controlUrl);
    expect(await statusWith({ Host: 'evil.test' })).toBe(403);
    expect(await statusWith({ Origin: 'http://evil.test' })).toBe(403);
    expect(await statusWith({ Origin: 'null' })).toBe(403);
    expect(await statusWith({ Origin: own.origin })).toBe(200);
    expect(await statusWith({ Host: `localhost:${own.port}` })).toBe(200);
  });
});
