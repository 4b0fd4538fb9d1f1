import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../state/caller';
import { authenticate } from '../state/caller';
import { GridError } from '../state/grid-error';
import type { SeenRequest, World } from '../state/world';
import type { Call } from '../tools/tool';

const maxBodyBytes = 4 * 1024 * 1024;

/** One request on its way through the grid. */
export interface Exchange {
  readonly world: World;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
  readonly seen: SeenRequest;
}

/** The caller, counted against the rate limits once per request. Throws what `authenticate` throws, and RATE_LIMITED. */
export function identify(exchange: Exchange): Caller {
  const { world, req, res, seen } = exchange;
  const caller = authenticate(world, req.headers.authorization);
  const { user, tenant, apiKeyId } = caller;
  seen.userId = user.id;
  if (world.variants.rateLimits === 'off' && !world.switches.rateLimitExhausted) return caller;
  const ids = { user: user.id, tenant: tenant.id, partner: tenant.partnerId };
  const counted = world.rateLimiter.take(apiKeyId === null ? ids : { apiKey: apiKeyId, ...ids }, world.now());
  const state = world.switches.rateLimitExhausted ? { ...counted, remaining: 0, refused: true } : counted;
  res.setHeader('X-Scaigrid-Ratelimit-Limit', state.limit);
  res.setHeader('X-Scaigrid-Ratelimit-Remaining', state.remaining);
  res.setHeader('X-Scaigrid-Ratelimit-Reset', state.reset);
  if (state.refused) {
    const retryAfter = Math.max(1, state.reset - Math.floor(world.now() / 1000));
    res.setHeader('Retry-After', retryAfter);
    throw new GridError('RATE_LIMITED', 'Rate limit exceeded', { retryAfter });
  }
  return caller;
}

/** Signs in to the REST side. */
export function enterRest(exchange: Exchange): Call {
  return callOf(exchange, identify(exchange), 'rest');
}

/** What a tool's service needs to know of the request behind a call. */
export function callOf(exchange: Exchange, caller: Caller, via: Call['via']): Call {
  const { world, req, requestId } = exchange;
  return {
    world,
    caller,
    via,
    requestId,
    ipAddress: req.socket.remoteAddress ?? '',
    userAgent: req.headers['user-agent'] ?? '',
  };
}

/** The whole body as text; refuses more than 4 MiB. */
export async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new GridError('VALIDATION_ERROR', 'The request body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The body as JSON; an empty one as an empty object. Throws VALIDATION_ERROR. */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const text = await readBody(req);
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    throw new GridError('VALIDATION_ERROR', 'The request body is not JSON');
  }
}
