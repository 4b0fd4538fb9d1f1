import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  InitializeRequestSchema,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { Exchange } from '../http/exchange';
import { callTool } from './call-tool';
import { listTools } from './list-tools';

/** `Server("scaigrid")` with its two handlers, bound to the request it answers. */
// The low-level class is meant for servers whose tool list depends on the caller; the deprecation is for everybody else.
// eslint-disable-next-line @typescript-eslint/no-deprecated
export function makeServer(exchange: Exchange): Server {
  const { variants } = exchange.world;
  const serverInfo = { name: 'scaigrid', version: '1.27.1' };
  const more = variants.capabilities === 'tools' ? {} : { resources: {}, prompts: {} };
  const capabilities = { experimental: {}, tools: { listChanged: false }, ...more };
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const server = new Server(serverInfo, { capabilities });
  if (variants.protocol !== 'negotiated') {
    const { protocol: protocolVersion } = variants;
    server.setRequestHandler(InitializeRequestSchema, () => ({ protocolVersion, capabilities, serverInfo }));
  }
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listTools(exchange) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    callTool(exchange, params.name, params.arguments ?? {}),
  );
  return server;
}
