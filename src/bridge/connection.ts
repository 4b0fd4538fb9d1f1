import { failure as keychainFailure } from '../keychain/failure';
import { failureOf } from './failure';
import type { Problem } from './problem';
import type { Session } from './session';
import type { Credentials, TokenSource } from './token-source';
import type { Turns } from './turns';

/** `down` from the first failure until a session works again; a problem is always the newest that is known. */
export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'up'; readonly session: Session; readonly credentials: Credentials }
  | { readonly kind: 'down'; readonly problem: Problem };

export interface ConnectionOptions {
  readonly tokens: TokenSource;
  /** The client has introduced itself: the gateway is told who it is. */
  readonly introduced: Promise<unknown>;
  /** Opens a session; rejects with GatewayError. */
  readonly open: (credentials: Credentials, signal: AbortSignal) => Promise<Session>;
  readonly onState: (state: ConnectionState) => void;
  /** Shares the attempts among the copies of a bridge. */
  readonly turns: Turns;
  readonly times?: Partial<Times>;
}

/** Milliseconds. */
interface Times {
  /** An attempt that takes longer counts as failed for now; it goes on, and the next one starts beside it. */
  readonly patience: number;
  /** An attempt that takes longer is given up. */
  readonly attempt: number;
  readonly firstPause: number;
  /** From the start of an attempt to the start of the next: short enough that tools are back within 5 s of the gateway. */
  readonly longestPause: number;
}

const usualTimes: Times = {
  patience: 2_500,
  attempt: 15_000,
  firstPause: 250,
  longestPause: 3_000,
};

const longestRateLimitPause = 120_000;
/** The part of a pause that a copy waits before it waits for its turn. */
const turnPause = 500;

/** Keeps a working session, or the reason why there is none, and brings it back by itself. */
export class Connection {
  #state: ConnectionState = { kind: 'connecting' };
  #isPursuing = false;
  #isClosed = false;
  #isAskingForToken = false;
  /** Being looked at. */
  #suspected: Session | null = null;
  /** Opened, but refused when it was used: one request shows whether that is still so. */
  #refused: { readonly session: Session; readonly token: string } | null = null;
  #settled: () => void = () => undefined;
  readonly #firstVerdict = new Promise<void>((resolve) => (this.#settled = resolve));
  #wake: () => void = () => undefined;
  readonly #waiting = new Set<() => void>();
  readonly #attempts = new Set<AbortController>();
  readonly #renewing = new WeakMap<Session, Promise<void>>();
  readonly #times: Times;

