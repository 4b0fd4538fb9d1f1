import { z } from 'zod';

/** Fields that the calls of several areas share; bounded, as whatever comes from the window. */

export const path = z.string().min(1).max(4096);
export const connectionName = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, 'Letters, digits, dot, dash and underscore only.');
export const url = z.string().max(2048);
/** What a run, a repair or an instrument is about. */
export const targetFields = {
  configFile: path.nullable(),
  entry: z.string().max(256).nullable(),
  url: url.nullable(),
  connection: connectionName.nullable(),
};
