import { setMaxListeners } from 'node:events';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { z } from 'zod';
import type { ProbeContext } from '../../core/diagnosis/probe';
import type { McpStepOutcome } from '../../core/observations/mcp';
import { createConnections } from '../network/connections';
import { endpointOf } from '../network/endpoint';
import { userAgent } from '../network/initialize-request';
import { EagerTransport } from '../network/mcp/eager-transport';
import { knownMove } from '../network/mcp/known-move';
import { nodeFetch } from '../network/mcp/node-fetch';
import { recordingFetch } from '../network/mcp/recording-fetch';
import { stepFailure } from '../network/mcp/step-failure';
import type { NetworkSurroundings } from '../network/surroundings';
import { mayCarryToken } from '../network/token-guard';

/** How far a request has come, as the server says: its texts are neither masked nor bounded. */
export interface Progress {
  readonly progress: number;
  readonly total?: number | undefined;
  readonly message?: string | undefined;
}

/** A session of its own for one probe. Nothing it does rejects. */
export interface McpClient {
  /** How the session began; its duration includes opening the connection. */
  readonly initialize: McpStepOutcome<null>;
  /** How many requests the gateway said are left this minute; null: it does not say. */
  requestsLeft(): number | null;
  /** `timeoutMs`: after which the request fails with transport code `timeout`. Not sent when `initialize` failed. */
  request<Schema extends z.ZodType>(
    message: { readonly method: string; readonly params?: Record<string, unknown> },
    schema: Schema,
    timeoutMs: number,
    onProgress?: (progress: Progress) => void,
  ): Promise<McpStepOutcome<z.output<Schema>>>;
}

/** Opens a session as Claude's programs do, over the network stack that the run's session went through, and closes it. */
export async function withMcpClient<T>(
  surroundings: NetworkSurroundings,
  { seen, signal, vault }: ProbeContext,
  connectMs: number,
  use: (client: McpClient) => Promise<T>,
): Promise<T> {
  const endpoint = endpointOf(seen.target);
  const masked = seen.target?.authorization ?? null;
  const token = masked === null || !mayCarryToken(endpoint, endpoint) ? null : vault.reveal(masked);
  const connections = createConnections(surroundings);
  const overBrowser = seen.mcp?.stack === 'browser' ? surroundings.browser : null;
  const base = overBrowser?.fetch ?? nodeFetch(connections.dispatcher);

  const stop = new AbortController();
  const open = AbortSignal.any([signal, stop.signal]);
  setMaxListeners(0, open);
  const wire = recordingFetch(base, endpoint, open, vault, knownMove(seen));
  const transport = new EagerTransport(endpoint, {
    fetch: wire.fetch,
    requestInit: {
      headers: {
        'user-agent': userAgent(surroundings.ungreyVersion),
        ...(token === null ? {} : { authorization: token }),
      },
    },
  });
  const client = new Client({ name: 'ungrey', version: surroundings.ungreyVersion });
  // The SDK reports a stream that breaks off here alone, and lets the request wait.
  client.onerror = (error) => {
    if (error.message.startsWith('SSE stream disconnected'))
      stop.abort(Object.assign(new Error('cut'), { code: 'cut' }));
  };
  const step = async <Value>(method: string, run: () => Promise<Value>): Promise<McpStepOutcome<Value>> => {
    const begin = performance.now();
    try {
      const value = await run();
      const requestId = wire.lastOf(method)?.requestId ?? null;
      return { kind: 'ok', value, durationMs: performance.now() - begin, requestId };
    } catch (error) {
      const failure = stepFailure(error, wire.lastOf(method), open, vault);
      return { ...failure, durationMs: performance.now() - begin };
    }
  };

  try {
    const initialize = await step('initialize', async () => {
      await client.connect(transport, { timeout: connectMs, signal: open });
      return null;
    });
    return await use({
      initialize,
      requestsLeft: () => wire.requestsLeft(),
      request: (message, schema, timeoutMs, onProgress) =>
        initialize.kind === 'ok'
          ? step(message.method, () =>
              client.request(message, schema, {
                signal: open,
                timeout: timeoutMs,
                ...(onProgress === undefined ? {} : { onprogress: onProgress }),
              }),
            )
          : Promise.resolve({ kind: 'not-reached' }),
    });
  } finally {
    if (transport.sessionId !== undefined) await transport.terminateSession().catch(() => undefined);
    await client.close().catch(() => undefined);
    connections.close();
  }
}
