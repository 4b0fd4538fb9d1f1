import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate as oneTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { timeLimit } from './time-limit';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('comes also when the garbage was collected meanwhile', async () => {
  const limits = Array.from({ length: 100 }, () => timeLimit(new AbortController().signal, 100));
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    await oneTurn();
  }
  await expect.poll(() => limits.filter(({ aborted }) => aborted).length).toBe(limits.length);
  expect((limits[0]?.reason as Error).name).toBe('TimeoutError');
});

it('ends with the signal it was given, and at once with one that has ended', () => {
  const given = new AbortController();
  const limit = timeLimit(given.signal, 60_000);
  expect(limit.aborted).toBe(false);
  given.abort('enough');
  expect([limit.aborted, limit.reason]).toEqual([true, 'enough']);
  expect(timeLimit(given.signal, 60_000).reason).toBe('enough');
});
