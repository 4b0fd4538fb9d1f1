import { z } from 'zod';
import { reportSchema } from '../../core/report/schema';
import { jobId, measuringFields } from './measuring';

/** The hold test: how long connections live on which nothing is said. Stopped by `instrument.cancel`. */

const ms = z.number().min(0);

/** One connection of the test, as the timeline shows it. */
const lane = z.object({
  id: z.enum(['stream', 'kept', 'call']),
  /**
   * `open`: alive so far, or until Ungrey stopped waiting; `cut`: ended from outside; `closed`: closed from outside as
   * servers do with what nobody uses; `silent`: looked open, and no longer answers; `answered`: the call is over;
   * `failed`: the call failed; `none`: there is none, as the gateway offers none.
   */
  state: z.enum(['waiting', 'open', 'cut', 'closed', 'silent', 'answered', 'failed', 'none']),
  /** How long it lived. */
  ms,
});

export const holdPicture = z.object({
  /** How long the test was to last. */
  plannedMs: ms,
  /** After how many seconds clients and load balancers are known to give up, rising. */
  limits: z.array(z.number()),
  lanes: z.array(lane),
  /** Fresh connections at the beginning. */
  connects: z.object({ worked: z.int(), made: z.int(), medianMs: ms.nullable() }),
  /** How quickly a fresh connection answered after a cut; null: none was needed, or it did not work. */
  reconnectMs: ms.nullable(),
});

export const holdEvent = z.discriminatedUnion('type', [
  /** What is looked at before the test can begin, in words. */
  z.object({ type: z.literal('looking'), what: z.string() }),
  z.object({ type: z.literal('seen'), picture: holdPicture }),
  z.object({
    type: z.literal('ended'),
    /** By the person, before its time. */
    stopped: z.boolean(),
    /** Null: the test could not begin; the findings say why. */
    picture: holdPicture.nullable(),
    findings: z.array(reportSchema.shape.findings.element),
    /** What could not be told, one sentence each. */
    unknown: z.array(z.string()),
  }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);

export const holdInvocations = {
  /** Answers at once; everything else comes as events; cancelled, it ends with what it has. `seconds`: the longest that a person is ready to wait. */
  'hold.start': {
    input: z.object({
      jobId,
      seconds: z.union([z.literal(60), z.literal(120), z.literal(330)]),
      ...measuringFields,
    }),
    output: z.object({}),
  },
} as const;

export const holdEvents = { 'hold.event': z.object({ jobId, event: holdEvent }) } as const;

export type HoldEvent = z.output<typeof holdEvent>;
export type HoldPicture = z.output<typeof holdPicture>;
export type HoldLane = HoldPicture['lanes'][number];
export type HoldSeconds = z.output<(typeof holdInvocations)['hold.start']['input']>['seconds'];
