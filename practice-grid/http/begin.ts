import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeenRequest, World } from '../state/world';
import { makeId } from '../tools/tool';
import type { Exchange } from './exchange';

/** Newest requests kept; the count goes on. */
const keptRequests = 2000;

/** Writes a request into the log and gives it its id. */
export function beginExchange(
  world: World,
  req: IncomingMessage,
  res: ServerResponse,
  listener: string,
): Exchange {
  // Only the path counts; what is not one (`*`, a proxy's absolute URL) is treated as the root.
  const url = new URL(`http://grid${req.url?.startsWith('/') ? req.url : '/'}`);
  const requestId = makeId('req');
  world.requestCount += 1;
  const seen: SeenRequest = {
    number: world.requestCount,
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
  const { requestIdHeader } = world.variants;
  if (requestIdHeader !== 'none') res.setHeader(requestIdHeader, requestId);
  if (world.switches.clockOffsetMs !== 0) res.setHeader('Date', new Date(world.now()).toUTCString());
  return { world, req, res, url, requestId, seen };
}
