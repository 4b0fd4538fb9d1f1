import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerMcp } from '../mcp/endpoint';
import { answerRest } from '../rest/answer-rest';
import { GridError } from '../state/grid-error';
import type { SeenRequest, World } from '../state/world';
import { makeId } from '../tools/tool';
import { sendError } from './answers';
import type { Exchange } from './exchange';
import { applyFault } from './faults';

/** Newest requests kept; the count goes on. */
const keptRequests = 2000;

function begin(world: World, req: IncomingMessage, res: ServerResponse, listener: string): Exchange {
  const url = new URL(req.url ?? '/', 'http://grid');
  const requestId = makeId('req');
  const seen: SeenRequest = {
    number: (world.requests.at(-1)?.number ?? 0) + 1,
    requestId,
    listener,
    method: req.method ?? 'GET',
    path: url.pathname,
    rpc: null,
    userAgent: (req.headers['user-agent'] ?? '').slice(0, 200),
    sentAuthorization: req.headers.authorization !== undefined,
    userId: null,
    status: null,
    at: Date.now(),
    durationMs: null,
  };
  world.requests.push(seen);
  if (world.requests.length > keptRequests) world.requests.shift();
  res.on('finish', () => {
    seen.status = res.statusCode;
  });
  res.on('close', () => {
    seen.durationMs = Date.now() - seen.at;
  });
  res.setHeader('X-Request-ID', requestId);
  if (world.switches.clockOffsetMs !== 0) res.setHeader('Date', new Date(world.now()).toUTCString());
  return { world, req, res, url, requestId, seen };
}

/** Answers one request of a listener: latency, faults, then MCP or REST. */
export async function handleRequest(
  world: World,
  req: IncomingMessage,
  res: ServerResponse,
  listener: { readonly name: string; readonly decoyOrigin: () => string },
): Promise<void> {
  const exchange = begin(world, req, res, listener.name);
  const delay = world.latencyMs + world.switches.networkDelayMs;
  if (delay > 0) await wait(delay);
  if (applyFault(exchange, listener.decoyOrigin)) return;
  try {
    if (/^\/mcp\/?$/.test(exchange.url.pathname)) await answerMcp(exchange);
    else await answerRest(exchange);
  } catch (error) {
    if (res.headersSent || !(error instanceof GridError)) throw error;
    sendError(exchange, error);
  }
}
