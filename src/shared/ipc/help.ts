import { z } from 'zod';
import { findingCodes } from '../../core/findings/codes';
import { symptomIds } from '../../core/symptoms/symptoms';

/** The explanation of one finding code, without a run: what `ungrey explain` prints. */
export const explanationView = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(['error', 'warning', 'info']),
  title: z.string(),
  explanation: z.string(),
  /** The same finding in its other forms. */
  forms: z.array(z.object({ title: z.string(), explanation: z.string() })),
  section: z.enum(symptomIds),
  sectionTitle: z.string(),
  who: z.enum(['you', 'tenant-admin', 'gateway-operator', 'network-admin', 'client-vendor']),
  /** How to look without Ungrey, one step each. */
  byHand: z.array(z.string()),
  remedies: z.array(z.object({ title: z.string(), steps: z.array(z.string()) })),
});

export const helpInvocations = {
  /** Every code there is, in the order of the path: about 100 kB, asked for once, when help is opened. */
  'help.codes': { input: z.object({}), output: z.array(explanationView) },
} as const;

export type ExplanationView = z.output<typeof explanationView>;
