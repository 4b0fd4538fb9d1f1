import { describe, expect, it } from 'vitest';
import { RateLimiter } from './rate-limiter';

describe('rate limiter', () => {
  it('slides: room comes back a minute after each request', () => {
    const limiter = new RateLimiter();
    const take = (now: number) => limiter.take({ apiKey: 'k', user: 'u' }, now);
    for (let count = 0; count < 60; count += 1) take(count * 500);
    expect(take(30_000)).toMatchObject({ refused: true, remaining: 0, limit: 60, reset: 60 });
    expect(take(60_400)).toMatchObject({ refused: false, remaining: 0 });
    expect(take(60_450)).toMatchObject({ refused: true });
    limiter.clear();
    expect(take(60_450)).toMatchObject({ refused: false, remaining: 59 });
  });

  it('counts a user over several keys', () => {
    const limiter = new RateLimiter();
    for (const apiKey of ['a', 'b']) {
      for (let count = 0; count < 60; count += 1) limiter.take({ apiKey, user: 'u' }, 0);
    }
    expect(limiter.take({ apiKey: 'c', user: 'u' }, 0)).toMatchObject({ refused: true, limit: 120 });
  });
});
