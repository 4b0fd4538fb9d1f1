import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { BridgeLogEntry } from '../core/bridge-log/line';
import { discard, noRoom, type Received } from './collector';
import type { Connection } from './connection';
import { describe, type Failure, failureOf } from './failure';
import type { Outcome } from './answer';
import {
  connectionClosed,
  errorText,
  type Id,
  isResponse,
  type Message,
  objectIn,
  type RawMessage,
  type Request,
  resultText,
} from './json-rpc';
import { emptyResultOf, isRead } from './own-answers';
import { codeOfProblem, type Problem } from './problem';
import { keepProgress, type ProgressKeeper } from './progress-keeper';
import type { Session } from './session';
import type { BridgeWords } from './words';

export interface CourierOptions {
  readonly connection: Connection;
  /** What the bridge says by itself. */
  readonly write: (text: string) => void;
  /** What the gateway says. */
  readonly passOn: (received: Received) => void;
  readonly log: (entry: BridgeLogEntry) => void;
  readonly words: BridgeWords;
  /** Milliseconds of the gateway's silence after which a client that asked for progress hears of it; the usual when absent. */
  readonly silenceMs?: number;
}

/** Milliseconds before a request is sent again. */
const repeatAfter = [100, 300, 700] as const;
const tryNowMs = 5_000;
/** As long as an attempt to connect may take: what is slower would come and go. */
const neededMs = 15_000;

/** What happens when a list takes longer than a client should wait for it. */
export interface Lateness {
  readonly ms: number;
  /** Answers instead of the gateway. */
  readonly instead: () => void;
  /** What the gateway answers. `isLate`: the client was answered before, and does not get it. */
  readonly onResult: (result: unknown, isLate: boolean) => void;
}

interface Journey {
  readonly stop: AbortController;
  isCancelled: boolean;
  readonly progress: ProgressKeeper | null;
  isAnswered: boolean;
  isLate: boolean;
}

/** Carries the client's messages to the gateway, and what comes of them back. */
export class Courier {
  readonly #journeys = new Map<Id, Journey>();

  constructor(private readonly options: CourierOptions) {}

  /**
   * Passes a request on and its answer back. Null: it was answered. For the list of tools, without which there is nothing to
   * show, a JSON-RPC error is not passed back but becomes the problem. A list that takes too long becomes one, too.
   */
  async pass(
    request: Request,
    raw: RawMessage,
    lateness: Lateness | null = null,
  ): Promise<Problem | 'cancelled' | null> {
    const journey = this.#begin(request);
    const limit = lateness === null ? undefined : setTimeout(() => journey.stop.abort(), neededMs);
    const patience = lateness === null ? undefined : setTimeout(() => beLate(journey, lateness), lateness.ms);
    const begin = performance.now();
    let outcome: Outcome | null = null;
    let problem: Problem | null;
    try {
      problem = await this.#deliver(request, raw, journey, lateness, (reached) => (outcome = reached));
    } catch (error) {
      problem = failureOf(error);
    } finally {
      clearTimeout(limit);
      clearTimeout(patience);
      journey.progress?.stop();
      this.#journeys.delete(request.id);
    }
    if (journey.stop.signal.aborted) problem = { kind: 'transport', code: 'timeout', reached: true };
    this.#log(request.method, begin, journey.isCancelled ? 'cancelled' : problem, outcome);
    if (journey.isAnswered) return null;
    return journey.isCancelled ? 'cancelled' : problem;
  }

  /** The client does not want an answer any more. The request itself ends, too: a server may never close it. */
  cancel(id: unknown): void {
    const journey = typeof id === 'string' || typeof id === 'number' ? this.#journeys.get(id) : undefined;
    if (journey === undefined) return;
    journey.isCancelled = true;
    // After the notice, which is on its way by then.
    setImmediate(() => journey.stop.abort());
  }

  /** Passes on what has no answer. Without a gateway there is nobody whom it concerns. */
  tell(raw: RawMessage): void {
    const { state } = this.options.connection;
    if (state.kind !== 'up') return;
    state.session.tell(raw.text, AbortSignal.timeout(30_000)).catch((error: unknown) => {
      const failure = failureOf(error);
      this.#log(raw.message.method ?? 'answer', performance.now(), failure, null);
      if (failure.kind === 'transport') void this.options.connection.suspect();
    });
  }

  close(): void {
    for (const journey of this.#journeys.values()) {
      journey.isCancelled = true;
      journey.stop.abort();
    }
  }

  /** What the client hears of a request that failed. */
  failed(request: Request, problem: Problem): string {
    const text = sentenceOf(request, problem, this.options.words);
    return request.method === 'tools/call'
      ? resultText(request.id, { content: [{ type: 'text', text }], isError: true })
      : errorText(request.id, connectionClosed, text);
  }

