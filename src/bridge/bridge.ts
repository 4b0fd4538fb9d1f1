import type { BridgeLogEntry } from '../core/bridge-log/line';
import type { Received } from './collector';
import { Connection, type ConnectionOptions } from './connection';
import { Courier, type Lateness } from './courier';
import type { Failure } from './failure';
import { createGateway } from './gateway';
import type { Send } from './http';
import {
  errorText,
  isRequest,
  isResponse,
  methodNotFound,
  notificationText,
  objectIn,
  type RawMessage,
  readMessages,
  type Request,
  resultText,
} from './json-rpc';
import { Lists } from './lists';
import {
  changedNotice,
  emptyResultOf,
  explainList,
  explainName,
  initializeResult,
  protocolVersionOf,
  withExplainTool,
} from './own-answers';
import { codeOfProblem, describeProblem, type Problem } from './problem';
import { type Hello, Session } from './session';
import { Spool } from './spool';
import { TokenMask } from './token-mask';
import type { Credentials, TokenSource } from './token-source';
import type { Turns } from './turns';
import type { BridgeWords } from './words';

export interface BridgeOptions {
  readonly tokens: TokenSource;
  readonly ungreyVersion: string;
  /** A client for one origin; it keeps its connections. */
  readonly createSend: (endpoint: URL) => Promise<Send>;
  /** Why there are no tools, in words for a person; by the given time of performance.now(). */
  readonly explain: (state: Explainable, deadline: number) => Promise<string>;
  /** Called when there is something to explain, so that explaining is quick. */
  readonly prepareToExplain: () => void;
  /** One line for the client; a large one comes as a file. */
  readonly write: (line: string | Spool) => void;
  readonly log: (entry: BridgeLogEntry) => void;
  /** The log takes what only its most talkative level writes. */
  readonly wantsDetail: () => boolean;
  readonly turns: Turns;
  /** What it says to people. */
  readonly words: BridgeWords;
  readonly times?: ConnectionOptions['times'];
  /** See CourierOptions. */
  readonly silenceMs?: number;
}

/** Null: nothing is known to be wrong. */
export interface Explainable {
  readonly problem: Problem | null;
  readonly credentials: Credentials | null;
}

/** Claude Desktop on one side, the gateway on the other. */
export class Bridge {
  readonly #mask = new TokenMask();
  readonly #connection: Connection;
  readonly #courier: Courier;
  #send: { readonly origin: string; readonly send: Promise<Send> } | null = null;
  #greet: (hello: Hello) => void = () => undefined;
  readonly #hello = new Promise<Hello>((resolve) => (this.#greet = resolve));
  #credentials: Credentials | null = null;
  readonly #lists = new Lists();
  /** Which tools the client was shown last; `known`: those of before, while the gateway makes one wait. */
  #shown: 'nothing' | 'explain' | 'known' | 'real' = 'nothing';
  #lastLogged = '';

