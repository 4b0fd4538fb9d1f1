/** After how long programs and gateways commonly give up, and which: seconds, rising. */
export const limits = [
  /** Clients with a short limit for one call, and some load balancers. */
  { seconds: 30, name: '30' },
  /** The MCP SDK's default for one request; the usual limit of proxies. */
  { seconds: 60, name: '60' },
  /** Claude Desktop on Windows; Azure's load balancers. */
  { seconds: 240, name: '240' },
  /** Node's fetch on a silent stream, and the five minutes of many load balancers. */
  { seconds: 300, name: '300' },
] as const;

export type KnownLimit = (typeof limits)[number];

/** Cut off by a limit, a connection ends at it or a little later. */
const share = 0.1;

/** The limit that a connection which lived for so long was most likely cut by; null: none that is known. */
export function limitCutAt(ms: number): KnownLimit | null {
  const off = (limit: KnownLimit): number => Math.abs(ms / 1000 - limit.seconds) / limit.seconds;
  const [nearest] = [...limits].sort((a, b) => off(a) - off(b));
  return nearest !== undefined && off(nearest) <= share ? nearest : null;
}

/** The limits that a wait of this length says nothing about, rising. */
export function limitsBeyond(ms: number): readonly KnownLimit[] {
  return limits.filter(({ seconds }) => ms <= seconds * 1000);
}

/** The highest limit that a call of this length exceeds; null: none. */
export function limitExceeded(ms: number): KnownLimit | null {
  return limits.findLast(({ seconds }) => ms > seconds * 1000) ?? null;
}

/** In whole seconds; short ones with one decimal. */
export function seconds(ms: number): number {
  return ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000);
}
