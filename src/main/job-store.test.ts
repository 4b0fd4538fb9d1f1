import { expect, it } from 'vitest';
import { JobStore } from './job-store';

/** Ends when it is told to stop, with the name of the reason. */
const untilStopped = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve((signal.reason as DOMException).name));
  });

it('stops the work that is cancelled, and no other', async () => {
  const jobs = new JobStore();
  const first = jobs.run('1', 60_000, untilStopped);
  const second = jobs.run('2', 60_000, untilStopped);
  jobs.cancel('1');
  expect(await first).toBe('AbortError');
  jobs.cancelAll();
  expect(await second).toBe('AbortError');
  jobs.cancel('unknown');
});

it('stops work at its deadline, and earlier work of the same id', async () => {
  const jobs = new JobStore();
  expect(await jobs.run('1', 1, untilStopped)).toBe('TimeoutError');
  const earlier = jobs.run('1', 60_000, untilStopped);
  const later = jobs.run('1', 60_000, () => Promise.resolve('done'));
  expect(await earlier).toBe('AbortError');
  expect(await later).toBe('done');
});
