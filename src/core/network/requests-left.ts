import { NothingToSee } from '../diagnosis/probe';
import type { McpSeen } from '../observations/mcp';
import { term } from '../findings/said';

/** Documented as X-Scaigrid-Ratelimit-Remaining, on every answer; the other names are those of gateways in front of it. */
const headerNames = [
  'x-scaigrid-ratelimit-remaining',
  'x-ratelimit-remaining',
  'ratelimit-remaining',
] as const;

/** How many requests a gateway says are left this minute; null: it does not say. */
export function requestsLeftOf(headers: { get(name: string): string | null }): number | null {
  for (const name of headerNames) {
    const value = headers.get(name)?.trim() ?? '';
    if (/^\d{1,9}$/.test(value)) return Number(value);
  }
  return null;
}

/**
 * For a look that could be left out: throws NothingToSee where the gateway said, at the end of the run's session, that fewer
 * than `needed` requests are left. What it must not use up is part of `needed`.
 */
export function requireRoom(mcp: McpSeen | undefined, needed: number): void {
  if (!hasRoom(mcp, needed)) {
    throw new NothingToSee('rate-limit', term('rate-limit'));
  }
}

/** Whether at least `needed` requests are left, as far as the gateway says. */
export function hasRoom(mcp: McpSeen | undefined, needed: number): boolean {
  return (mcp?.requestsLeft ?? needed) >= needed;
}
