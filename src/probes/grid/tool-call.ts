import { z } from 'zod';
import { NothingToSee } from '../../core/diagnosis/probe';
import type { Probe, ProbeContext } from '../../core/diagnosis/probe';
import { readErrorEnvelope } from '../../core/network/envelope';
import { isScaiGrid } from '../../core/network/is-scaigrid';
import type { McpStepOutcome } from '../../core/observations/mcp';
import type { RestReadSeen, ToolCallOutcome, ToolCallSeen } from '../../core/observations/tool-call';
import type { Vault } from '../../core/redact/vault';
import { compareShapes } from '../../core/shape/compare-shapes';
import { outline } from '../../core/shape/outline';
import { validateArguments } from '../../core/shape/validate-arguments';
import { readRequestOf, readsOnly } from '../../core/tools/read-request';
import type { NetworkSurroundings } from '../network';
import { shareSafe } from '../network/share-safe';
import { findTool } from './find-tool';
import type { ListedTool } from './find-tool';
import { withMcpClient } from './mcp-client';
import type { McpClient } from './mcp-client';
import { withRestClient } from './with-rest-client';
import { term } from '../../core/findings/said';

const connectMs = 5_000;
/** A call is waited for at most this long. */
const callMs = 15_000;
/** Longer than the limits of clients that are to be told apart, and bearable. */
const longCallMs = 75_000;
/** Left for what comes before and after the call. */
const marginMs = 5_000;
const tellEveryMs = 1_000;
const maxDeadlineMs = 3_600_000;
const maxSchema = 2 * 1024;
const maxMessage = 1024;

/**
 * Calls the tool that the user named, once. Without arguments from the user it calls only what reads; with arguments it
 * calls whatever they asked for. Arguments that the tool's schema refuses are not sent.
 */
export function toolCallProbe(surroundings: NetworkSurroundings): Probe<'tool-call'> {
  return {
    id: 'tool-call',
    needs: ['request', 'target', 'mcp'],
    deadlineMs: maxDeadlineMs,
    remote: true,
    look(context) {
      const { request, mcp } = context.seen;
      const tool = request?.tool ?? null;
      if (tool === null) throw new NothingToSee('not-applicable', term('no-tool-named'));
      if (mcp?.toolsList.kind !== 'ok') throw new NothingToSee('not-applicable', term('no-session'));
      const isWhole = mcp.toolsList.value.tools.length === mcp.toolsList.value.count;
      // Without a session of its own where there is nothing to call.
      if (mcp.namedTool === undefined && isWhole) return Promise.resolve(notListed(tool, context));
      return withMcpClient(surroundings, context, connectMs, (client) =>
        lookAt(tool, client, surroundings, context),
      );
    },
  };
}

function notListed(tool: string, { vault, seen }: ProbeContext): ToolCallSeen {
  const text = seen.request?.toolArguments ?? null;
  return {
    tool: shareSafe(vault, tool, 256),
    inputSchema: null,
    argumentsGiven: text !== null,
    arguments: objectOf(text ?? '{}') === null ? { kind: 'not-json' } : { kind: 'valid' },
    call: { kind: 'not-called', why: 'not-listed' },
    rest: null,
  };
}

async function lookAt(
  tool: string,
  client: McpClient,
  surroundings: NetworkSurroundings,
  context: ProbeContext<ToolCallSeen>,
): Promise<ToolCallSeen> {
  const { vault, seen } = context;
  const text = seen.request?.toolArguments ?? null;
  const argumentsGiven = text !== null;
  const known = seen.mcp?.namedTool ?? null;
  const listed =
    client.initialize.kind !== 'ok'
      ? null
      : known === null || known.inputSchema === null
        ? await findTool(client, tool)
        : { ...known, name: tool };
  const args = objectOf(text ?? '{}');
  const verdict =
    args === null ? { kind: 'not-json' as const } : validateArguments(listed?.inputSchema ?? {}, args);
  const told = (call: ToolCallOutcome, rest: RestReadSeen | null = null): ToolCallSeen => ({
    tool: shareSafe(vault, tool, 256),
    inputSchema: listed === null ? null : shareSafe(vault, JSON.stringify(listed.inputSchema), maxSchema),
    argumentsGiven,
    arguments: verdict,
    call,
    rest,
  });

  if (client.initialize.kind !== 'ok') return told(failureOf(client.initialize));
  if (listed === null) return told({ kind: 'not-called', why: 'not-listed' });
  if (!argumentsGiven && !isSafe(listed)) return told({ kind: 'not-called', why: 'may-change' });
  if (args === null || verdict.kind === 'invalid') return told({ kind: 'not-called', why: 'bad-arguments' });

  const call = await whileTelling(
    (waitedMs) => context.tell?.(told({ kind: 'unfinished', waitedMs })),
    context.signal,
    () => callOnce(client, tool, args, patience(seen), vault),
  );
  const path = call.kind === 'result' && isGrid(seen) ? readRequestOf(tool, args) : null;
  if (call.kind !== 'result' || path === null) return told(call);
  return told(
    call,
    await withRestClient(surroundings, context, async (rest) => {
      const answer = await rest.get(path);
      if (answer.kind !== 'ok')
        return {
          kind: 'failed',
          path,
          code: answer.code ?? `HTTP ${answer.kind === 'refused' ? answer.status : 0}`,
        };
      const shape = outline(answer.value);
      return {
        kind: 'ok',
        path,
        shape,
        differences: compareShapes(shape, call.shape),
        requestId: answer.requestId,
      };
    }),
  );
}

