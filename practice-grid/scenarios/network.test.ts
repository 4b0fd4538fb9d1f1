import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid, type PracticeGrid } from '../index';
import { callTool, request, withClient } from '../testing/client';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ variants: { rateLimits: 'off' } });
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

const health = () => request(grid, null, 'GET', '/health');
const code = async (run: () => Promise<unknown>) => {
  try {
    await run();
    return null;
  } catch (error) {
    return ((error as Error).cause as { code?: string } | undefined)?.code;
  }
};

describe('network faults', () => {
  it('listener-down refuses connections and comes back on the same port', async () => {
    const { url } = grid;
    await grid.setScenario('listener-down');
    expect(await code(health)).toBe('ECONNREFUSED');
    await grid.setScenario('healthy');
    expect(grid.url).toBe(url);
    expect((await health()).status).toBe(200);
  });

  it('can be taken down and brought up by hand', async () => {
    await grid.takeDown();
    expect(await code(health)).toBe('ECONNREFUSED');
    await grid.bringUp();
    expect((await health()).status).toBe(200);
  });

  it('hang never answers', async () => {
    await grid.setScenario('hang');
    const stop = AbortSignal.timeout(150);
    await expect(fetch(`${grid.origin}/health`, { signal: stop })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(grid.requests.at(-1)).toMatchObject({ path: '/health', status: null });
  });

  it('reset resets', async () => {
    await grid.setScenario('reset');
    expect(['ECONNRESET', 'UND_ERR_SOCKET']).toContain(await code(health));
  });

  it('flaky-connection resets every third request', async () => {
    await grid.setScenario('flaky-connection');
    const outcomes: boolean[] = [];
    for (let count = 0; count < 6; count += 1) outcomes.push((await code(health)) === null);
    expect(outcomes.filter((worked) => !worked)).toHaveLength(2);
  });

  it('cut-midstream breaks an answer off', async () => {
    await grid.setScenario('cut-midstream');
    const response = await fetch(grid.url, { method: 'POST', body: '{}' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('server-error and html-page answer with pages', async () => {
    await grid.setScenario('server-error');
    expect(await health()).toMatchObject({
      status: 502,
      body: { text: expect.stringContaining('nginx') as string },
    });
    await grid.setScenario('html-page');
    const page = await request(grid, 'user', 'POST', '/mcp', {});
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('rate-limited refuses with the wait', async () => {
    await grid.setScenario('rate-limited');
    const answer = await request(grid, 'user', 'POST', '/mcp', {});
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({
      error: { code: 'RATE_LIMITED', retry_after: expect.any(Number) as number },
    });
    expect(answer.headers.get('retry-after')).toBe(
      String((answer.body['error'] as { retry_after: number }).retry_after),
    );
  });
});

describe('redirects', () => {
  it('redirect-slash goes to /mcp/, where MCP works', async () => {
    await grid.setScenario('redirect-slash');
    const answer = await request(grid, 'user', 'POST', '/mcp', {});
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`${grid.origin}/mcp/`);
    expect((await callTool(grid, 'user', 'me_get')).json).toMatchObject({ id: 'usr_uma' });
  });

  it.each([
    ['redirect-other-host', 307],
    ['captive-portal', 302],
  ])('%s leads to another host, which notes whether a token came along', async (id, status) => {
    await grid.setScenario(id);
    const answer = await request(grid, 'user', 'GET', '/v1/me');
    expect(answer.status).toBe(status);
    const location = answer.headers.get('location') ?? '';
    expect(new URL(location).host).not.toBe(new URL(grid.origin).host);
    expect(await (await fetch(location)).text()).toContain('guest network');
    await fetch(location, { headers: { Authorization: 'Bearer x' } });
    const noted = grid.requests.filter(({ listener }) => listener === 'other-host');
    expect(noted.map(({ sentAuthorization }) => sentAuthorization)).toEqual([false, true]);
  });
});

describe('long connections', () => {
  it('idle-cut cuts a quiet stream and a quiet call', async () => {
    await grid.setScenario('idle-cut', { seconds: 0.2 });
    const start = performance.now();
    const stream = await fetch(grid.url, {
      headers: { Authorization: `Bearer ${grid.tokens.user}`, Accept: 'text/event-stream' },
    });
    await expect(stream.text()).rejects.toThrow('terminated');
    expect(performance.now() - start).toBeGreaterThanOrEqual(190);
    const draw = request(grid, 'user', 'POST', '/v1/inference/images/generate', { prompt: 'a reef' });
    await expect(draw).rejects.toThrow('fetch failed');
    // The service ran all the same: a client that repeats the call pays twice.
    expect(grid.executions.map(({ tool }) => tool)).toEqual(['inference_image_generate']);
  });

  it('slow-call outlasts an impatient client', async () => {
    await grid.setScenario('slow-call', { seconds: 5 });
    await withClient(grid, 'user', async (client) => {
      const call = client.callTool(
        { name: 'inference_image_generate', arguments: { prompt: 'a reef' } },
        undefined,
        {
          timeout: 100,
        },
      );
      await expect(call).rejects.toMatchObject({ code: -32001 });
    });
    expect(grid.executions).toHaveLength(1);
  });
});
