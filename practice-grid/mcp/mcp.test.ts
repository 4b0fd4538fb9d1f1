import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeGrid, type PracticeGrid, type TokenName } from '../index';

let grid: PracticeGrid;
beforeAll(async () => {
  grid = await startPracticeGrid({ seed: 'mcp' });
});
afterEach(() => grid.reset());
afterAll(() => grid.close());

async function withClient<T>(token: TokenName, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(grid.url), {
    requestInit: { headers: { Authorization: `Bearer ${grid.tokens[token]}` } },
  });
  await client.connect(transport);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

describe('MCP', () => {
  it('initialises, lists and calls with the SDK client', async () => {
    await withClient('admin', async (client) => {
      expect(client.getServerVersion()?.name).toBe('scaigrid');
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toContain('me_get');
      const result = await client.callTool({ name: 'me_get', arguments: {} });
      const [block] = result.content as { type: string; text: string }[];
      expect(JSON.parse(block?.text ?? '')).toMatchObject({ email: 'ada@acme.test', tenant_id: 'ten_acme' });
    });
    expect(grid.executions.map(({ tool, via }) => ({ tool, via }))).toEqual([{ tool: 'me_get', via: 'mcp' }]);
  });

  it('refuses at connect with 401 and an envelope', async () => {
    await expect(withClient('unknownKey', () => Promise.resolve())).rejects.toMatchObject({ code: 401 });
  });

  it('refuses in band: initialize works, tools/list is an error', async () => {
    grid.setVariants({ signIn: 'in-band' });
    await withClient('unknownKey', async (client) => {
      await expect(client.listTools()).rejects.toThrow('Invalid or expired authentication token');
      const result = await client.callTool({ name: 'me_get' });
      expect(result).toMatchObject({
        isError: true,
        content: [{ type: 'text', text: 'Invalid or expired authentication token' }],
      });
    });
    expect(grid.executions).toEqual([]);
  });
});
