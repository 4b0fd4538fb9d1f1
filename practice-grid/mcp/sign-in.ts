import { callOf, type Exchange } from '../http/exchange';
import { authenticate } from '../state/caller';
import { GridError } from '../state/grid-error';
import type { Call } from '../tools/tool';

/** The call behind a handler. Throws GridError for a refused token, which gets here when sign-in is not at connect. */
export function signIn(exchange: Exchange): Call {
  return callOf(exchange, authenticate(exchange.world, exchange.req.headers.authorization), 'mcp');
}

/** An exception in a handler reaches the client as a JSON-RPC error with code 0 and the bare message. */
export function asRpcError(error: GridError): Error {
  return Object.assign(new Error(error.message), { code: 0 });
}
