import { randomUUID } from 'node:crypto';
import type { DiagnoseOutcome } from '../workflows/diagnose';

interface Run {
  readonly cancel: AbortController;
  outcome: DiagnoseOutcome | null;
}

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
    this.#runs.set(runId, { cancel, outcome: null });
    for (const [oldest] of this.#runs) {
      if (this.#runs.size <= mostKept) break;
      this.cancel(oldest);
      this.#runs.delete(oldest);
    }
    return { runId, signal: cancel.signal };
  }

  finish(runId: string, outcome: DiagnoseOutcome): void {
    const run = this.#runs.get(runId);
    if (run !== undefined) run.outcome = outcome;
    this.#onFinished(outcome);
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