  constructor(private readonly options: ConnectionOptions) {
    this.#times = { ...usualTimes, ...options.times };
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** What is being waited for, as a problem: a person who unlocks the keychain, or the gateway. */
  get pending(): Problem {
    return this.#isAskingForToken ? locked : noAnswerYet;
  }

  /** Starts to connect. The token is asked for at once, the gateway when the client has introduced itself. */
  start(): void {
    void this.options.tokens.get();
    void this.options.introduced.then(() => this.#pursue(false));
  }

  /** The state as soon as there is a verdict on the gateway, or as it is after `ms`. */
  async settled(ms: number | null = null): Promise<ConnectionState> {
    if (ms === null || this.#state.kind !== 'connecting') await this.#firstVerdict;
    else {
      const patience = new AbortController();
      await Promise.race([this.#firstVerdict, pauseFor(ms, patience.signal)]);
      patience.abort();
    }
    return this.#state;
  }

  /** Tries at once, if it is down; the state when that is decided, or after `ms`. */
  async tryNow(ms: number): Promise<ConnectionState> {
    await this.#firstVerdict;
    if (this.#state.kind !== 'down') return this.#state;
    const patience = new AbortController();
    const decided = new Promise<void>((resolve) => this.#waiting.add(resolve));
    this.#wake();
    await Promise.race([decided, pauseFor(ms, patience.signal)]);
    patience.abort();
    return this.#state;
  }

  /**
   * The gateway does not know the session any more, or refuses its token: a new session, with the token that the keychain
   * holds now. Nothing happens where that has been done meanwhile, or the token would be the refused one.
   */
  renew(lost: Session, { withNewToken }: { readonly withNewToken: boolean }): Promise<void> {
    const renewing = this.#renewing.get(lost) ?? this.#renew(lost, withNewToken);
    this.#renewing.set(lost, renewing);
    return renewing;
  }

  async #renew(lost: Session, withNewToken: boolean): Promise<void> {
    if (this.#state.kind !== 'up' || this.#state.session !== lost) return;
    const { credentials } = this.#state;
    if (withNewToken) {
      this.options.tokens.forget();
      const found = await this.options.tokens.get();
      if (found.ok && found.credentials.token === credentials.token) return;
    }
    const failed = await this.#attempt(false);
    if (failed !== null) this.broke(failed);
  }

  /** A request failed in a way that says something about the connection: look whether it still works. */
  async suspect(): Promise<void> {
    const state = this.#state;
    if (state.kind !== 'up' || this.#suspected === state.session) return;
    this.#suspected = state.session;
    const patience = AbortSignal.timeout(this.#times.patience);
    try {
      await state.session.verify(patience);
    } catch (error) {
      if (this.#state === state) this.broke(patience.aborted ? noAnswerYet : failureOf(error));
    }
    this.#suspected = null;
  }

  /** It does not work. */
  broke(problem: Problem): void {
    if (this.#isClosed) return;
    if (this.#state.kind === 'up') this.#state.session.end();
    this.#set({ kind: 'down', problem });
    void this.#pursue(true);
  }

  close(): void {
    this.#isClosed = true;
    if (this.#state.kind === 'up') this.#state.session.end();
    for (const attempt of this.#attempts) attempt.abort();
    this.#wake();
  }

  async #pursue(verify: boolean): Promise<void> {
    if (this.#isPursuing) return;
    this.#isPursuing = true;
    let begun = performance.now();
    for (let round = 0; this.#isWanted(); round += 1) {
      if (round > 0 || verify) await this.#pauseBefore(round, begun);
      if (!this.#isWanted()) break;
      begun = performance.now();
      const patience = new AbortController();
      const failed = await Promise.race([
        this.#attempt(verify || round > 0),
        pauseFor(this.#times.patience, patience.signal).then(() => this.pending),
      ]);
      patience.abort();
      if (failed !== null && this.#isWanted()) this.#set({ kind: 'down', problem: failed });
    }
    this.#isPursuing = false;
  }

  #isWanted(): boolean {
    return !this.#isClosed && this.#state.kind !== 'up';
  }

  /** Null: it worked. */
  async #attempt(verify: boolean): Promise<Problem | null> {
    const stop = new AbortController();
    this.#attempts.add(stop);
    const timer = setTimeout(() => stop.abort(timedOut()), this.#times.attempt);
    let session: Session | null = null;
    try {
      this.#isAskingForToken = true;
      const found = await this.options.tokens.get();
      this.#isAskingForToken = false;
      if (!found.ok) return found.problem;
      const { token } = found.credentials;
      session = this.#takeRefused(token) ?? (await this.options.open(found.credentials, stop.signal));
      if (verify) await this.#verify(session, token, stop.signal);
      stop.signal.throwIfAborted();
      this.#attempts.delete(stop);
      for (const other of this.#attempts) other.abort();
      if (this.#state.kind === 'up') this.#state.session.end();
      this.#set({ kind: 'up', session, credentials: found.credentials });
      this.options.turns.succeeded();
      this.#wake();
      return null;
    } catch (error) {
      if (this.#refused?.session !== session) session?.end();
      const failure = stop.signal.aborted ? noAnswerYet : failureOf(error);
      // The keychain may hold another one by now.
      if (isRefusal(failure)) this.options.tokens.forget();
      return failure;
    } finally {
      clearTimeout(timer);
      this.#attempts.delete(stop);
    }
  }

  #takeRefused(token: string): Session | null {
    const session = this.#refused?.token === token ? this.#refused.session : null;
    this.#refused = null;
    return session;
  }

  /** Without a session on the gateway's side, what was refused can be tried again as it is: one request instead of three. */
  async #verify(session: Session, token: string, signal: AbortSignal): Promise<void> {
    try {
      await session.verify(signal);
    } catch (error) {
      if (isRefusal(failureOf(error)) && session.headers.id === null) this.#refused = { session, token };
      throw error;
    }
  }

  #set(state: ConnectionState): void {
    this.#state = state;
    this.options.onState(state);
    this.#settled();
    for (const decided of this.#waiting) decided();
    this.#waiting.clear();
  }

  /** `begun`: when the last attempt started. */
  async #pauseBefore(round: number, begun: number): Promise<void> {
    const { firstPause, longestPause } = this.#times;
    const problem = this.#state.kind === 'down' ? this.#state.problem : null;
    const asked = problem?.kind === 'status' ? (problem.retryAfterSeconds ?? 0) * 1000 : 0;
    const isShared = problem !== null && isAnswer(problem);
    const longest = isShared ? turnPause : longestPause;
    const usual = Math.min(firstPause * 2 ** round, longest) - (performance.now() - begun);
    const ms = Math.max(firstPause, usual, Math.min(asked, longestRateLimitPause));
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    // Several copies must not knock all at once.
    await pauseFor(ms * (0.75 + Math.random() / 4), woken.signal);
    if (isShared) await this.options.turns.take(longestPause - turnPause, woken.signal);
  }
}

const noAnswerYet: Problem = { kind: 'transport', code: 'timeout', reached: true };

const locked: Problem = { kind: 'keychain', failure: keychainFailure('locked', 'waits') };

function timedOut(): Error {
  return Object.assign(new Error('timeout'), { name: 'TimeoutError' });
}

function isRefusal(problem: Problem): boolean {
  return (
    problem.kind === 'refused' ||
    (problem.kind === 'status' && (problem.status === 401 || problem.status === 403))
  );
}

/** The gateway is there and at work: every attempt costs it something, and counts for its limits. */
function isAnswer({ kind }: Problem): boolean {
  return kind === 'status' || kind === 'refused' || kind === 'not-mcp';
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms).unref();
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
