import { isLoopbackHost } from '../core/network/loopback';
import { createVault } from '../core/redact/create-vault';
import {
  addressedTo,
  contentTypeOf,
  movedTo,
  notMcp,
  type Outcome,
  outcomeOf,
  readBody,
  refusal,
} from './answer';
import { isAnswerTo, messagesIn, pauseAt, placeAtBeginning, untilAnswered } from './answer-stream';
import type { Received } from './collector';
import type { Answer, Outgoing, Send } from './http';
import type { Id } from './json-rpc';
import type { Spool } from './spool';

export interface GatewayOptions {
  readonly endpoint: URL;
  readonly token: string;
  readonly userAgent: string;
  readonly send: Send;
  /** Where large messages go. */
  readonly openSpool: () => Promise<Spool>;
}

/** What the headers of a session say; null before there is one. */
export interface SessionHeaders {
  readonly id: string | null;
  readonly protocolVersion: string;
}

export interface Exchange {
  readonly text: string;
  /** The request whose answer is waited for; null: a notification or an answer. */
  readonly id: Id | null;
  readonly session: SessionHeaders | null;
  readonly signal: AbortSignal;
  /** Whether what comes back is looked into, and so held whole, however large it is. */
  readonly isHeld: boolean;
  /** Everything that comes back, in order, the answer included. */
  readonly onMessage: (raw: Received) => void;
}

export type Gateway = ReturnType<typeof createGateway>;

const mostRedirects = 3;

/** Speaks Streamable HTTP with one endpoint. The token goes there and nowhere else. */
export function createGateway({ endpoint, token, userAgent, send, openSpool }: GatewayOptions) {
  const mayCarryToken = endpoint.protocol === 'https:' || isLoopbackHost(endpoint.hostname);
  let url = endpoint;
  const vault = createVault();
  vault.register(token);
  const mask = (text: string): string => vault.maskText(text);

  const headersFor = (session: SessionHeaders | null): Record<string, string> => ({
    accept: 'application/json, text/event-stream',
    'user-agent': userAgent,
    ...(mayCarryToken ? { authorization: `Bearer ${token}` } : {}),
    ...(session === null ? {} : { 'mcp-protocol-version': session.protocolVersion }),
    ...(session?.id == null ? {} : { 'mcp-session-id': session.id }),
  });

  /** Follows a redirect that keeps origin and method, and remembers it. */
  const sendOn = async (outgoing: Omit<Outgoing, 'url'>): Promise<Answer> => {
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send({ ...outgoing, url });
      const moved = movedTo(answer, url);
      if (moved === null || redirects === mostRedirects) return answer;
      answer.body.resume();
      url = moved;
    }
  };

  const get = (session: SessionHeaders, lastEventId: string | null, signal: AbortSignal): Promise<Answer> =>
    sendOn({
      method: 'GET',
      headers: {
        ...headersFor(session),
        accept: 'text/event-stream',
        ...(lastEventId === null ? {} : { 'last-event-id': lastEventId }),
      },
      body: null,
      signal,
    });

  return {
    /** Sends a message. Resolves when its answer has been handed over; what may still follow it is, too. */
    async exchange({ text, id, session, signal, isHeld, onMessage }: Exchange): Promise<Outcome> {
      const answer = await sendOn({
        method: 'POST',
        headers: { ...headersFor(session), 'content-type': 'application/json' },
        body: text,
        signal,
      });
      const outcome = outcomeOf(answer, mask);
      if (answer.status < 200 || answer.status > 299) throw await refusal(answer, mask);
      const type = contentTypeOf(answer);
      if (id === null) {
        answer.body.resume();
        return outcome;
      }
      const reading = { signal, openSpool: isHeld ? null : openSpool, onMessage };
      if (type === 'application/json') {
        const raws = (await readBody(answer, reading.openSpool)).map((raw) => addressedTo(id, raw));
        raws.forEach(onMessage);
        if (!raws.some(({ message }) => isAnswerTo(id, message))) throw notMcp(answer);
        return outcome;
      }
      if (type !== 'text/event-stream') {
        answer.body.resume();
        throw notMcp(answer);
      }
      const resume = (lastEventId: string): Promise<Answer> => get(session ?? noSession, lastEventId, signal);
      await untilAnswered(answer, id, resume, reading);
      return outcome;
    },

    /**
     * Listens to what the server says of its own accord, until the signal ends it. Resolves when the server has no such
     * stream, rejects when it breaks off or the session is gone.
     */
    async listen(
      session: SessionHeaders,
      signal: AbortSignal,
      onMessage: (raw: Received) => void,
    ): Promise<void> {
      for (const place = placeAtBeginning(); ;) {
        const answer = await get(session, place.lastEventId, signal);
        if (answer.status !== 200 || contentTypeOf(answer) !== 'text/event-stream') {
          answer.body.resume();
          if (answer.status === 404 || answer.status === 400) throw await refusal(answer, mask);
          return;
        }
        for await (const raw of messagesIn(answer, place, openSpool)) onMessage(raw);
        await pauseAt(place, { signal, ref: false });
      }
    },
  };
}

const noSession: SessionHeaders = { id: null, protocolVersion: '2025-11-25' };
