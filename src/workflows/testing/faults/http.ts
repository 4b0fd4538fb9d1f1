import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { mcpGateway } from '../../../probes/network/testing/mcp-gateway';
import { serveHttp, serveTcp } from '../../../probes/network/testing/servers';
import type { FindingCode } from '../../../core/findings/codes';
import type { Fault, World } from './fault';

const area = 'http';

const answersWith = (listener: RequestListener) => async (world: World) => ({
  url: `http://127.0.0.1:${String(world.use(await serveHttp(listener)).port)}/mcp`,
});

/** A server that answers everything like this. */
const reply = (
  what: string,
  expected: FindingCode,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Fault => ({
  area,
  what,
  expected,
  make: answersWith((_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  }),
});

const raw = (what: string, expected: FindingCode, text: string): Fault => ({
  area,
  what,
  expected,
  make: async (world) => {
    const { port } = world.use(await serveTcp((socket) => socket.once('data', () => socket.end(text))));
    return { url: `http://127.0.0.1:${String(port)}/mcp` };
  },
});

/** Writes as long as the other side takes it, up to so many bytes. */
function pour(response: ServerResponse, piece: Uint8Array, bytes: number): void {
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= piece.length;
      if (!response.write(piece)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

const megabyte = 1024 * 1024;
const html = '<!doctype html><title>Welcome</title><h1>Welcome</h1>';

export const httpFaults: readonly Fault[] = [
  {
    area,
    what: 'everything is sent on to another host',
    expected: 'net.redirect',
    make: answersWith((_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.2:9/mcp' }).end();
    }),
  },
  {
    area,
    what: 'a redirect that leads to itself',
    expected: 'net.redirect',
    make: answersWith((request, response) => {
      response.writeHead(307, { location: request.url ?? '/' }).end();
    }),
  },
  {
    area,
    what: 'a redirect to nowhere',
    expected: 'net.redirect',
    make: answersWith((_request, response) => {
      response.writeHead(301, { location: 'http://%%%' }).end();
    }),
  },
  reply('a sign-in page of the network', 'net.captive-portal', 511, 'text/html', html),
  reply('404 with JSON', 'net.not-mcp', 404, 'application/json', '{"detail":"Not Found"}'),
  reply('404 with a page', 'net.not-mcp', 404, 'text/html', html),
  reply('a web page instead of MCP', 'net.not-mcp', 200, 'text/html', html),
  reply('405', 'net.not-mcp', 405, 'text/plain', 'Method Not Allowed'),
  reply('406', 'net.not-mcp', 406, 'application/json', '{"error":"Not Acceptable"}'),
  reply(
    '500 with a stack trace',
    'net.server-error',
    500,
    'text/plain',
    'Traceback (most recent call last):\n  File "app.py"',
  ),
  reply(
    '502 from a reverse proxy',
    'net.server-error',
    502,
    'text/html',
    '<h1>502 Bad Gateway</h1><hr>nginx',
  ),
  reply('503 with Retry-After', 'net.server-error', 503, 'text/plain', 'down', { 'retry-after': '120' }),
  reply('504', 'net.server-error', 504, 'text/plain', 'upstream timed out'),
  reply(
    '429 with Retry-After',
    'net.rate-limited',
    429,
    'application/json',
    '{"status":"error","error":{"code":"RATE_LIMITED","message":"slow down","retry_after":15}}',
    { 'retry-after': '15' },
  ),
  reply('429 whose wait is nonsense', 'net.rate-limited', 429, 'text/plain', 'no', { 'retry-after': 'soon' }),
  reply('403 from a web firewall', 'net.not-mcp', 403, 'text/html', '<h1>403 Forbidden</h1>'),
  reply('an empty answer', 'net.not-mcp', 200, 'application/json', ''),
  reply('204', 'net.not-mcp', 204, 'application/json', ''),
  reply('JSON that is not JSON-RPC', 'net.not-mcp', 200, 'application/json', '{"hello":"world"}'),
  reply(
    'JSON that is cut off',
    'net.not-mcp',
    200,
    'application/json',
    '{"jsonrpc":"2.0","id":1,"result":{"protoc',
  ),
  reply(
    'invalid UTF-8',
    'net.not-mcp',
    200,
    'application/json',
    new Uint8Array([0x7b, 0xff, 0xfe, 0x80, 0x7d]),
  ),
  reply('said to be gzip, and is not', 'net.not-mcp', 200, 'application/json', '{}', {
    'content-encoding': 'gzip',
  }),
  {
    ...reply('a gzip bomb', 'net.not-mcp', 200, 'application/json', gzipSync(new Uint8Array(40 * megabyte)), {
      'content-encoding': 'gzip',
    }),
    isAlone: true,
  },
  reply('JSON nested 100,000 deep', 'net.not-mcp', 200, 'application/json', '['.repeat(100_000)),
  {
    area,
    what: 'a body of 1 GB',
    isAlone: true,
    expected: 'net.not-mcp',
    make: answersWith((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      pour(response, new Uint8Array(megabyte).fill(0x20), 1024 * megabyte);
    }),
  },
  {
    area,
    what: 'an endless stream of events that says nothing',
    expected: 'net.timeout',
    make: answersWith((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => response.write(': still here\n\n'), 100);
      response.on('close', () => clearInterval(timer));
    }),
  },
  raw('headers of 1 MB', 'net.not-mcp', `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(megabyte)}\r\n\r\n`),
  raw('a status line that is none', 'net.not-mcp', 'HTTP/9.9 seven hundred\r\n\r\n'),
  raw('an answer from before HTTP had headers', 'net.not-mcp', '<html>hello</html>'),
  {
    area,
    what: 'MCP at /mcp/ alone, by a redirect that keeps the method',
    expected: null,
    make: async (world) => {
      const gateway = mcpGateway();
      return answersWith((request, response) => {
        if (request.url === '/mcp/') gateway(request, response);
        else response.writeHead(307, { location: '/mcp/' }).end();
      })(world);
    },
  },
];
