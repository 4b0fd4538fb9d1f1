import { z } from 'zod';
import { findingCodes } from '../findings/codes';
import { symptomIds } from '../symptoms/symptoms';

const code = z.enum(findingCodes);
const symptom = z.enum(symptomIds);

/** The report, schema `ungrey.report/1`: fixed, others read it. Everything in it is share-safe (core/redact). */
export const reportSchema = z.object({
  schema: z.literal('ungrey.report/1'),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  ungrey: z.object({ version: z.string() }),
  system: z.object({ os: z.string(), arch: z.string() }),
  symptom,
  target: z.object({
    configFile: z.string().nullable(),
    entry: z.string().nullable(),
    url: z.string().nullable(),
    tokenKind: z.enum(['api-key', 'jwt', 'unknown', 'none']),
  }),
  summary: z.object({
    status: z.enum(['healthy', 'problems', 'incomplete']),
    headline: z.string(),
    firstFix: code.nullable(),
    counts: z.object({
      passed: z.int(),
      failed: z.int(),
      warning: z.int(),
      skipped: z.int(),
      unknown: z.int(),
    }),
  }),
  checks: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      station: z.enum(['client', 'entry', 'network', 'sign-in', 'permissions', 'tools']),
      status: z.enum(['passed', 'failed', 'warning', 'skipped', 'unknown']),
      durationMs: z.number(),
      because: code.nullable(),
      /** Why it was skipped or could not look, in words; null otherwise. */
      detail: z.string().nullable(),
    }),
  ),
  findings: z.array(
    z.object({
      code,
      severity: z.enum(['error', 'warning', 'info']),
      check: z.string(),
      title: z.string(),
      explanation: z.string(),
      evidence: z.array(z.object({ label: z.string(), value: z.string() })),
      causedBy: code.nullable(),
      who: z.enum(['you', 'tenant-admin', 'gateway-operator', 'network-admin', 'client-vendor']),
      remedies: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(['apply', 'steps', 'open']),
          title: z.string(),
          steps: z.array(z.string()),
        }),
      ),
      section: symptom,
      requestId: z.string().nullable(),
    }),
  ),
  /** By probe id; plain data, enough to judge again (`ungrey replay`). */
  observations: z.record(z.string(), z.unknown()),
  requestIds: z.array(z.string()),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = Report['findings'][number];
export type ReportCheck = Report['checks'][number];
