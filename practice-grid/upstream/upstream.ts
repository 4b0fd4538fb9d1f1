import { createServer } from 'node:http';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { listenOnLoopback, OpenSockets } from '../listeners/sockets';
import type { UpstreamMode } from '../state/switches';
import { callStationTool, stationTools } from './weather-station';

/** The MCP server behind the remote tools: a real one, on a port of its own, with its own ways to fail. */
export class Upstream {
  mode: UpstreamMode = 'healthy';
  private port = 0;
  private readonly sockets = new OpenSockets();
  private readonly httpServer = createServer((req, res) => {
    const server = this.makeServer();
    const transport = new StreamableHTTPServerTransport({ keepAliveMs: 0 });
    res.on('close', () => void server.close());
    server
      .connect(transport)
      .then(() => transport.handleRequest(req, res))
      .catch(() => res.destroy());
  });

  static async start(): Promise<Upstream> {
    const upstream = new Upstream();
    upstream.sockets.watch(upstream.httpServer, 'connection');
    await upstream.up();
    return upstream;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/mcp`;
  }

  async setMode(mode: UpstreamMode): Promise<void> {
    this.mode = mode;
    await (mode === 'down' ? this.close() : this.up());
  }

  async close(): Promise<void> {
    if (!this.httpServer.listening) return;
    const closed = new Promise((resolve) => this.httpServer.close(resolve));
    this.sockets.destroyAll();
    await closed;
  }

  private async up(): Promise<void> {
    if (!this.httpServer.listening) this.port = await listenOnLoopback([this.httpServer], this.port);
  }

  // The tools change with the mode, which the low-level class is meant for; the deprecation is for everybody else.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  private makeServer(): Server {
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const server = new Server({ name: 'weather-station', version: '2.0.0' }, { capabilities: { tools: {} } });
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: stationTools(this.mode) }));
    server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
      callStationTool(this.mode, params.name, params.arguments ?? {}, signal),
    );
    return server;
  }
}
