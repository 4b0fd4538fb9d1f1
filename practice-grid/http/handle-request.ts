import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerMcp } from '../mcp/endpoint';
import { answerRest } from '../rest/answer-rest';
import { GridError } from '../state/grid-error';
import type { World } from '../state/world';
import { sendError } from './answers';
import { beginExchange } from './begin';
import { applyFault } from './faults';

/** Answers one request of a listener: latency, faults, then MCP or REST. */
export async function handleRequest(
  world: World,
  req: IncomingMessage,
  res: ServerResponse,
  door: { readonly listener: string; readonly otherHost: (host: string) => string },
): Promise<void> {
  const exchange = beginExchange(world, req, res, door.listener);
  const delay = world.latencyMs + world.switches.networkDelayMs;
  if (delay > 0) await wait(delay, undefined, { ref: false });
  if (applyFault(exchange, door.otherHost(req.headers.host ?? ''))) return;
  try {
    if (/^\/mcp\/?$/.test(exchange.url.pathname)) await answerMcp(exchange);
    else await answerRest(exchange);
  } catch (error) {
    if (res.headersSent || !(error instanceof GridError)) throw error;
    sendError(exchange, error);
  }
}
