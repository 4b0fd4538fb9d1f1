import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { PracticeGrid, TokenName } from '../index';

const bearer = (grid: PracticeGrid, token: TokenName | null): Record<string, string> =>
  token === null ? {} : { Authorization: `Bearer ${grid.tokens[token]}` };

/** Connects the SDK's client to the grid, uses it and closes it. */
export async function withClient<T>(
  grid: PracticeGrid,
  token: TokenName | null,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ name: 'test', version: '1' });
  const headers = bearer(grid, token);
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(grid.url), { requestInit: { headers } }));
    return await use(client);
  } finally {
    await client.close();
  }
}

export async function listNames(grid: PracticeGrid, token: TokenName): Promise<string[]> {
  const { tools } = await withClient(grid, token, (client) => client.listTools());
  return tools.map(({ name }) => name);
}

/** Calls a tool; `json` is its one text block decoded, undefined when it is not JSON. */
export async function callTool(
  grid: PracticeGrid,
  token: TokenName,
  name: string,
  args: Record<string, unknown> = {},
): Promise<{ text: string; json: unknown; isError: unknown }> {
  const result = await withClient(grid, token, (client) => client.callTool({ name, arguments: args }));
  const [block] = result.content as { text: string }[];
  const text = block?.text ?? '';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Plain text, as some failures are.
  }
  return { text, json, isError: result.isError };
}

/** One REST request; `body` is the decoded answer. */
export async function request(
  grid: PracticeGrid,
  token: TokenName | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await fetch(`${grid.origin}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...bearer(grid, token), 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    body: json ? (JSON.parse(text) as Record<string, unknown>) : { text },
  };
}
