import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ErrorCode, McpError, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { RemoteCapability } from '../state/records';

async function withServer<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ name: 'scailink', version: '1.4.0' });
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(url)));
    return await use(client);
  } finally {
    await client.close();
  }
}

/** The tools a remote server offers now. */
export async function discover(url: string, timeoutMs: number): Promise<RemoteCapability[]> {
  const { tools } = await withServer(url, (client) => client.listTools(undefined, { timeout: timeoutMs }));
  return tools.map(({ name, description = '', inputSchema }) => ({ name, description, inputSchema }));
}

/** One call, forwarded as it is; never repeated. */
export async function callRemote(
  url: string,
  name: string,
  args: Record<string, unknown>,
  timeoutMs: number,
): Promise<CallToolResult> {
  const result = await withServer(url, (client) =>
    client.callTool({ name, arguments: args }, undefined, { timeout: timeoutMs }),
  );
  return result as CallToolResult;
}

/** What the gateway shows as the code of a remote failure: the upstream's error class, or its own for a lost transport. */
export function errorClassOf(error: unknown): string {
  if (error instanceof McpError) {
    const given = (error.data as { error_class?: unknown } | undefined)?.error_class;
    if (typeof given === 'string') return given;
    return error.code === (ErrorCode.RequestTimeout as number) ? 'TimeoutError' : 'McpError';
  }
  return error instanceof TypeError ? 'ConnectError' : 'RemoteClientError';
}

/** The message as the upstream sent it; a lost transport in the gateway's own words. */
export function errorMessageOf(error: unknown): string {
  if (error instanceof McpError) return error.message.replace(/^MCP error -?\d+: /, '');
  return error instanceof TypeError
    ? 'All connection attempts failed'
    : 'The remote server could not be used';
}
