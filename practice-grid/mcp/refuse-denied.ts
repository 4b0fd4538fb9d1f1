import { callOf, type Exchange } from '../http/exchange';
import { requireRegistry } from '../scailink/access';
import { authenticate } from '../state/caller';
import { GridError } from '../state/grid-error';
import { findTool } from '../tools/catalogue';
import { checkAccess } from '../tools/execute';

/** Where the variant says so: throws PERMISSION_DENIED, which becomes HTTP 403, for a call of a tool that the caller may not call. */
export function refuseDenied(exchange: Exchange, message: unknown): void {
  const { world, req } = exchange;
  const name = calledTool(message);
  if (world.variants.deniedTool !== 'http-403' || name === null) return;
  try {
    const call = callOf(exchange, authenticate(world, req.headers.authorization), 'mcp');
    const tool = findTool(name);
    if (name.startsWith('remote.')) requireRegistry(call, 'scailink:remote.use');
    else if (tool) checkAccess(tool, call);
  } catch (error) {
    // Everything else is for the handler, as ever.
    if (error instanceof GridError && error.code === 'PERMISSION_DENIED') throw error;
  }
}

function calledTool(message: unknown): string | null {
  const { method, params } = (message ?? {}) as { method?: unknown; params?: { name?: unknown } };
  return method === 'tools/call' && typeof params?.name === 'string' ? params.name : null;
}
