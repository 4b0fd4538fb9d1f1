import { z } from 'zod';
import { clientIds } from '../../core/clients/client';
import { reportSchema } from '../../core/report/schema';
import { symptomIds } from '../../core/symptoms/symptoms';
import { clientInvocations } from './clients';
import { aboutInvocations } from './about';
import { helpInvocations } from './help';
import { practiceEvents, practiceInvocations } from './practice';
import { replayInvocations } from './report-replay';
import { connectionName, path, url } from './fields';
import { holdEvents, holdInvocations } from './hold';
import { latencyEvents, latencyInvocations } from './latency';
import { logInvocations } from './logs';
import { settingsEvents, settingsInvocations } from './settings';
import { instrumentEvents, instrumentInvocations } from './instruments';

/**
 * Everything that crosses between the main process and the window. Main, preload, renderer and tests derive from this one
 * object: payloads are parsed on arrival, results before they leave. No secret ever travels towards the window; the only
 * one that travels at all is `token.set`, towards main.
 */

const runId = z.string().max(64);
const planId = z.string().max(64);
const station = z.enum(['client', 'entry', 'network', 'sign-in', 'permissions', 'tools']);
const style = z.enum(['bridge', 'documented']);

/** What the window may know of a token. */
export const tokenFactsView = z.object({
  kind: z.enum(['api-key', 'jwt', 'unknown']),
  last4: z.string(),
  /** ISO 8601; null: it does not expire, or it cannot be told. */
  expiresAt: z.string().nullable(),
  issuer: z.string().nullable(),
  tenantId: z.string().nullable(),
});

/** One connection found on this machine, as the start screen shows it. */
export const foundConnection = z.object({
  /** Stable within a scan. */
  id: z.string(),
  client: z.enum(clientIds),
  /** The client's name, as its makers write it. */
  clientName: z.string(),
  configFile: path,
  entry: z.string().nullable(),
  url: z.string().nullable(),
  /** The keychain connection that the entry's bridge uses; null: the entry has its own token, or none. */
  connection: connectionName.nullable(),
  /** The local checks' verdict; the network has not been looked at. */
  state: z.enum(['looks-right', 'problem', 'unknown']),
  /** One sentence. */
  sentence: z.string(),
});

const result = z.object({
  id: z.string(),
  title: z.string(),
  station,
  status: z.enum(['passed', 'failed', 'warning', 'skipped', 'unknown']),
  durationMs: z.number(),
  detail: z.string().nullable(),
});

const finding = reportSchema.shape.findings.element;

/** Streamed while a run goes on; `finished` is always the last. */
export const runEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('started'),
    checks: z.array(z.object({ id: z.string(), title: z.string(), station })),
  }),
  /** What is being looked at now, in words. */
  z.object({ type: z.literal('looking'), what: z.string() }),
  z.object({ type: z.literal('slow'), what: z.string(), elapsedMs: z.number() }),
  z.object({ type: z.literal('judged'), result, findings: z.array(finding) }),
  z.object({ type: z.literal('finished'), cancelled: z.boolean(), report: reportSchema }),
  /** The run itself failed; a sentence for people. */
  z.object({ type: z.literal('failed'), message: z.string() }),
]);

/** One row of the side-by-side picture of a change; masked. */
const diffRow = z.object({
  kind: z.enum(['same', 'removed', 'added', 'skipped']),
  beforeLine: z.int().nullable(),
  afterLine: z.int().nullable(),
  text: z.string(),
});

export const repairPreview = z.object({
  planId,
  file: path,
  entry: z.string(),
  style,
  recommended: style,
  /** Why that shape is recommended, one or two sentences. */
  recommendation: z.string(),
  /** What will happen, one sentence each, in order. */
  changes: z.array(z.string()),
  diff: z.array(diffRow),
  /** Where the backup will be put; null: there is no file yet. */
  backup: z.string().nullable(),
  client: z.enum(clientIds),
  /** The client itself can ask for the token, so that it need not be in the file. */
  asksForToken: z.boolean(),
  /** The client runs now and writes its file from memory: it must be quit first. */
  clientRunning: z.boolean(),
  /** Things to know before saying yes, one sentence each. */
  warnings: z.array(z.string()),
});

