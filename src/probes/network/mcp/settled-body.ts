import { setImmediate as oneTurn, setTimeout as wait } from 'node:timers/promises';

type Bytes = ReadableStream<Uint8Array>;

/**
 * The same body, given out once it has ended or after `ms`: then the connection is free for the request that follows. A
 * stream of events ends a moment after its last event; without this that moment costs a new connection.
 */
export async function settledBody(body: Bytes, ms: number): Promise<Bytes> {
  const reader = body.getReader();
  const stop = new AbortController();
  const patience = wait(ms, null, { signal: stop.signal }).catch(() => null);
  const early: Uint8Array[] = [];
  let next = reader.read();
  let ended = false;
  while (!ended) {
    const read = await Promise.race([next, patience]);
    if (read === null) break;
    if (read.value !== undefined) early.push(read.value);
    ended = read.done;
    if (!ended) next = reader.read();
  }
  stop.abort();
  // The connection is given back one turn of the event loop after the end of its answer.
  if (ended) await oneTurn();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of early) controller.enqueue(chunk);
      if (ended) controller.close();
    },
    async pull(controller) {
      const { done, value } = await next;
      if (done) {
        controller.close();
        return;
      }
      next = reader.read();
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
