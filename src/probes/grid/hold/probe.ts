import { NothingToSee } from '../../../core/diagnosis/probe';
import type { Probe, ProbeContext } from '../../../core/diagnosis/probe';
import { requireRoom } from '../../../core/network/requests-left';
import type { ConnectSeen, HoldSeen } from '../../../core/observations/hold';
import type { NetworkSurroundings } from '../../network';
import { keepConnection } from './kept-connection';
import type { KeptConnection } from './kept-connection';
import { holdStream } from './quiet-stream';
import type { QuietStream } from './quiet-stream';
import { connectMs, connectOnce } from './way';
import { term } from '../../../core/findings/said';

const connectCount = 5;
/** Besides these: one on the connection that is kept, before and after the wait, the stream, and a fresh connection. */
const mostRequests = connectCount + 4;
/** A call of the tool that was named, and who the token is. */
const requestsOfOthers = 6;
/** Past the limit of 60 seconds that many programs and proxies have, and bearable. */
const usualHoldMs = 75_000;
/** The user’s own limit may be any; this probe keeps it by itself. */
const maxDeadlineMs = 3_600_000;
const leastHoldMs = 250;
const tellEveryMs = 1_000;

/**
 * Connects a few times, then holds two connections without a word: a stream for the server's messages, where the server
 * offers one, and one that is kept open after its request. Ends when the stream is cut or the time is over: `timeoutMs` of
 * the request less a margin, else 75 seconds. Only for the complaint that connections drop.
 */
export function holdProbe(surroundings: NetworkSurroundings): Probe<'hold'> {
  return {
    id: 'hold',
    needs: ['request', 'target', 'mcp'],
    deadlineMs: maxDeadlineMs,
    remote: true,
    look(context) {
      const { request, mcp } = context.seen;
      if (request === undefined || request.symptom !== 'connection-drops')
        throw new NothingToSee('not-applicable', term('no-drops'));
      if (mcp?.toolsList.kind !== 'ok') throw new NothingToSee('not-applicable', term('no-session'));
      requireRoom(mcp, mostRequests + requestsOfOthers);
      return hold(surroundings, context, request.timeoutMs);
    },
  };
}

async function hold(
  surroundings: NetworkSurroundings,
  context: ProbeContext<HoldSeen>,
  timeoutMs: number | null,
): Promise<HoldSeen> {
  const begin = performance.now();
  const connects: ConnectSeen[] = [];
  let session: string | null = null;
  let stream: QuietStream | null = null;
  let kept: KeptConnection | null = null;
  let plannedMs = holdMs(timeoutMs, 0);
  const seen = (rest: Pick<HoldSeen, 'stopped' | 'reconnect'>): HoldSeen => ({
    connects: [...connects],
    quiet: stream?.seen() ?? { kind: 'not-begun' },
    kept: kept?.seen() ?? null,
    plannedMs,
    ...rest,
  });
  // Whatever is told on the way is the last word only if this look is stopped.
  const tell = (): void => context.tell?.(seen({ stopped: true, reconnect: null }));

  while (connects.length < connectCount && !context.signal.aborted) {
    const { connect, sessionId } = await connectOnce(surroundings, context);
    connects.push(connect);
    session = sessionId ?? session;
    tell();
  }
  const stop = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  context.signal.addEventListener('abort', tell);
  try {
    // Chromium reuses and closes connections as it likes.
    if (context.seen.mcp?.stack !== 'browser') kept = await keepConnection(surroundings, context);
    plannedMs = holdMs(timeoutMs, performance.now() - begin);
    stream = holdStream(surroundings, context, session, AbortSignal.any([context.signal, stop.signal]));
    timers.push(setInterval(tell, tellEveryMs));
    await stream.opened;
    tell();
    const over = new Promise<void>((resolve) => {
      timers.push(setTimeout(resolve, plannedMs));
      context.signal.addEventListener('abort', () => resolve());
    });
    await Promise.race([over, endOf(stream, kept)]);
    stop.abort();
    await stream.ended;
    await kept?.ask(marginMs(timeoutMs) / 2);
    const dropped = stream.seen().kind === 'cut' || isSilent(kept);
    const reconnect = dropped ? (await connectOnce(surroundings, context)).connect : null;
    return seen({ stopped: context.signal.aborted, reconnect });
  } finally {
    context.signal.removeEventListener('abort', tell);
    for (const timer of timers) clearTimeout(timer);
    stop.abort();
    kept?.close();
  }
}

/** When there is nothing more to wait for: the stream ended, or there is none and nothing else is held. */
function endOf(stream: QuietStream, kept: KeptConnection | null): Promise<void> {
  return stream.ended.then(() => {
    if (stream.seen().kind !== 'not-offered' || kept?.seen().kind !== 'open') return;
    return kept.closed;
  });
}

function isSilent(kept: KeptConnection | null): boolean {
  const seen = kept?.seen();
  return seen?.kind === 'open' && seen.answered === false;
}

/** What is left of the user's limit, with a margin for the fresh connection at the end. */
function holdMs(timeoutMs: number | null, spent: number): number {
  if (timeoutMs === null) return usualHoldMs;
  return Math.round(Math.max(leastHoldMs, timeoutMs - spent - marginMs(timeoutMs)));
}

/** For what is asked after the wait. */
function marginMs(timeoutMs: number | null): number {
  return timeoutMs === null ? 2 * connectMs : Math.min(connectMs, timeoutMs / 4);
}
