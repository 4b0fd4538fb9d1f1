const windowMs = 60_000;

/** Requests per minute. The most restrictive level wins. */
export const rateLimits = { apiKey: 60, user: 120, tenant: 1000, partner: 5000 } as const;

export type RateLevel = keyof typeof rateLimits;

export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** Unix seconds at which the window has room again. */
  readonly reset: number;
  readonly refused: boolean;
}

/** A sliding window of a minute per key, user, tenant and partner. */
export class RateLimiter {
  private readonly seen = new Map<string, number[]>();

  clear(): void {
    this.seen.clear();
  }

  /** Counts one request at `now` (unix ms) and says how the tightest level stands. A refused request is not counted. */
  take(ids: Partial<Record<RateLevel, string>>, now: number): RateState {
    const levels = Object.entries(ids).map(([level, id]) => {
      const key = `${level}:${id}`;
      const times = (this.seen.get(key) ?? []).filter((time) => time > now - windowMs);
      this.seen.set(key, times);
      return { limit: rateLimits[level as RateLevel], times };
    });
    const room = (level: { limit: number; times: number[] }) => level.limit - level.times.length;
    const tightest = levels.reduce((a, b) => (room(b) < room(a) ? b : a));
    const refused = room(tightest) <= 0;
    if (!refused) for (const level of levels) level.times.push(now);
    return {
      limit: tightest.limit,
      remaining: Math.max(0, room(tightest)),
      reset: Math.ceil(((tightest.times[0] ?? now) + windowMs) / 1000),
      refused,
    };
  }
}