  constructor(private readonly options: BridgeOptions) {
    this.#connection = new Connection({
      tokens: options.tokens,
      introduced: this.#hello,
      open: (credentials, signal) => this.#open(credentials, signal),
      onState: () => this.#stateChanged(),
      turns: options.turns,
      ...(options.times === undefined ? {} : { times: options.times }),
    });
    this.#courier = new Courier({
      connection: this.#connection,
      write: (text) => this.#write(text),
      passOn: (received) => this.#passOn(received),
      log: (entry) => this.#note(entry),
      words: options.words,
      ...(options.silenceMs === undefined ? {} : { silenceMs: options.silenceMs }),
    });
  }

  start(): void {
    this.#connection.start();
  }

  close(): void {
    this.#connection.close();
    this.#courier.close();
  }

  /** One line of the client. Never throws: what cannot be read is ignored, as nobody could be answered. */
  receive(line: string): void {
    let raws: readonly RawMessage[];
    try {
      raws = readMessages(line);
    } catch {
      this.#note({ kind: 'fault', detail: 'line-not-json' });
      return;
    }
    for (const raw of raws) {
      this.#detail(() => entryOf('received', raw));
      if (isRequest(raw.message)) this.#answer(raw.message, raw);
      else if (isResponse(raw.message)) this.#courier.tell(raw);
      else this.#hear(raw);
    }
  }

  #answer(request: Request, raw: RawMessage): void {
    const { id, method, params } = request;
    switch (method) {
      case 'initialize':
        this.#initialize(request);
        return;
      case 'ping':
        this.#write(resultText(id, {}));
        return;
      case 'server/discover':
        // A newer protocol's question; this answer makes the client use `initialize`.
        this.#write(errorText(id, methodNotFound, 'Method not found'));
        return;
      case 'tools/list':
        void this.#listTools(request, raw);
        return;
      case 'tools/call':
        if (params?.['name'] === explainName) void this.#explain(request);
        else void this.#pass(request, raw);
        return;
      default:
        void this.#pass(request, raw);
    }
  }

  #initialize({ id, params }: Request): void {
    const protocolVersion = protocolVersionOf(params);
    this.#write(resultText(id, initializeResult(protocolVersion, this.options.ungreyVersion)));
    this.#greet({ protocolVersion, params: { ...this.#ownHello(), ...params } });
    const name = objectIn(params, 'clientInfo')['name'];
    this.#note({ kind: 'client', name: typeof name === 'string' ? name : '', protocolVersion });
  }

  /** A client that asks before it has introduced itself is not kept waiting. */
  #assumeHello(): void {
    this.#greet({
      protocolVersion: protocolVersionOf(null),
      params: this.#ownHello(),
    });
  }

  /** What a gateway must be told, for a client that leaves it out. */
  #ownHello(): Record<string, unknown> {
    return { capabilities: {}, clientInfo: { name: 'ungrey', version: this.options.ungreyVersion } };
  }

  #hear(raw: RawMessage): void {
    const { method, params } = raw.message;
    if (method === 'notifications/initialized') return;
    if (method === 'notifications/cancelled') this.#courier.cancel(params?.['requestId']);
    this.#courier.tell(raw);
  }

  /** Never later than a client should wait: what the gateway lists after that is announced. */
  async #listTools(request: Request, raw: RawMessage): Promise<void> {
    this.#assumeHello();
    const late = isFirstPage(request) ? this.#lists.take(request.method) : null;
    if (late !== null) {
      this.#shown = 'real';
      this.#write(resultText(request.id, late));
      return;
    }
    const begin = performance.now();
    const state = await this.#connection.settled(answerMs);
    if (state.kind !== 'up') {
      this.#shown = 'explain';
      this.#write(resultText(request.id, explainList(this.options.words)));
      // It may have come back while the list was made.
      if (this.#connection.state.kind === 'up') this.#announce();
      else if (state.kind === 'down') void this.#connection.tryNow(0);
      return;
    }
    const early = { isAnswered: false };
    const lateness = this.#lateness(request, answerMs - (performance.now() - begin), () => {
      early.isAnswered = true;
      this.#shown = this.#lists.known(request.method) === null ? 'explain' : 'known';
      return withExplainTool(this.#lists.known(request.method), this.options.words);
    });
    const problem = await this.#courier.pass(request, raw, lateness);
    if (problem === 'cancelled') return;
    if (problem === null) {
      if (early.isAnswered) this.#announce();
      else this.#shown = 'real';
      return;
    }
    this.#connection.broke(problem);
    if (early.isAnswered) return;
    this.#shown = 'explain';
    this.#write(resultText(request.id, explainList(this.options.words)));
  }

  #lateness(request: Request, ms: number, instead: () => object): Lateness {
    const { id, method } = request;
    const isFirst = isFirstPage(request);
    return {
      // There is nothing else to say instead of a later page.
      ms: isFirst ? ms : pageMs,
      instead: () => {
        this.#detail(() => ({ kind: 'early', method }));
        this.#write(resultText(id, instead()));
      },
      onResult: (result, isLate) => isFirst && this.#lists.heard(method, result, isLate),
    };
  }

  async #pass(request: Request, raw: RawMessage): Promise<void> {
    this.#assumeHello();
    const { id, method } = request;
    const empty = emptyResultOf(method);
    const changed = changedNotice(method);
    const late = changed !== null && isFirstPage(request) ? this.#lists.take(method) : null;
    if (late !== null) {
      this.#write(resultText(id, late));
      return;
    }
    const early = { isAnswered: false };
    const lateness =
      empty === null || changed === null
        ? null
        : this.#lateness(request, answerMs, () => {
            early.isAnswered = true;
            return this.#lists.known(method) ?? empty.result;
          });
    const problem = await this.#courier.pass(request, raw, lateness);
    if (problem === 'cancelled') return;
    if (problem === null) {
      if (early.isAnswered && changed !== null && this.#lists.hasLate(method))
        this.#write(notificationText(changed));
      return;
    }
    if (!early.isAnswered) {
      if (empty !== null) this.#write(resultText(id, empty.result));
      else this.#write(this.#courier.failed(request, problem));
    }
    // To look once more would only make it worse.
    if (problem.kind !== 'status' || problem.status !== 429) void this.#connection.suspect();
  }

  async #explain({ id }: Request): Promise<void> {
    this.#assumeHello();
    const begin = performance.now();
    const { state } = this.#connection;
    void this.#connection.tryNow(0);
    void this.#connection.suspect();
    const problem =
      state.kind === 'down' ? state.problem : state.kind === 'connecting' ? this.#connection.pending : null;
    const text = await this.options.explain({ problem, credentials: this.#credentials }, begin + explainMs);
    this.#write(resultText(id, { content: [{ type: 'text', text }], isError: false }));
    const milliseconds = performance.now() - begin;
    this.#note({
      kind: 'request',
      method: explainName,
      milliseconds,
      outcome: 'ok',
      requestId: null,
    });
  }

  async #open(credentials: Credentials, signal: AbortSignal): Promise<Session> {
    this.#credentials = credentials;
    this.#mask.know(credentials.token);
    this.#detail(() => ({ kind: 'trying', host: credentials.endpoint.host }));
    const hello = await this.#hello;
    const gateway = createGateway({
      ...credentials,
      userAgent: `ungrey/${this.options.ungreyVersion}`,
      send: await this.#sendTo(credentials.endpoint),
      openSpool: () => Spool.open(this.#mask),
    });
    return Session.open(
      gateway,
      hello,
      {
        onMessage: (received) => this.#passOn(received),
        onLost: (session, failure) => void this.#lost(session, failure),
      },
      signal,
    );
  }

  async #lost(session: Session, failure: Failure): Promise<void> {
    if (failure.kind === 'status') await this.#connection.renew(session, { withNewToken: false });
    else await this.#connection.suspect();
  }

  #sendTo(endpoint: URL): Promise<Send> {
    if (this.#send?.origin !== endpoint.origin)
      this.#send = { origin: endpoint.origin, send: this.options.createSend(endpoint) };
    return this.#send.send;
  }

  #stateChanged(): void {
    const { state } = this.#connection;
    if (state.kind === 'up') {
      this.#log('up', { kind: 'connected' });
      if (this.#shown === 'explain' || this.#shown === 'known') this.#announce();
    }
    if (state.kind === 'down') {
      const code = codeOfProblem(state.problem);
      const detail = describeProblem(state.problem);
      this.#log(`${code} ${detail}`, { kind: 'broken', code, detail });
      this.options.prepareToExplain();
      if (this.#shown === 'real' || this.#shown === 'known') this.#announce();
    }
  }

  /** Once for each change, however often it is tried. */
  #log(what: string, entry: BridgeLogEntry): void {
    if (what === this.#lastLogged) return;
    this.#lastLogged = what;
    this.#note(entry);
  }

  #announce(): void {
    this.#shown = 'nothing';
    this.#write(notificationText('notifications/tools/list_changed'));
  }

  /** A server can put anything into a request id. */
  #note(entry: BridgeLogEntry): void {
    this.options.log(JSON.parse(this.#mask.apply(JSON.stringify(entry))) as BridgeLogEntry);
  }

  /** Nothing is made that nobody would read. */
  #detail(entry: () => BridgeLogEntry): void {
    if (this.options.wantsDetail()) this.#note(entry());
  }

  #passOn(received: Received): void {
    // A file has been masked while it was written.
    if ('spool' in received) {
      this.#detail(() => ({ kind: 'sent', method: null, bytes: null }));
      this.options.write(received.spool);
    } else this.#write(received.text);
  }

  #write(text: string): void {
    for (const raw of this.options.wantsDetail() ? readMessages(text) : []) this.#note(entryOf('sent', raw));
    this.options.write(this.#mask.apply(text));
  }
}

/** Of a message its name and its size, never what is in it. */
function entryOf(kind: 'received' | 'sent', { message, text }: RawMessage): BridgeLogEntry {
  return { kind, method: message.method ?? null, bytes: Buffer.byteLength(text) };
}

/** The client was promised an answer within two seconds. */
const explainMs = 1_700;
/** A list that takes longer is answered without the gateway. */
const answerMs = 1_700;
const pageMs = 14_000;

function isFirstPage({ params }: Request): boolean {
  return params?.['cursor'] === undefined;
}
