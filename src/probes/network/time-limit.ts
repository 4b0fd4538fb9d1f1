/** Aborts with the given signal, or with a TimeoutError after `ms`. */
export function timeLimit(signal: AbortSignal, ms: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
}