  #begin({ id, params }: Request): Journey {
    const token = objectIn(params, '_meta')['progressToken'];
    const wantsProgress = typeof token === 'string' || typeof token === 'number';
    const { write, silenceMs, words } = this.options;
    const journey: Journey = {
      stop: new AbortController(),
      isCancelled: false,
      progress: wantsProgress ? keepProgress(token, write, words, silenceMs) : null,
      isAnswered: false,
      isLate: false,
    };
    this.#journeys.set(id, journey);
    return journey;
  }

  async #deliver(
    request: Request,
    raw: RawMessage,
    journey: Journey,
    lateness: Lateness | null,
    onOutcome: (outcome: Outcome) => void,
  ): Promise<Problem | null> {
    const { connection, write, passOn } = this.options;
    for (let tries = 0; ; tries += 1) {
      const session = await this.#session();
      if (!('request' in session)) return session;
      const empty = emptyResultOf(request.method);
      if (empty !== null && !session.has(empty.capability)) {
        journey.isAnswered = true;
        if (!journey.isLate) write(resultText(request.id, empty.result));
        return null;
      }
      let refused: Problem | null = null;
      const onMessage = (received: Received): void => {
        const { message } = received;
        noteProgress(journey, message);
        if (isResponse(message) && message.id === request.id) {
          if (request.method === 'tools/list' && message.error !== undefined) {
            refused = { kind: 'refused', message: message.error.message ?? '' };
            return;
          }
          journey.isAnswered = true;
          if (message.error === undefined) lateness?.onResult(message.result, journey.isLate);
          if (journey.isLate) return;
        }
        if (journey.isCancelled) void discard(received);
        else passOn(received);
      };
      // A connection that the gateway closed before this request came must be seen to be closed before it is used.
      if (!isRead(request.method)) await nextTurn();
      try {
        const { signal } = journey.stop;
        const isHeld = lateness !== null;
        onOutcome(await session.request({ text: raw.text, id: request.id, signal, isHeld, onMessage }));
        return refused;
      } catch (error) {
        const failure = failureOf(error);
        if (journey.stop.signal.aborted || journey.isAnswered) return failure;
        if (tries < 2 && forgotSession(failure, session)) {
          await connection.renew(session, { withNewToken: false });
          continue;
        }
        if (tries === 0 && failure.kind === 'status' && failure.status === 401) {
          await connection.renew(session, { withNewToken: true });
          if (connection.state.kind === 'up' && connection.state.session !== session) continue;
        }
        const wait = repeatAfter[tries];
        if (wait === undefined || !mayRepeat(request, failure)) return failure;
        await pause(wait, undefined, { signal: journey.stop.signal });
      }
    }
  }

  async #session(): Promise<Session | Problem> {
    const { connection } = this.options;
    const first = await connection.settled();
    const state = first.kind === 'down' ? await connection.tryNow(tryNowMs) : first;
    if (state.kind === 'up') return state.session;
    return state.kind === 'down' ? state.problem : { kind: 'transport', code: 'timeout', reached: false };
  }

  #log(method: string, begin: number, ended: Problem | 'cancelled' | null, outcome: Outcome | null): void {
    const told =
      ended === null
        ? String(outcome?.status ?? 'own')
        : ended === 'cancelled'
          ? ended
          : codeOfProblem(ended);
    const failed =
      ended !== null && ended !== 'cancelled' && ended.kind === 'status' ? ended.requestId : null;
    this.options.log({
      kind: 'request',
      method,
      milliseconds: performance.now() - begin,
      outcome: told,
      requestId: outcome?.requestId ?? failed,
    });
  }
}

function beLate(journey: Journey, { instead }: Lateness): void {
  if (journey.isAnswered || journey.isCancelled) return;
  journey.isLate = true;
  instead();
}

function noteProgress({ progress }: Journey, { method, params }: Message): void {
  progress?.heard(method === 'notifications/progress' ? params?.['progress'] : undefined);
}

/** A server that has been restarted knows no session of before. */
function forgotSession(failure: Failure, session: Session): boolean {
  return (
    session.headers.id !== null &&
    failure.kind === 'status' &&
    (failure.status === 404 || failure.status === 400)
  );
}

/** What may have run is never sent again, unless it only reads. */
function mayRepeat({ method }: Request, failure: Failure): boolean {
  if (failure.kind === 'transport') return isRead(method) || !failure.reached;
  return failure.kind === 'status' && failure.status >= 500 && isRead(method);
}

function sentenceOf({ method }: Request, problem: Problem, words: BridgeWords): string {
  const code = codeOfProblem(problem);
  if (method !== 'tools/call') return words.noAnswer(code);
  if (problem.kind === 'status') {
    const { status, message, requestId } = problem;
    return [
      words.callRefused(status, code),
      ...(message === null ? [] : [words.itSays(message.slice(0, 300))]),
      ...(requestId === null ? [] : [words.requestId(requestId)]),
    ].join(' ');
  }
  if (problem.kind === 'transport' && problem.code === noRoom) return words.noRoom;
  const mayHaveRun = problem.kind === 'transport' && problem.reached;
  return mayHaveRun ? words.brokeOff(code, describe(problem)) : words.notReached(code);
}