/**
 * A refusal in words: what is wrong and what to do. The window acts on these codes and only shows the message of others:
 * `nothing-to-do`, `client-running`, `changed-meanwhile` (the file is no longer what the plan or the undo was made for).
 */
const refusal = z.object({ ok: z.literal(false), code: z.string(), message: z.string() });

const moduleChanged = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** The second look shows what the request was for. */
    proven: z.boolean(),
    /** The gateway said no: nothing was changed. */
    refused: z.boolean(),
    /** One sentence. */
    message: z.string(),
    /** Tools that appeared; after an undo those that are gone. */
    tools: z.array(z.string()),
    runId,
    report: reportSchema,
  }),
  refusal,
]);

export const invocations = {
  ...aboutInvocations,
  ...practiceInvocations,
  ...helpInvocations,
  ...replayInvocations,
  ...settingsInvocations,
  ...clientInvocations,
  'app.info': {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      platform: z.enum(['darwin', 'win32', 'linux']),
      keychain: z.object({ available: z.boolean(), message: z.string().nullable() }),
    }),
  },
  'symptoms.list': {
    input: z.object({}),
    output: z.array(
      z.object({
        id: z.enum(symptomIds),
        group: z.enum(['connecting', 'tools', 'calls', 'speed-and-records', 'unsure']),
        groupTitle: z.string(),
        title: z.string(),
        description: z.string(),
      }),
    ),
  },
  /** Quick local look at every candidate file. */
  'connections.scan': {
    input: z.object({}),
    output: z.object({ connections: z.array(foundConnection), clientInstalled: z.boolean() }),
  },
  'run.start': {
    input: z.object({
      symptom: z.enum(symptomIds),
      client: z.enum(clientIds).optional(),
      configFile: path.nullable(),
      entry: z.string().max(256).nullable(),
      url: url.nullable(),
      connection: connectionName.nullable(),
      /** The tool that the complaint is about. */
      tool: z.string().min(1).max(256).nullable(),
      /** JSON text as typed. */
      toolArguments: z.string().min(1).max(20_000).nullable(),
      /** Look again after a repair: only what may have changed. */
      after: runId.nullable(),
    }),
    output: z.object({ runId }),
  },
  'run.cancel': { input: z.object({ runId }), output: z.object({}) },
  'repair.plan': {
    input: z.object({
      client: z.enum(clientIds).optional(),
      configFile: path.nullable(),
      entry: z.string().max(256).nullable(),
      style: style.nullable(),
      url: url.nullable(),
      connection: connectionName.nullable(),
    }),
    output: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), preview: repairPreview }), refusal]),
  },
  'repair.apply': {
    input: z.object({ planId, force: z.boolean() }),
    output: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), file: path, backup: z.string().nullable() }),
      refusal,
    ]),
  },
  'repair.undo': {
    input: z.object({ configFile: path, force: z.boolean() }),
    output: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), file: path }),
      /** Of `changed-meanwhile`: what `force` would do to the file, masked. */
      refusal.extend({ diff: z.array(diffRow).optional() }),
    ]),
  },
  /** The requests that would refresh the unhealthy remote servers of a run; nothing is sent. */
  'remote.plan': {
    input: z.object({ runId }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        planId,
        requests: z.array(
          z.object({ server: z.string(), method: z.literal('POST'), url: z.string(), curl: z.string() }),
        ),
      }),
      refusal,
    ]),
  },
  /** Sends them and looks again; the second look is a run of its own. */
  'remote.apply': {
    input: z.object({ planId }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        healed: z.boolean(),
        /** What became of each server, one sentence each. */
        messages: z.array(z.string()),
        runId,
        report: reportSchema,
      }),
      refusal,
    ]),
  },
  /** The request that would enable a module that a run found off (null: the first); nothing is sent. */
  'module.plan': {
    input: z.object({
      runId,
      module: z.string().max(64).nullable(),
      /** Instead of the module's name, which the window is not told: the place in the report of the finding that offers it. */
      finding: z.int().min(0).optional(),
    }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        planId,
        module: z.string(),
        request: z.object({ method: z.literal('POST'), url: z.string(), body: z.string(), curl: z.string() }),
      }),
      refusal,
    ]),
  },
  /** Sends it and looks again; the second look is a run of its own. */
  'module.apply': { input: z.object({ planId }), output: moduleChanged },
  /** Disables the module again and looks again. */
  'module.undo': { input: z.object({ planId }), output: moduleChanged },
  /** Is Claude Desktop running now? The repair screen asks until it is quit. */
  'client.running': { input: z.object({}), output: z.object({ running: z.boolean() }) },
  'token.set': {
    input: z.object({ connection: connectionName, url, token: z.string().min(1).max(50_000) }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        facts: tokenFactsView,
        /** `memory`: there is no keychain; kept until the app ends. */
        kept: z.enum(['keychain', 'memory']),
        message: z.string().nullable(),
      }),
      refusal,
    ]),
  },
  'token.list': {
    input: z.object({}),
    output: z.array(z.object({ connection: connectionName, url, facts: tokenFactsView })),
  },
  'token.delete': { input: z.object({ connection: connectionName }), output: z.object({}) },
  /** What the window knows of a run, in the language that is spoken now. */
  'report.again': {
    input: z.object({ runId }),
    output: z.object({
      /** Null: it has not ended, or is forgotten. */
      report: reportSchema.nullable(),
      /** All there were of a run that has not ended. */
      events: z.array(runEvent),
      /** What became of the change on the server that the run looked at. */
      messages: z.array(z.string()),
    }),
  },
  'report.text': {
    input: z.object({ runId, format: z.enum(['markdown', 'json']) }),
    output: z.object({ text: z.string() }),
  },
  'report.copy': { input: z.object({ runId, format: z.enum(['markdown', 'json']) }), output: z.object({}) },
  'report.save': {
    input: z.object({ runId, format: z.enum(['markdown', 'json']) }),
    output: z.object({ savedTo: z.string().nullable() }),
  },
  /** Opens one of a fixed list of pages or folders, never an address from the window. */
  'open.place': {
    input: z.object({ place: z.enum(['scaigrid-docs', 'config-folder', 'log-folder']) }),
    output: z.object({}),
  },
  ...instrumentInvocations,
  ...holdInvocations,
  ...latencyInvocations,
  ...logInvocations,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export const events = {
  ...practiceEvents,
  ...settingsEvents,
  'run.event': z.object({ runId, event: runEvent }),
  ...instrumentEvents,
  ...holdEvents,
  ...latencyEvents,
} as const satisfies Record<string, z.ZodType>;

export type InvocationName = keyof typeof invocations;
export type InputOf<Name extends InvocationName> = z.input<(typeof invocations)[Name]['input']>;
export type OutputOf<Name extends InvocationName> = z.output<(typeof invocations)[Name]['output']>;
export type EventName = keyof typeof events;
export type PayloadOf<Name extends EventName> = z.output<(typeof events)[Name]>;

export type RunEvent = z.output<typeof runEvent>;
export type DiffRow = RepairPreview['diff'][number];
export type RepairPreview = z.output<typeof repairPreview>;
export type FoundConnection = z.output<typeof foundConnection>;
export type TokenFactsView = z.output<typeof tokenFactsView>;

/** What the preload exposes as `window.ungrey`. Errors arrive as rejected promises whose message is a sentence for people. */
export interface UngreyBridge {
  invoke<Name extends InvocationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Returns the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (payload: PayloadOf<Name>) => void): () => void;
}
