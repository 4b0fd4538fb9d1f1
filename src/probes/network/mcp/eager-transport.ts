import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { isInitializedNotification } from '@modelcontextprotocol/sdk/types.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/**
 * Does not wait for the answer to `notifications/initialized` when the server gave no session id: without one it cannot
 * tell who has initialised, so nothing depends on it, and waiting would cost one round trip.
 */
export class EagerTransport extends StreamableHTTPClientTransport {
  override async send(...args: Parameters<StreamableHTTPClientTransport['send']>): Promise<void> {
    const [message] = args;
    if (!isInitialized(message) || this.sessionId !== undefined) return super.send(...args);
    // After the requests that are waiting for it, so that they get the connection which is open already.
    setImmediate(() => {
      super.send(...args).catch(() => undefined);
    });
  }
}

function isInitialized(message: JSONRPCMessage | JSONRPCMessage[]): boolean {
  return !Array.isArray(message) && isInitializedNotification(message);
}
