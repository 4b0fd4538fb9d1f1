import { callOf, identify, type Exchange } from '../http/exchange';
import { authenticate } from '../state/caller';
import { GridError } from '../state/grid-error';
import type { Call } from '../tools/tool';

/** The call behind a handler; throws GridError for a refused token when sign-in happens in the handlers. */
export function signIn(exchange: Exchange): Call {
  const { world, req } = exchange;
  const caller =
    world.variants.signIn === 'at-connect'
      ? authenticate(world, req.headers.authorization)
      : identify(exchange);
  return callOf(exchange, caller, 'mcp');
}

/** An exception in a handler reaches the client as a JSON-RPC error with code 0 and the bare message. */
export function asRpcError(error: GridError): Error {
  return Object.assign(new Error(error.message), { code: 0 });
}
