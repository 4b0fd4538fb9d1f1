import { z } from 'zod';
import { clientIds } from '../../core/clients/client';

/** What Ungrey knows of the clients themselves. */
export const clientInvocations = {
  /** What a person does so that the client works with its changed file. */
  'client.take-up': {
    input: z.object({ client: z.enum(clientIds) }),
    output: z.object({ title: z.string(), steps: z.array(z.string()) }),
  },
} as const;
