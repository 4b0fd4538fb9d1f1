import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepProgress } from './progress-keeper';
import { en } from './words/en';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Notice {
  readonly method: string;
  readonly params: { readonly progressToken: string; readonly progress: number; readonly message: string };
}

function kept(): { readonly sent: Notice[]; readonly keeper: ReturnType<typeof keepProgress> } {
  const sent: Notice[] = [];
  const keeper = keepProgress('token', (text) => sent.push(JSON.parse(text) as Notice), en);
  return { sent, keeper };
}

it('speaks when the server is silent, and grows each time', () => {
  const { sent, keeper } = kept();
  vi.advanceTimersByTime(35_000);
  keeper.stop();
  vi.advanceTimersByTime(60_000);
  expect(sent.map(({ method }) => method)).toEqual(Array(3).fill('notifications/progress'));
  expect(sent[0]?.params).toMatchObject({ progressToken: 'token' });
  const values = sent.map(({ params }) => params.progress);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(new Set(values).size).toBe(3);
});

it('is quiet while the server speaks, and never goes beyond what the server says next', () => {
  const { sent, keeper } = kept();
  for (let progress = 1; progress <= 5; progress += 1) {
    vi.advanceTimersByTime(8_000);
    keeper.heard(progress);
  }
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(21_000);
  keeper.stop();
  expect(sent).toHaveLength(2);
  for (const { params } of sent) {
    expect(params.progress).toBeGreaterThan(5);
    expect(params.progress).toBeLessThan(5.1);
  }
});
