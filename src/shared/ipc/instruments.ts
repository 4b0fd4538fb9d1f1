import { z } from 'zod';
import { symptomIds } from '../../core/symptoms/symptoms';
import { connectionName, path, targetFields } from './fields';

/**
 * The instruments' calls. Work that takes a while carries a `jobId` that the window makes up: `instrument.cancel` stops it,
 * and it then answers with the refusal `cancelled`. Text of a server is bounded before it comes here, and only ever shown.
 */

const jobId = z.string().min(1).max(64);

const sessionId = z.string().max(64);
const toolName = z.string().min(1).max(256);
const target = z.object(targetFields);
/** What is wrong and what to do, in words. The window acts on the codes `cancelled`, `no-session` and `gone`. */
const refusal = z.object({ ok: z.literal(false), code: z.string(), message: z.string() });
/** `runs`: inference. `changes` and `unknown` are asked about before they are called. */
const effect = z.enum(['reads', 'runs', 'changes', 'unknown']);
const requestId = z.string().nullable();
const answerRefusal = z.object({
  status: z.number().nullable(),
  code: z.string().nullable(),
  message: z.string(),
  requestId,
});

const argumentFault = z.object({
  /** As `options.size`; empty: the arguments as a whole. */
  path: z.string(),
  what: z.enum(['missing', 'type', 'not-allowed', 'unknown-name', 'too-small', 'too-big', 'other']),
  wanted: z.string(),
  message: z.string(),
});

const callOutcome = z.discriminatedUnion('kind', [
  // Nothing was sent.
  z.object({ kind: z.enum(['not-json', 'ask-first', 'gone']) }),
  z.object({ kind: z.literal('invalid'), faults: z.array(argumentFault) }),
  z.object({
    kind: z.literal('result'),
    blocks: z.array(z.object({ type: z.string(), text: z.string(), isCut: z.boolean() })),
    structured: z.string().nullable(),
    durationMs: z.number(),
    requestId,
  }),
  z.object({
    kind: z.literal('error'),
    from: z.enum(['tool', 'call']),
    code: z.string().nullable(),
    message: z.string(),
    durationMs: z.number(),
    requestId,
    /** What the checks say about it, and the symptom whose check leads to the remedy. */
    translation: z
      .object({
        finding: z.object({ title: z.string(), explanation: z.string() }).nullable(),
        symptom: z.enum(symptomIds),
      })
      .nullable(),
  }),
  z.object({
    kind: z.literal('stopped'),
    why: z.enum(['cancelled', 'too-late']),
    durationMs: z.number(),
  }),
]);

const differenceRow = z.object({
  tool: z.string(),
  reason: z.enum(['listed', 'mcp-only', 'permission', 'module', 'unexplained']),
  /** Empty: open to everybody. Null: not known. */
  permission: z.string().nullable(),
  permissionMissing: z.boolean(),
  module: z.string().nullable(),
  moduleStatus: z.string().nullable(),
  roles: z.array(z.string()),
});

const auditRow = z.object({
  timestamp: z.string().nullable(),
  action: z.string().nullable(),
  resource: z.string().nullable(),
  status: z.string().nullable(),
  requestId,
  isOfTool: z.boolean(),
});

const tokenOfConnection = z.object({
  /** What people call the connection: its entry, or its name in the keychain. */
  name: z.string(),
  /** Null: it is only in the keychain. */
  configFile: path.nullable(),
  entry: z.string().nullable(),
  connection: connectionName.nullable(),
  /** Where the token lies: the places in an entry, or Ungrey's own. `none`: there is no token. */
  place: z.enum(['header', 'argument', 'env', 'url', 'keychain', 'memory', 'client-variable', 'none']),
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
  /** Connects and lists the tools. The session is kept until some newer ones are there. */
  'explorer.open': {
    input: z.object({ jobId, target }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        sessionId,
        host: z.string(),
        server: z.string(),
        /** There are more tools than are kept. */
        isCut: z.boolean(),
        tools: z.array(z.object({ name: z.string(), summary: z.string(), effect })),
      }),
      refusal,
    ]),
  },
  /** One tool whole. One that is not listed has no schema; it can be called all the same. */
  'explorer.tool': {
    input: z.object({ sessionId, tool: toolName }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        name: z.string(),
        title: z.string().nullable(),
        description: z.string().nullable(),
        /** JSON text; null: none, or too large. */
        inputSchema: z.string().nullable(),
        isListed: z.boolean(),
        effect,
      }),
      refusal,
    ]),
  },
  /** Calls the tool once; progress comes as `explorer.progress`. */
  'explorer.call': {
    input: z.object({
      jobId,
      sessionId,
      tool: toolName,
      /** JSON text. */
      arguments: z.string().max(200_000),
      confirmed: z.boolean(),
    }),
    output: callOutcome,
  },
  'catalogue.difference': {
    input: z.object({ jobId, target }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        source: z.enum(['catalogue', 'documentation']),
        isCut: z.boolean(),
        rows: z.array(differenceRow),
        /** Null: it was read. */
        catalogueRefusal: answerRefusal.nullable(),
        modulesRefusal: answerRefusal.nullable(),
        roles: z.array(z.string()).nullable(),
        tenant: z.string().nullable(),
      }),
      refusal,
    ]),
  },
  'audit.rows': {
    input: z.object({ jobId, target, tool: toolName.nullable() }),
    output: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        actorId: z.string().nullable(),
        recording: z
          .discriminatedUnion('kind', [
            z.object({ kind: z.literal('recorded'), action: z.string() }),
            z.object({ kind: z.enum(['read', 'unknown']) }),
          ])
          .nullable(),
        rows: z.array(auditRow),
        /** Null: the log was read. */
        refused: answerRefusal.nullable(),
        /** The roles that may read it. */
        readers: z.array(z.string()),
        granter: z.enum(['tenant-admin', 'gateway-operator']),
      }),
      refusal,
    ]),
  },
} as const;

export const instrumentEvents = {
  /** How far a call has come, as the server says. */
  'explorer.progress': z.object({
    jobId,
    progress: z.number(),
    total: z.number().nullable(),
    message: z.string().nullable(),
  }),
} as const;

export type TokenOfConnection = z.output<typeof tokenOfConnection>;
export type CallOutcome = z.output<typeof callOutcome>;
export type ArgumentFault = z.output<typeof argumentFault>;
export type DifferenceRow = z.output<typeof differenceRow>;
export type AuditRow = z.output<typeof auditRow>;
export type AnswerRefusal = z.output<typeof answerRefusal>;
