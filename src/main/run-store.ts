import { randomUUID } from 'node:crypto';
import type { Words } from '../core/words/words';
import type { RunEvent } from '../shared/ipc/contract';
import type { DiagnoseOutcome } from '../workflows/diagnose';

/** What the window was told besides the report, to be said again in the words of another language. */
type Said<Value> = (words: Words) => readonly Value[];

interface Run {
  readonly cancel: AbortController;
  outcome: DiagnoseOutcome | null;
  events: Said<RunEvent>;
  messages: Said<string>;
}

const nothing = () => [];

/** How many finished runs are kept: enough to look at a report again and to compare after a repair. */
const mostKept = 8;

/** The diagnoses of this session, by the id that the window knows them by. */
export class RunStore {
  readonly #runs = new Map<string, Run>();
  readonly #onFinished: (outcome: DiagnoseOutcome) => void;

  /** @param onFinished hears of every run that came to its end */
  constructor(onFinished: (outcome: DiagnoseOutcome) => void = () => undefined) {
    this.#onFinished = onFinished;
  }

  open(): { readonly runId: string; readonly signal: AbortSignal } {
    const runId = randomUUID();
    const cancel = new AbortController();
    this.#runs.set(runId, { cancel, outcome: null, events: nothing, messages: nothing });
    for (const [oldest] of this.#runs) {
      if (this.#runs.size <= mostKept) break;
      this.cancel(oldest);
      this.#runs.delete(oldest);
    }
    return { runId, signal: cancel.signal };
  }

  /** @param events all that has been told of the run so far, whenever it is asked */
  tells(runId: string, events: Said<RunEvent>): void {
    const run = this.#runs.get(runId);
    if (run !== undefined) run.events = events;
  }

  /** @param messages what became of the change that this run looked at */
  finish(runId: string, outcome: DiagnoseOutcome, messages: Said<string> = nothing): void {
    const run = this.#runs.get(runId);
    if (run !== undefined) Object.assign(run, { outcome, messages, events: nothing });
    this.#onFinished(outcome);
  }

  /** All that the window knows of a run, in these words. */
  again(runId: string, words: Words) {
    const run = this.#runs.get(runId);
    return {
      report: run?.outcome?.reportIn(words) ?? null,
      events: [...(run?.events(words) ?? [])],
      messages: [...(run?.messages(words) ?? [])],
    };
  }

  outcomeOf(runId: string): DiagnoseOutcome | null {
    return this.#runs.get(runId)?.outcome ?? null;
  }

  cancel(runId: string): void {
    this.#runs.get(runId)?.cancel.abort();
  }

  cancelAll(): void {
    for (const runId of this.#runs.keys()) this.cancel(runId);
  }
}
