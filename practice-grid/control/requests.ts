import { z } from 'zod';

/** What the control endpoint accepts. Numbers arrive as text from a form. */
export const scenarioRequest = z.strictObject({
  id: z.string(),
  seconds: z.coerce.number().positive().max(3600).optional(),
  ms: z.coerce.number().min(0).max(600_000).optional(),
});

export const latencyRequest = z.strictObject({ ms: z.coerce.number().min(0).max(600_000) });

/** Down for so long, then up again on the same ports. */
export const restartRequest = z.strictObject({ ms: z.coerce.number().min(0).max(600_000).default(1000) });

export const listeningRequest = z.strictObject({ up: z.boolean() });
