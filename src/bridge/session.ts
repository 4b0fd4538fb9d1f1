import { setTimeout as pause } from 'node:timers/promises';
import type { Failure } from './failure';
import { failureOf, GatewayError } from './failure';
import type { Outcome } from './answer';
import type { Received } from './collector';
import type { Exchange, Gateway, SessionHeaders } from './gateway';
import { type Id, type Message, notificationText, objectIn } from './json-rpc';

/** What the client said of itself; the gateway hears the same. */
export interface Hello {
  readonly protocolVersion: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface SessionEvents {
  /** A message that is no answer to a request of ours. */
  onMessage(raw: Received): void;
  /** The server forgot the session, or its stream cannot be kept. */
  onLost(session: Session, failure: Failure): void;
}

/** Ids of the bridge's own requests: a client does not use such. */
let lastOwnId = 0;
const ownId = (): Id => `ungrey:${(lastOwnId += 1)}`;

const listenAgainMs = 1_000;

/** What came of `initialize`: the headers that later requests carry, and what the server can do. */
export class Session {
  readonly #ended = new AbortController();

  private constructor(
    private readonly gateway: Gateway,
    readonly headers: SessionHeaders,
    readonly capabilities: Readonly<Record<string, unknown>>,
  ) {}

  /** Rejects with GatewayError. */
  static async open(
    gateway: Gateway,
    hello: Hello,
    events: SessionEvents,
    signal: AbortSignal,
  ): Promise<Session> {
    const { result, outcome } = await ask(gateway, {
      method: 'initialize',
      params: { ...hello.params, protocolVersion: hello.protocolVersion },
      session: null,
      signal,
      onMessage: (raw) => events.onMessage(raw),
    });
    const version = objectIn({ result }, 'result')['protocolVersion'];
    const headers = {
      id: outcome.sessionId,
      protocolVersion: typeof version === 'string' ? version : hello.protocolVersion,
    };
    const session = new Session(gateway, headers, objectIn(result, 'capabilities'));
    const told = session.tell(notificationText('notifications/initialized'), signal);
    if (headers.id === null) {
      // Without a session nothing depends on it, and waiting would cost a round trip.
      told.catch(() => undefined);
      return session;
    }
    // Listened to before the server may begin to speak: what nobody hears is lost.
    void session.#listen(events);
    try {
      await told;
    } catch (error) {
      session.end();
      throw error;
    }
    return session;
  }

  /** Whether the server names this among its capabilities. */
  has(capability: string): boolean {
    return typeof this.capabilities[capability] === 'object';
  }

  request(exchange: Omit<Exchange, 'session'>): Promise<Outcome> {
    return this.gateway.exchange({ ...exchange, session: this.headers });
  }

  /** Sends what needs no answer. */
  async tell(text: string, signal: AbortSignal): Promise<void> {
    await this.gateway.exchange({
      text,
      id: null,
      session: this.headers,
      signal,
      isHeld: true,
      onMessage: () => undefined,
    });
  }

  /** Whether tools can be listed: a gateway may refuse the token only here. Rejects with GatewayError. */
  async verify(signal: AbortSignal): Promise<void> {
    if (!this.has('tools')) return;
    await ask(this.gateway, {
      method: 'tools/list',
      params: {},
      session: this.headers,
      signal,
      onMessage: () => undefined,
    });
  }

  end(): void {
    this.#ended.abort();
  }

  async #listen(events: SessionEvents): Promise<void> {
    const { signal } = this.#ended;
    let failures = 0;
    const onMessage = (raw: Received): void => {
      failures = 0;
      events.onMessage(raw);
    };
    for (;;) {
      try {
        await this.gateway.listen(this.headers, signal, onMessage);
        return;
      } catch (error) {
        if (isAborted(signal)) return;
        const failure = failureOf(error);
        failures += 1;
        if (failure.kind !== 'transport' || failures > 1) {
          events.onLost(this, failure);
          return;
        }
        await pause(listenAgainMs, undefined, { ref: false });
      }
    }
  }
}

/** Asked anew each time: it may have changed since it was asked last. */
const isAborted = ({ aborted }: AbortSignal): boolean => aborted;

interface Question {
  readonly method: string;
  readonly params: object;
  readonly session: SessionHeaders | null;
  readonly signal: AbortSignal;
  readonly onMessage: (raw: Received) => void;
}

/** A request of the bridge's own. A JSON-RPC error is a GatewayError, too. */
async function ask(
  gateway: Gateway,
  { method, params, onMessage, ...rest }: Question,
): Promise<{ readonly result: unknown; readonly outcome: Outcome }> {
  const id = ownId();
  let answer: Message = {};
  const outcome = await gateway.exchange({
    ...rest,
    text: JSON.stringify({ jsonrpc: '2.0', id, method, params }),
    id,
    isHeld: true,
    onMessage: (raw) => {
      if (raw.message.id === id && raw.message.method === undefined) answer = raw.message;
      else onMessage(raw);
    },
  });
  if (answer.error !== undefined) {
    throw new GatewayError({ kind: 'refused', message: answer.error.message ?? '' });
  }
  return { result: answer.result, outcome };
}
