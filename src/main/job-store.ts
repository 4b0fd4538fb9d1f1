/** Work that the window has asked for and may cancel, by the id that the window gave it. */
export class JobStore {
  readonly #jobs = new Map<string, AbortController>();

  /**
   * Does the work under a signal that fires on cancel, when the app quits, and at the deadline (its reason is then a
   * `TimeoutError`). An id that is in use already cancels the earlier work.
   */
  async run<T>(jobId: string, deadlineMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.cancel(jobId);
    const job = new AbortController();
    this.#jobs.set(jobId, job);
    const deadline = setTimeout(() => {
      job.abort(new DOMException('The deadline has passed.', 'TimeoutError'));
    }, deadlineMs);
    try {
      return await work(job.signal);
    } finally {
      clearTimeout(deadline);
      if (this.#jobs.get(jobId) === job) this.#jobs.delete(jobId);
    }
  }

  cancel(jobId: string): void {
    this.#jobs.get(jobId)?.abort();
  }

  cancelAll(): void {
    for (const jobId of this.#jobs.keys()) this.cancel(jobId);
  }
}
