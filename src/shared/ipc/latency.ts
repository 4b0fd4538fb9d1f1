import { z } from 'zod';
import { reportSchema } from '../../core/report/schema';
import { jobId, measuringFields } from './measuring';

/** The latency picture: one tool through MCP and through REST, in turn. Stopped by `instrument.cancel`. */

const ms = z.number().min(0);
const lane = z.enum(['network', 'rest', 'mcp']);

const interval = z.object({
  median: z.number(),
  low: z.number(),
  high: z.number(),
  /** From 0 to 1. */
  confidence: z.number(),
});

export const latencyPicture = z.object({
  tool: z.string(),
  /** Of the REST equivalent. */
  path: z.string(),
  samples: z.array(
    z.object({
      lane,
      round: z.int(),
      /** It had to open its connection first. */
      cold: z.boolean(),
      durationMs: ms,
      /** Why no answer came; null: one came. */
      failure: z.string().nullable(),
    }),
  ),
  /** Over warm connections; null: no sample yet. */
  warm: z.record(lane, interval.nullable()),
  cold: z.record(lane, ms.nullable()),
  /** What MCP takes longer than REST, round by round. */
  excess: interval.nullable(),
  ended: z.enum(['done', 'rate-limit', 'failed', 'stopped']),
});

export const latencyEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('looking'), what: z.string() }),
  z.object({ type: z.literal('seen'), picture: latencyPicture }),
  z.object({
    type: z.literal('ended'),
    stopped: z.boolean(),
    /** Null: nothing could be measured; the findings say why. */
    picture: latencyPicture.nullable(),
    findings: z.array(reportSchema.shape.findings.element),
    unknown: z.array(z.string()),
    /** For the people who run the gateway, when MCP is slow; null: there is nothing to report. */
    bugText: z.string().nullable(),
  }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);

export const latencyInvocations = {
  /** Answers at once; everything else comes as events; cancelled, it ends with what it has. */
  'latency.start': { input: z.object({ jobId, ...measuringFields }), output: z.object({}) },
  /** Puts the bug text of a finished test on the clipboard. */
  'latency.copy': { input: z.object({ jobId }), output: z.object({}) },
} as const;

export const latencyEvents = { 'latency.event': z.object({ jobId, event: latencyEvent }) } as const;

export type LatencyEvent = z.output<typeof latencyEvent>;
export type LatencyPicture = z.output<typeof latencyPicture>;
