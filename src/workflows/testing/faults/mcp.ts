import type { IncomingMessage, ServerResponse } from 'node:http';
import { mcpGateway } from '../../../probes/network/testing/mcp-gateway';
import { serveHttp } from '../../../probes/network/testing/servers';
import type { Fault, World } from './fault';

const area = 'mcp';

interface Call {
  readonly id: number | string | undefined;
  readonly method: string;
  readonly params: Record<string, unknown>;
}

/** Text is sent as it is; undefined: 202; anything else is the call's result. */
type Answer = (call: Call, response: ServerResponse) => unknown;

const initialized = {
  protocolVersion: '2025-06-18',
  capabilities: { tools: {} },
  serverInfo: { name: 'scaigrid', version: '1.0.0' },
};

/** A server that is healthy but for what `answer` does; undefined leaves the call to the healthy part. */
const serverThat = (answer: Answer) => async (world: World) => {
  const { port } = world.use(await serveHttp((request, response) => void respond(request, response, answer)));
  return { url: `http://127.0.0.1:${String(port)}/mcp` };
};

async function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405).end();
    return;
  }
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { id, method, params } = JSON.parse(text) as Partial<Call> & Pick<Call, 'method'>;
  if (id === undefined) {
    response.writeHead(202).end();
    return;
  }
  const given = answer({ id, method, params: params ?? {} }, response) ?? healthy(method);
  if (response.writableEnded || response.headersSent) return;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(typeof given === 'string' ? given : JSON.stringify({ jsonrpc: '2.0', id, result: given }));
}

function healthy(method: string): unknown {
  switch (method) {
    case 'initialize':
      return initialized;
    case 'tools/list':
      return { tools: names(['me_get', 'modules_list', 'inference_chat']) };
    case 'tools/call':
      return { content: [{ type: 'text', text: '{"id":"usr_1","tenant_id":"ten_1"}' }] };
    default:
      return {};
  }
}

const names = (list: readonly string[]) => list.map((name) => ({ name, inputSchema: { type: 'object' } }));
const on = (wanted: string, answer: (call: Call, response: ServerResponse) => unknown) =>
  serverThat((call, response) => (call.method === wanted ? answer(call, response) : undefined));

const error = (id: Call['id'], code: number, message: string): string =>
  JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } });

export const mcpFaults: readonly Fault[] = [
  {
    area,
    what: 'initialize ends in an internal error',
    expected: 'net.server-error',
    make: on('initialize', ({ id }) => error(id, -32603, 'Internal error')),
  },
  {
    area,
    what: 'the answer is to another question',
    expected: 'net.timeout',
    make: on('initialize', () => JSON.stringify({ jsonrpc: '2.0', id: 99_999, result: initialized })),
  },
  {
    area,
    what: 'a batch instead of one answer',
    expected: 'net.not-mcp',
    make: on('initialize', ({ id }) => JSON.stringify([[{ jsonrpc: '2.0', id, result: initialized }]])),
  },
  {
    area,
    what: 'a protocol version that nobody knows',
    expected: 'net.not-mcp',
    make: on('initialize', () => ({ ...initialized, protocolVersion: '1999-01-01' })),
  },
  {
    area,
    what: 'initialize without a result',
    expected: 'net.not-mcp',
    make: on('initialize', ({ id }) => JSON.stringify({ jsonrpc: '2.0', id })),
  },
  {
    area,
    what: 'tools/list never answers',
    isAlone: true,
    expected: 'net.timeout',
    make: on('tools/list', (_call, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    }),
  },
  {
    area,
    what: 'tools/list goes on for ever, page after page',
    isAlone: true,
    expected: null,
    make: on('tools/list', ({ params }) => {
      const page = Number(params['cursor'] ?? 0);
      return {
        tools: names(page === 0 ? ['me_get', 'inference_chat'] : [`tool_${String(page)}`]),
        nextCursor: String(page + 1),
      };
    }),
  },
  {
    area,
    what: '100,000 tools',
    isAlone: true,
    expected: null,
    make: on('tools/list', () => ({
      tools: names(['me_get', ...Array.from({ length: 100_000 }, (_, index) => `tool_${String(index)}`)]),
    })),
  },
  {
    area,
    what: 'tools without names, and things that are no tools',
    expected: 'net.not-mcp',
    make: on('tools/list', () => ({ tools: [null, 1, {}, { name: 7 }, { inputSchema: 'none' }] })),
  },
  {
    area,
    what: 'tools that are an object',
    expected: 'net.not-mcp',
    make: on('tools/list', () => ({ tools: { a: 1 } })),
  },
  {
    area,
    what: 'tool names with colours of a terminal, changed directions and look-alike letters',
    expected: null,
    make: on('tools/list', () => ({
      tools: names([
        'me_get',
        '\u001b[31mred\u001b[0m',
        'evil\u202Etxt',
        'inf\u0435rence_chat',
        '<img src=x onerror=alert(1)>',
      ]),
    })),
  },
  {
    area,
    what: 'me_get answers with something that is no identity',
    expected: null,
    make: on('tools/call', () => ({ content: [{ type: 'image', data: '', mimeType: 'image/png' }] })),
  },
  {
    area,
    what: 'the server answers 404 once it was introduced',
    expected: 'net.not-mcp',
    make: on('tools/list', (_call, response) => void response.writeHead(404).end('Not Found')),
  },
  {
    area,
    what: 'the server fails once it was introduced',
    expected: 'net.server-error',
    make: on('tools/list', (_call, response) => void response.writeHead(500).end('boom')),
  },
  {
    area,
    what: 'the connection is cut once it was introduced',
    expected: 'connection.unstable',
    make: on('tools/list', (_call, response) => void response.socket?.destroy()),
  },
  {
    area,
    what: 'another MCP server than ScaiGrid’s',
    expected: null,
    make: async (world) => {
      const { port } = world.use(await serveHttp(mcpGateway({ name: 'weather', tools: ['forecast'] })));
      return { url: `http://127.0.0.1:${String(port)}/mcp` };
    },
  },
];