/** Tells how long a call runs by now, each second and when the look is stopped. */
async function whileTelling<T>(
  tell: (waitedMs: number) => void,
  signal: AbortSignal,
  run: () => Promise<T>,
): Promise<T> {
  const begin = performance.now();
  const now = (): void => tell(Math.round(performance.now() - begin));
  const timer = setInterval(now, tellEveryMs);
  signal.addEventListener('abort', now);
  try {
    return await run();
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', now);
  }
}

function isGrid({ mcp }: ProbeContext['seen']): boolean {
  return mcp !== undefined && isScaiGrid(mcp);
}

/** The server's own word is taken for tools that nobody has documented. */
function isSafe({ name, readOnlyHint }: ListedTool): boolean {
  return readsOnly(name) || readOnlyHint;
}

/** A call that is dropped for its length must be watched for longer than any other. */
function patience({ request }: ProbeContext['seen']): number {
  const usual = request?.symptom === 'connection-drops' ? longCallMs : callMs;
  const allowed = request?.timeoutMs ?? null;
  return allowed === null ? usual : Math.max(500, allowed - Math.min(marginMs, allowed / 4));
}

export const resultSchema = z.looseObject({
  content: z.array(z.unknown()).optional(),
  structuredContent: z.unknown().optional(),
  isError: z.unknown().optional(),
});

async function callOnce(
  client: McpClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
  waitMs: number,
  vault: Vault,
): Promise<ToolCallOutcome> {
  const outcome = await client.request(
    { method: 'tools/call', params: { name, arguments: args } },
    resultSchema,
    waitMs,
  );
  if (outcome.kind === 'error' && outcome.transportCode === 'timeout')
    return { kind: 'unfinished', waitedMs: Math.round(outcome.durationMs) };
  if (outcome.kind !== 'ok') return failureOf(outcome);
  const { value, durationMs, requestId } = outcome;
  const text = textOf(value.content);
  const error = errorIn(text, value.isError === true);
  if (error !== null) {
    const message = shareSafe(vault, error.message, maxMessage);
    const code = error.code === null ? null : shareSafe(vault, error.code, 128);
    return { kind: 'tool-error', code, message, durationMs, requestId };
  }
  const shape = outline(contentOf(value, text), (field) => vault.maskText(field));
  return { kind: 'result', shape, durationMs, requestId };
}

function failureOf(outcome: McpStepOutcome<unknown>): ToolCallOutcome {
  if (outcome.kind !== 'error')
    return { kind: 'failed', status: null, code: null, message: '', durationMs: 0, requestId: null };
  const { status, gridCode, transportCode, message, durationMs, requestId } = outcome;
  return { kind: 'failed', status, code: gridCode ?? transportCode, message, durationMs, requestId };
}

/** Some gateways say `isError`, others only write the error's JSON. */
export function errorIn(
  text: string,
  flagged: boolean,
): { readonly code: string | null; readonly message: string } | null {
  const error = errorSchema.safeParse(parsed(text)).data?.error;
  if (error !== undefined) return { code: error.code, message: error.message ?? error.code };
  return flagged ? { code: readErrorEnvelope(text).code, message: text } : null;
}

/** Of a remote tool the code is any name. */
const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string(), message: z.string().optional() }),
});

function contentOf({ structuredContent }: z.output<typeof resultSchema>, text: string): unknown {
  const value = parsed(text);
  return value ?? structuredContent ?? text;
}

export function textOf(content: readonly unknown[] | undefined): string {
  const block = z.looseObject({ text: z.string() });
  return (content ?? []).flatMap((each) => block.safeParse(each).data?.text ?? []).join('\n');
}

/** Undefined: no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
