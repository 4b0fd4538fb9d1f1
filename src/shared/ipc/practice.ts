import { z } from 'zod';
import { lessonIds } from '../../core/practice/lessons';
import { symptomIds } from '../../core/symptoms/symptoms';

/** Where practice stands. */
export const practiceState = z.object({
  on: z.boolean(),
  /** In the order in which they are best taken; empty while practice is off. */
  lessons: z.array(
    z.object({
      id: z.enum(lessonIds),
      configFile: z.string(),
      entry: z.string(),
      symptom: z.enum(symptomIds),
      tool: z.string().nullable(),
      /** A check since practice began found nothing wrong any more. */
      mended: z.boolean(),
    }),
  ),
});

export type PracticeState = z.output<typeof practiceState>;

export const practiceInvocations = {
  'practice.state': { input: z.object({}), output: practiceState },
  /** Starts a practice grid and a sandbox of its own; from then on every call is about these. */
  'practice.start': { input: z.object({}), output: practiceState },
  /** Ends both and deletes the sandbox; every call is about this computer again. */
  'practice.stop': { input: z.object({}), output: practiceState },
  /** Puts a valid token of the practice grid on the clipboard, as a person would copy one from ScaiGrid. */
  'practice.copy-token': { input: z.object({}), output: z.object({}) },
} as const;

export const practiceEvents = { 'practice.changed': practiceState } as const;
