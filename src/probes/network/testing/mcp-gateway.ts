import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Tool } from '@modelcontextprotocol/sdk/types.js';

export interface GatewayOptions {
  /** What it calls itself; `scaigrid` when absent. */
  readonly name?: string;
  readonly tools?: readonly string[];
  /** Tools for each `tools/list` answer; all at once when absent. */
  readonly pageSize?: number;
  /** Thrown inside the handlers, as a stack does that signs people in only there; null: welcome. */
  readonly refuse?: (authorization: string | null) => string | null;
  readonly meGet?: () => { readonly text: string; readonly isError: boolean };
}

/** A real, stateless MCP server as the documented stack has it: anybody may initialise, handlers ask who calls. */
export function mcpGateway(options: GatewayOptions = {}): RequestListener {
  return (request, response) => void answer(options, request, response);
}

async function answer(
  options: GatewayOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const server = serverFor(options, request.headers.authorization ?? null);
  const transport = new StreamableHTTPServerTransport();
  response.setHeader('x-request-id', `req_${String(Math.round(performance.now() * 1000))}`);
  response.on('close', () => void server.close());
  // The two halves of the SDK disagree about optional members.
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

function serverFor(options: GatewayOptions, authorization: string | null): McpServer {
  const { name = 'scaigrid', tools = ['me_get', 'modules_list', 'inference_chat'], refuse } = options;
  const { pageSize = tools.length } = options;
  const server = new McpServer({ name, version: '1.2.3' }, { capabilities: { tools: {} } });
  const admit = (): void => {
    const refusal = refuse?.(authorization) ?? null;
    if (refusal !== null) throw new Error(refusal);
  };
  server.server.setRequestHandler(ListToolsRequestSchema, ({ params }) => {
    admit();
    const start = Number(params?.cursor ?? 0);
    const page = tools
      .slice(start, start + pageSize)
      .map((tool): Tool => ({ name: tool, inputSchema: { type: 'object' } }));
    const next = start + pageSize;
    return { tools: page, ...(next < tools.length ? { nextCursor: String(next) } : {}) };
  });
  server.server.setRequestHandler(CallToolRequestSchema, () => {
    admit();
    const { text, isError } = options.meGet?.() ?? {
      text: '{"id":"usr_1","tenant_id":"tnt_1"}',
      isError: false,
    };
    return { content: [{ type: 'text', text }], isError };
  });
  return server;
}
