import { z } from 'zod';
import { targetFields } from './fields';

/** The window makes it up. */
export const jobId = z.string().min(1).max(64);

/** What a measurement is about: a connection, and a tool to call. */
export const measuringFields = {
  target: z.object(targetFields),
  tool: z.string().min(1).max(256).nullable(),
  /** JSON text as typed. */
  toolArguments: z.string().min(1).max(20_000).nullable(),
};
