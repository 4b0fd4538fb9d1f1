import { z } from 'zod';

/** The log viewer: the ends of Claude Desktop's logs and of the bridge's own, masked. */

const source = z.object({
  /** Its file's name; two folders may hold the same. */
  name: z.string(),
  path: z.string(),
  of: z.enum(['client', 'bridge']),
  sizeBytes: z.number(),
  /** ISO 8601. */
  modifiedAt: z.string(),
  /** Why it cannot be read; null: it can. */
  error: z.string().nullable(),
  /** It is longer than what is shown of it. */
  isCut: z.boolean(),
});

const line = z.object({
  /** Unlike that of any other line. */
  id: z.string(),
  /** ISO 8601, UTC; null: neither the line nor one before it carries a time. */
  at: z.string().nullable(),
  level: z.enum(['error', 'warning', 'info', 'debug']).nullable(),
  /** The entry or the copy of the bridge that it speaks of. */
  entry: z.string().nullable(),
  /** Place in `sources`. */
  source: z.int(),
  /** Masked and bounded. Text from outside: only ever shown. */
  text: z.string(),
  /** What it is known to mean; null: nothing is known. */
  meaning: z
    .object({
      sentence: z.string(),
      role: z.enum(['cause', 'symptom', 'works', 'harmless']),
      /** The finding that it points to; null: none. */
      code: z.string().nullable(),
    })
    .nullable(),
});

export const logInvocations = {
  /** `known`: the state that the window has; when nothing was written since, `lines` is null. */
  'logs.read': {
    input: z.object({ known: z.string().max(64).nullable() }),
    output: z.object({
      state: z.string(),
      /** Where logs were looked for. */
      folders: z.array(z.object({ path: z.string(), present: z.boolean() })),
      sources: z.array(source),
      /** Oldest first. */
      lines: z.array(line).nullable(),
    }),
  },
} as const;

type Logs = z.output<(typeof logInvocations)['logs.read']['output']>;
export type LogSourceView = Logs['sources'][number];
export type LogLineView = NonNullable<Logs['lines']>[number];
