import type { ScenarioSettings } from '../../../../practice-grid/scenarios/scenario';

/** What meeting a scenario takes besides its token and tool, and how to meet it quickly. */
export interface Meeting {
  readonly settings?: ScenarioSettings;
  readonly toolArguments?: string;
  /** The user's own limit (`--timeout`). */
  readonly timeoutMs?: number;
}

const city = { toolArguments: '{"city": "Delft"}' };
const prompt = { toolArguments: '{"prompt": "a lighthouse"}' };
/** Plainly slow, and short. */
const slow = { settings: { ms: 300 } };

export const howToMeet: Readonly<Record<string, Meeting>> = {
  'remote-upstream-error': city,
  'remote-transport-error': city,
  'remote-timeout': { ...city, settings: { ms: 300 } },
  'idle-cut': { ...prompt, settings: { seconds: 1 }, timeoutMs: 6_000 },
  // Longer than the 30 seconds after which clients stop waiting: nothing shorter is this cause.
  'slow-call': { ...prompt, settings: { seconds: 31 }, timeoutMs: 38_000 },
  'flaky-connection': { timeoutMs: 3_000 },
  'cut-midstream': { timeoutMs: 3_000 },
  'slow-service': slow,
  'slow-mcp': slow,
  'slow-network': slow,
};
