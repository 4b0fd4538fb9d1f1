/**
 * Aborts with the given signal, or with a TimeoutError after `ms`. Not AbortSignal.any with AbortSignal.timeout: Node 20 lets the
 * garbage collector take a timeout that only a combined signal refers to, and then it never comes.
 */
export function timeLimit(signal: AbortSignal, ms: number): AbortSignal {
  const limit = new AbortController();
  if (signal.aborted) {
    limit.abort(signal.reason);
    return limit.signal;
  }
  const timer = setTimeout(
    () => limit.abort(new DOMException(`No answer within ${String(ms)} ms.`, 'TimeoutError')),
    ms,
  );
  timer.unref();
  const stop = (): void => {
    clearTimeout(timer);
    limit.abort(signal.reason);
  };
  signal.addEventListener('abort', stop, { once: true, signal: limit.signal });
  return limit.signal;
}
