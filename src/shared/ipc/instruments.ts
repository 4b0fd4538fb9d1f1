import { z } from 'zod';
import { connectionName, path } from './fields';

/**
 * The instruments' calls. Work that takes a while carries a `jobId` that the window makes up: `instrument.cancel` stops it,
 * and it then answers with the refusal `cancelled`. Text of a server is bounded before it comes here, and only ever shown.
 */

const jobId = z.string().min(1).max(64);

const tokenOfConnection = z.object({
  /** What people call the connection: its entry, or its name in the keychain. */
  name: z.string(),
  /** Null: it is only in the keychain. */
  configFile: path.nullable(),
  entry: z.string().nullable(),
  connection: connectionName.nullable(),
  /** Where the token lies: the places in an entry, or Ungrey's own. `none`: there is no token. */
  place: z.enum(['header', 'argument', 'env', 'url', 'keychain', 'memory', 'none']),
  /** The one host that it is sent to; null: there is no usable address. */
  host: z.string().nullable(),
  facts: z
    .object({
      kind: z.enum(['api-key', 'jwt', 'unknown']),
      last4: z.string(),
      /** ISO 8601; null: it has none, or it cannot be told. */
      issuedAt: z.string().nullable(),
      notBefore: z.string().nullable(),
      expiresAt: z.string().nullable(),
      issuer: z.string().nullable(),
      audience: z.array(z.string()),
      tenantId: z.string().nullable(),
      subject: z.string().nullable(),
      scope: z.string().nullable(),
      role: z.string().nullable(),
      /** What is wrong with its text; null: it reads well. */
      malformed: z.string().nullable(),
    })
    .nullable(),
});

export const instrumentInvocations = {
  'instrument.cancel': { input: z.object({ jobId }), output: z.object({}) },
  /** The facts about the token of every connection that was found, and of every one in the keychain. */
  'instrument.tokens': {
    input: z.object({}),
    output: z.object({ tokens: z.array(tokenOfConnection) }),
  },
} as const;

export const instrumentEvents = {} as const;

export type TokenOfConnection = z.output<typeof tokenOfConnection>;
