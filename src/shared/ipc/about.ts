import { z } from 'zod';

/** What Ungrey is made of, and whether there is a newer one. Nothing here is sent anywhere before a person asks. */
export const aboutInvocations = {
  'about.facts': {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      /** Where updates come from was set when the package was made. */
      hasUpdates: z.boolean(),
    }),
  },
  /** The software of others in this build, with its terms. Empty: the build did not write it down. */
  'about.licences': {
    input: z.object({}),
    output: z.array(
      z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
    ),
  },
  /** Asks the feed once; `off` without asking anybody when there is none. */
  'update.look': {
    input: z.object({}),
    output: z.object({
      kind: z.enum(['off', 'newer', 'current', 'stale', 'unreachable', 'untrusted']),
      /** Of `newer`. */
      version: z.string().nullable(),
    }),
  },
  /** Fetches what `update.look` found into the person's downloads, compares it with what was signed, and shows it there. */
  'update.get': {
    input: z.object({}),
    output: z.object({ kind: z.enum(['shown', 'broken-off', 'tampered', 'nothing']) }),
  },
} as const;
