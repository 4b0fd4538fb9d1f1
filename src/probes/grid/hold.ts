import { NothingToSee } from '../../core/diagnosis/probe';
import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import { failureCode } from '../../core/network/failure-code';
import type { ConnectSeen, HoldSeen, QuietSeen } from '../../core/observations/hold';
import type { NetworkSurroundings } from '../network';
import { createConnections } from '../network/connections';
import { endpointOf } from '../network/endpoint';
import { initializeBody, initializeHeaders, userAgent } from '../network/initialize-request';
import type { HttpStack } from '../network/http-stack';
import { createNodeStack } from '../network/node-stack';
import { timeLimit } from '../network/time-limit';
import { mayCarryToken } from '../network/token-guard';

const connectCount = 5;
const connectMs = 5_000;
/** Past the limit of 60 seconds that many programs and proxies have, and bearable. */
const usualHoldMs = 75_000;
/** The user’s own limit may be any; this probe keeps it by itself. */
const maxDeadlineMs = 3_600_000;
/** A stream that ends sooner was never meant to stay. */
const leastMs = 250;

/**
 * Connects a few times, then holds one stream without a word until it is cut or the time is over: `timeoutMs` of the
 * request less a margin, else 75 seconds. Only for the complaint that connections drop.
 */
export function holdProbe(surroundings: NetworkSurroundings): Probe<'hold'> {
  return {
    id: 'hold',
    needs: ['request', 'target', 'mcp'],
    deadlineMs: maxDeadlineMs,
    remote: true,
    async look(context): Promise<HoldSeen> {
      const { request, mcp } = context.seen;
      if (request === undefined || request.symptom !== 'connection-drops')
        throw new NothingToSee('not-applicable', 'Nobody complained of dropped connections.');
      if (mcp?.toolsList.kind !== 'ok') throw new NothingToSee('not-applicable', 'There is no MCP session.');
      const begin = performance.now();
      const connects: ConnectSeen[] = [];
      let session: string | null = null;
      for (let count = 0; count < connectCount && !context.signal.aborted; count += 1) {
        const { connect, sessionId } = await connectOnce(surroundings, context);
        connects.push(connect);
        session = sessionId ?? session;
      }
      const spent = performance.now() - begin;
      const quiet = await holdQuietly(surroundings, context, session, holdMs(request.timeoutMs, spent));
      const reconnect = quiet.kind === 'cut' ? (await connectOnce(surroundings, context)).connect : null;
      return { connects, quiet, reconnect };
    },
  };
}

/** What is left of the user's limit, with a margin for the fresh connection at the end. */
function holdMs(timeoutMs: number | null, spent: number): number {
  if (timeoutMs === null) return usualHoldMs;
  return Math.round(Math.max(leastMs, timeoutMs - spent - Math.min(connectMs, timeoutMs / 4)));
}

/** `sessionId`: what a server that keeps sessions wants to see again; ScaiGrid keeps none. */
async function connectOnce(
  surroundings: NetworkSurroundings,
  context: ProbeContext,
): Promise<{ readonly connect: ConnectSeen; readonly sessionId: string | null }> {
  const way = openWay(surroundings, context);
  const begin = performance.now();
  let failure: string | null = null;
  let sessionId: string | null = null;
  try {
    const answer = await way.stack.request({
      method: 'POST',
      url: way.url,
      headers: { ...initializeHeaders(surroundings.ungreyVersion), ...way.authorization },
      body: initializeBody(surroundings.ungreyVersion),
      signal: timeLimit(context.signal, connectMs),
    });
    sessionId = answer.headers['mcp-session-id'] ?? null;
    for await (const _chunk of answer.body);
  } catch (error) {
    failure = failureCode(error);
  } finally {
    way.close();
  }
  return { connect: { failure, durationMs: performance.now() - begin }, sessionId };
}

async function holdQuietly(
  surroundings: NetworkSurroundings,
  context: ProbeContext,
  session: string | null,
  ms: number,
): Promise<QuietSeen> {
  const way = openWay(surroundings, context);
  const stop = timeLimit(context.signal, ms);
  let begin: number | null = null;
  let signsOfLife = 0;
  const lived = (): { readonly ms: number; readonly signsOfLife: number } => ({
    ms: Math.round(performance.now() - (begin ?? 0)),
    signsOfLife,
  });
  try {
    const { status, headers, body } = await way.stack.request({
      method: 'GET',
      url: way.url,
      headers: {
        accept: 'text/event-stream',
        'user-agent': userAgent(surroundings.ungreyVersion),
        ...way.authorization,
        ...(session === null ? {} : { 'mcp-session-id': session }),
      },
      body: null,
      signal: stop,
    });
    const isStream = headers['content-type']?.toLowerCase().startsWith('text/event-stream') === true;
    if (status !== 200 || !isStream) return { kind: 'not-offered', status };
    begin = performance.now();
    for await (const _chunk of body) signsOfLife += 1;
    return lived().ms < leastMs
      ? { kind: 'not-offered', status }
      : { kind: 'cut', ...lived(), failure: null };
  } catch (error) {
    if (begin === null) return { kind: 'not-offered', status: null };
    return stop.aborted
      ? { kind: 'held', ...lived() }
      : { kind: 'cut', ...lived(), failure: failureCode(error) };
  } finally {
    way.close();
  }
}

interface Way {
  readonly stack: HttpStack;
  readonly url: string;
  readonly authorization: Readonly<Record<string, string>>;
  close(): void;
}

/** A fresh connection over the network stack that the run's session went through; silence on it is no failure. */
function openWay(surroundings: NetworkSurroundings, { seen, vault }: ProbeContext): Way {
  const endpoint = endpointOf(seen.target);
  const masked = seen.target?.authorization ?? null;
  const connections = createConnections(surroundings);
  const patient = connections.dispatcher.compose(
    (dispatch) => (options, handler) => dispatch({ ...options, bodyTimeout: 0 }, handler),
  );
  const overBrowser = seen.mcp?.stack === 'browser' ? surroundings.browser : null;
  return {
    stack: overBrowser?.stack ?? createNodeStack(patient),
    url: endpoint.href,
    authorization:
      masked === null || !mayCarryToken(endpoint, endpoint) ? {} : { authorization: vault.reveal(masked) },
    close: () => connections.close(),
  };
}
