import type { IncomingMessage } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { readErrorEnvelope } from '../core/network/envelope';
import { isLoopbackHost } from '../core/network/loopback';
import { requestIdOfHeaders } from '../core/network/request-id';
import { retryAfterSeconds } from '../core/network/retry-after';
import { readEvents } from './event-stream';
import { GatewayError } from './failure';
import type { Answer, Outgoing, Send } from './http';
import { type Id, isResponse, type RawMessage, readMessages } from './json-rpc';

export interface GatewayOptions {
  readonly endpoint: URL;
  readonly token: string;
  readonly userAgent: string;
  readonly send: Send;
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
  /** Everything that comes back, in order, the answer included. */
  readonly onMessage: (raw: RawMessage) => void;
}

/** What became of a request, for the log. */
export interface Outcome {
  readonly status: number;
  readonly requestId: string | null;
  /** Of the answer to `initialize`. */
  readonly sessionId: string | null;
}

export type Gateway = ReturnType<typeof createGateway>;

const mostRedirects = 3;
const mostResumes = 5;
const usualRetryMs = 1_000;
const longestRetryMs = 5_000;
const longestErrorBody = 64 * 1024;

/** Speaks Streamable HTTP with one endpoint. The token goes there and nowhere else. */
export function createGateway({ endpoint, token, userAgent, send }: GatewayOptions) {
  const mayCarryToken = endpoint.protocol === 'https:' || isLoopbackHost(endpoint.hostname);
  let url = endpoint;

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
    async exchange({ text, id, session, signal, onMessage }: Exchange): Promise<Outcome> {
      const answer = await sendOn({
        method: 'POST',
        headers: { ...headersFor(session), 'content-type': 'application/json' },
        body: text,
        signal,
      });
      const outcome = outcomeOf(answer);
      if (answer.status < 200 || answer.status > 299) throw await refusal(answer);
      const type = contentTypeOf(answer);
      if (id === null) {
        answer.body.resume();
        return outcome;
      }
      if (type === 'application/json') {
        const raws = (await readBody(answer)).map((raw) => addressedTo(id, raw));
        raws.forEach(onMessage);
        if (!raws.some(({ message }) => isAnswerTo(id, message))) throw notMcp(answer);
        return outcome;
      }
      if (type !== 'text/event-stream') {
        answer.body.resume();
        throw notMcp(answer);
      }
      const resume = (lastEventId: string): Promise<Answer> => get(session ?? noSession, lastEventId, signal);
      await untilAnswered(answer, id, resume, signal, onMessage);
      return outcome;
    },

    /**
     * Listens to what the server says of its own accord, until the signal ends it. Resolves when the server has no such
     * stream, rejects when it breaks off or the session is gone.
     */
    async listen(
      session: SessionHeaders,
      signal: AbortSignal,
      onMessage: (raw: RawMessage) => void,
    ): Promise<void> {
      let lastEventId: string | null = null;
      let retryMs = usualRetryMs;
      for (;;) {
        const answer: Answer = await get(session, lastEventId, signal);
        if (answer.status !== 200 || contentTypeOf(answer) !== 'text/event-stream') {
          answer.body.resume();
          if (answer.status === 404 || answer.status === 400) throw await refusal(answer);
          return;
        }
        for await (const event of eventsOf(answer)) {
          lastEventId = event.id ?? lastEventId;
          retryMs = event.retry ?? retryMs;
          messagesOf(event.data).forEach(onMessage);
        }
        await pause(Math.min(retryMs, longestRetryMs), undefined, { signal, ref: false });
      }
    },
  };
}

const noSession: SessionHeaders = { id: null, protocolVersion: '2025-11-25' };

