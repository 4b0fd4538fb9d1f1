import { failure } from './failure';
import type {
  CallOptions,
  DeleteResult,
  GetResult,
  Keychain,
  KeychainFailure,
  ListResult,
  SetResult,
} from './keychain';
import type { KeychainCall, WorkerProcess, WorkerMessage } from './protocol';
import { refuseName, refuseSecret } from './secret-text';

interface KeychainOptions {
  /** Starts worker.ts; may throw. Called when a call needs a worker and none runs. */
  readonly spawn: () => WorkerProcess;
  readonly deadlines?: Partial<Deadlines>;
}

/** Milliseconds, from the call to its answer. */
interface Deadlines {
  readonly call: number;
  /** For calls that may wait for a person. */
  readonly prompt: number;
  /** How long a worker without calls is kept. */
  readonly idle: number;
}

const usualDeadlines: Deadlines = { call: 5_000, prompt: 120_000, idle: 10_000 };

interface Job {
  readonly id: number;
  readonly call: KeychainCall;
  /** The result if the worker ends before it answers. */
  ifItEnds: KeychainFailure;
  finish(result: unknown): void;
}

/**
 * The system's keychain, called in a worker process: one call at a time, each with its deadline. A worker that hangs or
 * ends fails the call in its hands, and the next call gets a fresh one. Nothing here keeps the process alive but a call.
 */
export function createKeychain({ spawn, deadlines }: KeychainOptions): Keychain {
  const limits = { ...usualDeadlines, ...deadlines };
  const waiting: Job[] = [];
  let current: Job | null = null;
  let worker: WorkerProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;
  let isClosed = false;

  const dropWorker = (): void => {
    const dropped = worker;
    worker = null;
    dropped?.kill();
  };

  const settle = (job: Job, result: unknown): void => {
    if (current === job) current = null;
    job.finish(result);
    handOver();
  };

  const startWorker = (): WorkerProcess => {
    const started = spawn();
    started.onMessage((message) => {
      const told = message as WorkerMessage;
      if (worker !== started || current?.id !== told.id) return;
      if ('result' in told) settle(current, told.result);
      else current.ifItEnds = told.ifItEnds;
    });
    started.onExit(() => {
      if (worker !== started) return;
      worker = null;
      if (current !== null) settle(current, current.ifItEnds);
    });
    return started;
  };

  const handOver = (): void => {
    if (current !== null) return;
    clearTimeout(idle);
    const job = waiting.shift();
    if (job === undefined) {
      idle = setTimeout(dropWorker, limits.idle).unref();
      return;
    }
    current = job;
    try {
      worker ??= startWorker();
      worker.postMessage({ id: job.id, call: job.call });
    } catch {
      dropWorker();
      settle(job, job.ifItEnds);
    }
  };

  const giveUp = (job: Job, result: KeychainFailure): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    if (current === job) dropWorker();
    settle(job, result);
  };

  const ask = <T>(call: KeychainCall, { mayPrompt = false, signal }: CallOptions = {}): Promise<T> =>
    new Promise((resolve) => {
      const ms = mayPrompt ? limits.prompt : limits.call;
      const stop = (): void => giveUp(job, stopped);
      const timer = setTimeout(() => giveUp(job, noAnswer(ms)), ms);
      const job: Job = {
        id: ++lastId,
        call,
        ifItEnds: workerEnded,
        finish: (result) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', stop);
          // The worker is a part of this program: what it sends is what its call's type says.
          resolve(result as T);
        },
      };
      if (isClosed || signal?.aborted) {
        job.finish(isClosed ? closed : stopped);
        return;
      }
      signal?.addEventListener('abort', stop);
      waiting.push(job);
      handOver();
    });

  return {
    set: async (connection, secret, options) =>
      refuseSecret(connection, secret) ?? ask<SetResult>({ kind: 'set', connection, secret }, options),
    get: async (connection, options) =>
      refuseName(connection) ?? ask<GetResult>({ kind: 'get', connection }, options),
    delete: async (connection, options) =>
      refuseName(connection) ?? ask<DeleteResult>({ kind: 'delete', connection }, options),
    list: (options) => ask<ListResult>({ kind: 'list' }, options),
    close: () => {
      isClosed = true;
      clearTimeout(idle);
      for (const job of waiting.splice(0)) job.finish(closed);
      dropWorker();
      if (current !== null) current.finish(closed);
      current = null;
    },
  };
}

const workerEnded = failure('failed', 'ended');
const stopped = failure('locked', 'stopped');
const closed = failure('failed', 'closed');

const noAnswer = (ms: number): KeychainFailure => failure('locked', 'no-answer', { seconds: ms / 1000 });
