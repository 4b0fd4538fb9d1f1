import type { Socket } from 'node:net';
import { Client } from 'undici';
import type { ProbeContext } from '../../../core/diagnosis/probe';
import type { KeptSeen } from '../../../core/observations/hold';
import type { NetworkSurroundings } from '../../network';
import { connectorOf } from '../../network/connections';
import { createNodeStack } from '../../network/node-stack';
import { timeLimit } from '../../time-limit';
import { connectMs, greeting, placeOf } from './way';

/** Longer than anybody holds: it is for the other end to close it. */
const foreverMs = 3_600_000;

/** One connection after its first answer, on which nothing more is asked. */
export interface KeptConnection {
  /** As it is now. */
  seen(): KeptSeen;
  readonly closed: Promise<void>;
  /**
   * Asks once more over the same connection, where it is still open: one that was dropped without a word shows only so.
   * No answer within `ms` says so where the first one came in less than half of that.
   */
  ask(ms: number): Promise<void>;
  close(): void;
}

/** Opens a connection over Node's stack and asks one thing; the clock begins with the answer. */
export async function keepConnection(
  surroundings: NetworkSurroundings,
  context: ProbeContext,
): Promise<KeptConnection> {
  const place = placeOf(context);
  const sockets: Socket[] = [];
  let begin: number | null = null;
  let closedAt: number | null = null;
  let announcedMs: number | null = null;
  let asked: KeptSeen | null = null;
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const client = new Client(place.url.origin, {
    connect: connectorOf(surroundings, (socket) => {
      sockets.push(socket);
      socket.once('close', () => {
        closedAt ??= performance.now();
        close();
      });
    }),
    keepAliveTimeout: foreverMs,
    keepAliveMaxTimeout: foreverMs,
    // Or it would close the connection itself, shortly before the server has said that it will.
    keepAliveTimeoutThreshold: -foreverMs,
  });
  const stack = createNodeStack(client);
  const greet = async (ms: number): Promise<void> => {
    const answer = await stack.request(greeting(surroundings, place, timeLimit(context.signal, ms)));
    announcedMs ??= announcedIn(answer.headers['keep-alive']);
    for await (const _chunk of answer.body);
  };
  const first = performance.now();
  await greet(connectMs).then(
    () => (begin = performance.now()),
    () => undefined,
  );
  const now = (): KeptSeen => {
    if (begin === null || (closedAt !== null && closedAt <= begin)) return { kind: 'not-kept' };
    return closedAt === null
      ? { kind: 'open', ms: Math.round(performance.now() - begin), answered: null }
      : { kind: 'closed', ms: Math.round(closedAt - begin), announcedMs };
  };
  return {
    seen: () => asked ?? now(),
    closed,
    async ask(ms) {
      const before = now();
      if (before.kind !== 'open') return;
      const telling = (begin ?? 0) - first < ms / 2;
      const answered = await greet(ms).then(
        () => true,
        () => (telling && !context.signal.aborted ? false : null),
      );
      // On a new connection the answer says nothing of the old one.
      if (sockets.length === 1) asked = { ...before, answered };
    },
    close() {
      void client.destroy();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** `timeout=5, max=100`: milliseconds; null: it does not say. */
function announcedIn(header: string | undefined): number | null {
  const seconds = /\btimeout=(\d{1,6})\b/i.exec(header ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}