/** Reads a stream up to the answer; one that is cut or closed before is taken up again where the server can do that. */
async function untilAnswered(
  first: Answer,
  id: Id,
  resume: (lastEventId: string) => Promise<Answer>,
  signal: AbortSignal,
  onMessage: (raw: RawMessage) => void,
): Promise<void> {
  const place: Place = { lastEventId: null, retryMs: usualRetryMs };
  let resumes = 0;
  const onEach = (raw: RawMessage): void => {
    resumes = 0;
    onMessage(raw);
  };
  for (let answer = first; ;) {
    const end = await readUntilAnswered(answer, id, place, onEach);
    if (end.answered) return;
    if (place.lastEventId === null || resumes === mostResumes || signal.aborted) throw end.error;
    resumes += 1;
    await pause(Math.min(place.retryMs, longestRetryMs), undefined, { signal });
    answer = await resume(place.lastEventId);
    if (answer.status !== 200 || contentTypeOf(answer) !== 'text/event-stream') {
      answer.body.resume();
      throw cut();
    }
  }
}

/** Where a stream can be taken up again. */
interface Place {
  lastEventId: string | null;
  retryMs: number;
}

type StreamEnd = { readonly answered: true } | { readonly answered: false; readonly error: unknown };

/** Resolves with the answer, and reads on: a connection that was read to its end can be used again. */
function readUntilAnswered(
  answer: Answer,
  id: Id,
  place: Place,
  onMessage: (raw: RawMessage) => void,
): Promise<StreamEnd> {
  return new Promise((resolve) => {
    const read = async (): Promise<void> => {
      for await (const event of eventsOf(answer)) {
        place.lastEventId = event.id ?? place.lastEventId;
        place.retryMs = event.retry ?? place.retryMs;
        for (const raw of messagesOf(event.data)) {
          onMessage(raw);
          if (isAnswerTo(id, raw.message)) resolve({ answered: true });
        }
      }
      throw cut();
    };
    read().catch((error: unknown) => resolve({ answered: false, error }));
  });
}

const cut = (): GatewayError => new GatewayError({ kind: 'transport', code: 'cut', reached: true });

function notMcp({ status }: Answer): GatewayError {
  return new GatewayError({ kind: 'not-mcp', status });
}

function isAnswerTo(id: Id, message: RawMessage['message']): boolean {
  return isResponse(message) && message.id === id;
}

/** Some servers leave the id out of an error that they give before they look at the request. */
function addressedTo(id: Id, raw: RawMessage): RawMessage {
  if (raw.message.error === undefined || raw.message.id != null) return raw;
  const message = { ...raw.message, id };
  return { message, text: JSON.stringify(message) };
}

async function* eventsOf({ body }: Answer): ReturnType<typeof readEvents> {
  try {
    yield* readEvents(body as AsyncIterable<Buffer>);
  } catch {
    throw cut();
  }
}

async function readBody(answer: Answer): Promise<readonly RawMessage[]> {
  let text: string;
  try {
    text = await readAll(answer.body);
  } catch {
    throw cut();
  }
  try {
    return readMessages(text);
  } catch {
    throw notMcp(answer);
  }
}

/** An event that is no JSON is not for us. */
function messagesOf(data: string): readonly RawMessage[] {
  if (data === '') return [];
  try {
    return readMessages(data);
  } catch {
    return [];
  }
}

/** What a refusing answer says; never more than its beginning is read. */
async function refusal(answer: Answer): Promise<GatewayError> {
  const body = await beginningOf(answer.body);
  const { message } = readErrorEnvelope(body);
  const isHtml = contentTypeOf(answer) === 'text/html';
  return new GatewayError({
    kind: 'status',
    status: answer.status,
    retryAfterSeconds: retryAfterSeconds(flat(answer), body),
    requestId: requestIdOfHeaders(flat(answer)),
    message: isHtml ? null : message,
  });
}

async function beginningOf(body: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of body) {
      text += String(chunk);
      if (text.length >= longestErrorBody) break;
    }
  } catch {
    // What came before it broke off has to do.
  }
  return text;
}

function outcomeOf(answer: Answer): Outcome {
  const headers = flat(answer);
  return {
    status: answer.status,
    requestId: requestIdOfHeaders(headers),
    sessionId: headers['mcp-session-id'] ?? null,
  };
}

function flat({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function contentTypeOf({ headers }: Answer): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function movedTo({ status, headers }: Answer, from: URL): URL | null {
  const { location } = headers;
  if ((status !== 307 && status !== 308) || location === undefined || !URL.canParse(location, from.href))
    return null;
  const to = new URL(location, from);
  return to.origin === from.origin ? to : null;
}
