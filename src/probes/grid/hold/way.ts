import type { ProbeContext } from '../../../core/diagnosis/probe';
import { failureCode } from '../../../core/network/failure-code';
import type { ConnectSeen } from '../../../core/observations/hold';
import type { NetworkSurroundings } from '../../network';
import { createConnections } from '../../network/connections';
import { endpointOf } from '../../network/endpoint';
import type { HttpStack, HttpStackRequest } from '../../network/http-stack';
import { initializeBody, initializeHeaders } from '../../network/initialize-request';
import { createNodeStack } from '../../network/node-stack';
import { timeLimit } from '../../time-limit';
import { knownMove } from '../../network/mcp/known-move';
import { mayCarryToken } from '../../network/token-guard';

/** How long a fresh connection may take to open and to answer. */
export const connectMs = 5_000;

/** A fresh connection to the endpoint. */
export interface Way {
  readonly stack: HttpStack;
  readonly url: URL;
  readonly authorization: Readonly<Record<string, string>>;
  close(): void;
}

/** A fresh connection over the network stack that the run's session went through; silence on it is no failure. */
export function openWay(surroundings: NetworkSurroundings, context: ProbeContext): Way {
  const connections = createConnections(surroundings);
  const patient = connections.dispatcher.compose(
    (dispatch) => (options, handler) => dispatch({ ...options, bodyTimeout: 0 }, handler),
  );
  const overBrowser = context.seen.mcp?.stack === 'browser' ? surroundings.browser : null;
  return {
    stack: overBrowser?.stack ?? createNodeStack(patient),
    ...placeOf(context),
    close: () => connections.close(),
  };
}

export function placeOf({ seen, vault }: ProbeContext): Pick<Way, 'url' | 'authorization'> {
  // Where the session was in the end: a stream is not looked for a second way round.
  const url = knownMove(seen) ?? endpointOf(seen.target);
  const masked = seen.target?.authorization ?? null;
  const none = masked === null || !mayCarryToken(url, url);
  return { url, authorization: none ? {} : { authorization: vault.reveal(masked) } };
}

/** The smallest request that every MCP server answers. */
export function greeting(
  { ungreyVersion }: NetworkSurroundings,
  { url, authorization }: Pick<Way, 'url' | 'authorization'>,
  signal: AbortSignal,
): HttpStackRequest {
  return {
    method: 'POST',
    url: url.href,
    headers: { ...initializeHeaders(ungreyVersion), ...authorization },
    body: initializeBody(ungreyVersion),
    signal,
  };
}

/** `sessionId`: what a server that keeps sessions wants to see again; ScaiGrid keeps none. */
export async function connectOnce(
  surroundings: NetworkSurroundings,
  context: ProbeContext,
): Promise<{ readonly connect: ConnectSeen; readonly sessionId: string | null }> {
  const way = openWay(surroundings, context);
  const begin = performance.now();
  let failure: string | null = null;
  let sessionId: string | null = null;
  try {
    const answer = await way.stack.request(greeting(surroundings, way, timeLimit(context.signal, connectMs)));
    sessionId = answer.headers['mcp-session-id'] ?? null;
    for await (const _chunk of answer.body);
  } catch (error) {
    failure = failureCode(error);
  } finally {
    way.close();
  }
  return { connect: { failure, durationMs: performance.now() - begin }, sessionId };
}
