import { setTimeout as pause } from 'node:timers/promises';
import { contentTypeOf, cut } from './answer';
import type { OpenSpool, Received } from './collector';
import { readEvents } from './event-stream';
import { GatewayError } from './failure';
import type { Answer } from './http';
import { type Id, isResponse, type Message } from './json-rpc';

const mostResumes = 5;
const usualRetryMs = 1_000;
const longestRetryMs = 5_000;

/** Where a stream can be taken up again. */
export interface Place {
  lastEventId: string | null;
  retryMs: number;
}

export interface Reading {
  readonly signal: AbortSignal;
  readonly openSpool: OpenSpool;
  readonly onMessage: (raw: Received) => void;
}

export function placeAtBeginning(): Place {
  return { lastEventId: null, retryMs: usualRetryMs };
}

/** As long as the server asks for, within reason. */
export function pauseAt(
  { retryMs }: Place,
  options: { readonly signal: AbortSignal; readonly ref?: boolean },
): Promise<void> {
  return pause(Math.min(retryMs, longestRetryMs), undefined, options);
}

/** The messages of a stream as they come. Rejects with GatewayError when it breaks off. */
export async function* messagesIn(
  answer: Answer,
  place: Place,
  openSpool: OpenSpool,
): AsyncGenerator<Received> {
  for await (const event of eventsOf(answer, openSpool)) {
    place.lastEventId = event.id ?? place.lastEventId;
    place.retryMs = event.retry ?? place.retryMs;
    // An event that is no JSON is not for us.
    yield* event.messages ?? [];
  }
}

/** Reads a stream up to the answer; one that is cut or closed before is taken up again where the server can do that. */
export async function untilAnswered(
  first: Answer,
  id: Id,
  resume: (lastEventId: string) => Promise<Answer>,
  { signal, openSpool, onMessage }: Reading,
): Promise<void> {
  const place = placeAtBeginning();
  let resumes = 0;
  const onEach = (raw: Received): void => {
    resumes = 0;
    onMessage(raw);
  };
  for (let answer = first; ;) {
    const end = await readUntilAnswered(answer, id, place, { openSpool, onMessage: onEach });
    if (end.answered) return;
    if (place.lastEventId === null || resumes === mostResumes || signal.aborted) throw end.error;
    resumes += 1;
    await pauseAt(place, { signal });
    answer = await resume(place.lastEventId);
    if (answer.status !== 200 || contentTypeOf(answer) !== 'text/event-stream') {
      answer.body.resume();
      throw cut();
    }
  }
}

type StreamEnd = { readonly answered: true } | { readonly answered: false; readonly error: unknown };

/** Resolves with the answer, and reads on: a connection that was read to its end can be used again. */
function readUntilAnswered(
  answer: Answer,
  id: Id,
  place: Place,
  { openSpool, onMessage }: Omit<Reading, 'signal'>,
): Promise<StreamEnd> {
  return new Promise((resolve) => {
    const read = async (): Promise<void> => {
      for await (const raw of messagesIn(answer, place, openSpool)) {
        onMessage(raw);
        if (isAnswerTo(id, raw.message)) resolve({ answered: true });
      }
      throw cut();
    };
    read().catch((error: unknown) => resolve({ answered: false, error }));
  });
}

export function isAnswerTo(id: Id, message: Message): boolean {
  return isResponse(message) && message.id === id;
}

async function* eventsOf({ body }: Answer, openSpool: OpenSpool): ReturnType<typeof readEvents> {
  try {
    yield* readEvents(body as AsyncIterable<Buffer>, openSpool);
  } catch (error) {
    throw error instanceof GatewayError ? error : cut();
  }
}
