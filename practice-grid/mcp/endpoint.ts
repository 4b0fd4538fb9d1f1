import { setTimeout as wait } from 'node:timers/promises';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { sendJson, sendText } from '../http/answers';
import { identify, readBody, type Exchange } from '../http/exchange';
import { GridError } from '../state/grid-error';
import { refuseDenied } from './refuse-denied';
import { makeServer } from './server';

/**
 * `/mcp`: stateless streamable HTTP. What differs from the TypeScript SDK's transport follows the Python stack that
 * ScaiGrid's documentation names.
 */
export async function answerMcp(exchange: Exchange): Promise<void> {
  const { world, req, res, url } = exchange;
  const redirects = world.switches.redirectSlash || world.variants.mcpPath === 'redirect-slash';
  if (redirects && url.pathname === '/mcp') {
    res.setHeader('Location', `http${'encrypted' in req.socket ? 's' : ''}://${req.headers.host ?? ''}/mcp/`);
    sendText(exchange, 307, 'text/plain', '');
    return;
  }
  if (world.switches.mcpDelayMs > 0) await wait(world.switches.mcpDelayMs);
  identifyAtConnect(exchange);
  switch (req.method) {
    case 'GET':
      if (world.variants.mcpStream === 'refused') {
        sendText(exchange, 405, 'text/plain', 'Method Not Allowed');
        return;
      }
      if (!req.headers.accept?.includes('text/event-stream')) {
        sendRpcError(exchange, 406, -32600, 'Not Acceptable: Client must accept text/event-stream');
        return;
      }
      await serve(exchange, undefined);
      return;
    case 'POST':
      await answerPost(exchange);
      return;
    default:
      sendText(exchange, 405, 'text/plain', 'Method Not Allowed: Session termination not supported');
  }
}

/** Counts the request, and refuses it without a good token unless the tool handlers are to do so. */
function identifyAtConnect(exchange: Exchange): void {
  try {
    identify(exchange);
  } catch (error) {
    const isLimit = error instanceof GridError && error.code === 'RATE_LIMITED';
    if (isLimit || exchange.world.variants.signIn === 'at-connect') throw error;
  }
}

async function answerPost(exchange: Exchange): Promise<void> {
  const { req, seen } = exchange;
  if (!req.headers['content-type']?.toLowerCase().startsWith('application/json')) {
    sendText(exchange, 400, 'text/plain', 'Invalid Content-Type header');
    return;
  }
  let message: unknown;
  try {
    message = JSON.parse(await readBody(req));
  } catch {
    sendRpcError(exchange, 400, -32700, 'Parse error: the body is not JSON');
    return;
  }
  if (Array.isArray(message)) {
    sendRpcError(exchange, 400, -32602, 'Validation error: batches are not supported');
    return;
  }
  seen.rpc = describeRpc(message);
  refuseDenied(exchange, message);
  await serve(exchange, message);
}

/** A fresh server and transport for this request alone: nothing is kept between requests. */
async function serve(exchange: Exchange, message: unknown): Promise<void> {
  const { req, res, world } = exchange;
  const server = makeServer(exchange);
  // Quiet streams stay quiet, as on the documented stack: no keep-alive comments.
  const transport = new StreamableHTTPServerTransport({
    keepAliveMs: 0,
    enableJsonResponse: world.variants.mcpAnswers === 'json',
  });
  res.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req, res, message);
}

function describeRpc(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('method' in message)) return null;
  const { method, params } = message as { method: unknown; params?: { name?: unknown } };
  const name = typeof params?.name === 'string' ? ` ${params.name}` : '';
  return `${String(method)}${method === 'tools/call' ? name : ''}`.slice(0, 200);
}

function sendRpcError(exchange: Exchange, status: number, code: number, message: string): void {
  sendJson(exchange, status, { jsonrpc: '2.0', id: 'server-error', error: { code, message } });
}
