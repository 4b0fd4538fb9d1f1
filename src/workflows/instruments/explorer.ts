import type { ProbeContext } from '../../core/diagnosis/probe';
import type { ArgumentFault } from '../../core/shape/argument-problems';
import { argumentFaults } from '../../core/shape/argument-problems';
import { asksFirst, effectOf } from '../../core/tools/effect';
import type { ToolEffect } from '../../core/tools/effect';
import { listRawTools } from '../../probes/grid/list-tools';
import type { RawTool } from '../../probes/grid/list-tools';
import { withMcpClient } from '../../probes/grid/mcp-client';
import type { McpClient, Progress } from '../../probes/grid/mcp-client';
import { shareSafe } from '../../probes/network/share-safe';
import { errorIn, resultSchema, textOf } from '../../probes/grid/tool-call';
import type { Surroundings } from '../surroundings';
import { connect, refusal, stopped } from './connect';
import type { Connected, InstrumentRefusal, InstrumentTarget } from './connect';
import { translateRefusal } from './translate-refusal';
import type { Translation } from './translate-refusal';

/** A connection with its tools, for as long as the window looks at it. Holds the vault: it stays in main. */
export interface ExplorerSession {
  readonly asked: InstrumentTarget;
  readonly connected: Connected;
  /** By the name that is shown. */
  readonly tools: ReadonlyMap<string, RawTool>;
  /** There are more tools than are kept. */
  readonly isCut: boolean;
}

export interface ToolCallRequest {
  readonly tool: string;
  /** JSON text. */
  readonly arguments: string;
  /** A person has said yes to a call that may change something. */
  readonly confirmed: boolean;
}

export interface ResultBlock {
  /** `text`, or what else a server may send: `image`, `audio`, `resource`, ... */
  readonly type: string;
  /** Of a text: the text, masked. Of anything else: what it is, never its bytes. */
  readonly text: string;
  /** The text is longer than what is shown. */
  readonly isCut: boolean;
}

/** What came of a call. `invalid` and `ask-first`: nothing was sent. */
export type CallOutcome =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'invalid'; readonly faults: readonly ArgumentFault[] }
  | { readonly kind: 'ask-first' }
  | {
      readonly kind: 'result';
      readonly blocks: readonly ResultBlock[];
      /** JSON text; null: none, or too large. */
      readonly structured: string | null;
      readonly durationMs: number;
      readonly requestId: string | null;
    }
  | {
      /** `tool`: the tool's own error; `call`: the call did not get through. */
      readonly kind: 'error';
      readonly from: 'tool' | 'call';
      readonly code: string | null;
      readonly message: string;
      readonly durationMs: number;
      readonly requestId: string | null;
      readonly translation: Translation | null;
    }
  | { readonly kind: 'stopped'; readonly why: 'cancelled' | 'too-late'; readonly durationMs: number };

const connectMs = 8_000;
/** A call may take long; the job's own deadline ends it. */
const callMs = 10 * 60_000;
const maxText = 256 * 1024;
const maxBlocks = 50;
const maxMessage = 4 * 1024;

/** Connects and lists every tool with its schema. */
export async function openExplorer(
  asked: InstrumentTarget,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<({ readonly ok: true } & ExplorerSession) | InstrumentRefusal> {
  const connected = await connect(asked, surroundings, signal);
  if (!connected.ok) return connected;
  const { vault } = connected.looked;
  const listed = await withClient(connected, surroundings, signal, (client) => listRawTools(client, vault));
  if (signal.aborted) return stopped(signal, surroundings.words);
  if (listed.kind !== 'ok') {
    const why = listed.kind === 'error' ? (listed.transportCode ?? listed.message) : 'timeout';
    return refusal('no-session', surroundings.words, { host: new URL(connected.target.endpoint).host, why });
  }
  const { tools, isCut } = listed.value;
  const byName = new Map(tools.map((tool) => [tool.shown, tool]));
  return { ok: true, asked, connected, tools: byName, isCut };
}

/** What a call of this tool does; one that is not listed is judged by its name. */
export function effectOfTool({ tools }: ExplorerSession, name: string): ToolEffect {
  const { name: called = name, readOnly = null, destructive = null } = tools.get(name) ?? {};
  return effectOf(called, { readOnly, destructive });
}

/** Judges the arguments, then calls the tool once. A call is never repeated. */
export async function callTool(
  session: ExplorerSession,
  call: ToolCallRequest,
  surroundings: Surroundings,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<CallOutcome> {
  const args = objectOf(call.arguments);
  if (args === null) return { kind: 'not-json' };
  const { vault } = session.connected.looked;
  const tool = session.tools.get(call.tool);
  const schema = tool?.inputSchema ?? null;
  const judged = argumentFaults(schema === null ? {} : JSON.parse(schema), args);
  if (judged.kind === 'invalid')
    return { kind: 'invalid', faults: judged.faults.map((fault) => maskedFault(fault, vault)) };
  if (!call.confirmed && asksFirst(effectOfTool(session, call.tool))) return { kind: 'ask-first' };

  const begin = performance.now();
  const outcome = await withClient(session.connected, surroundings, signal, (client) =>
    client.request(
      { method: 'tools/call', params: { name: tool?.name ?? call.tool, arguments: args } },
      resultSchema,
      callMs,
      onProgress,
    ),
  );
  const durationMs = performance.now() - begin;
  if (signal.aborted) {
    return {
      kind: 'stopped',
      why: stopped(signal, surroundings.words).code === 'too-late' ? 'too-late' : 'cancelled',
      durationMs,
    };
  }
  const shown = (text: string): string => shareSafe(vault, text, maxMessage);
  const failed = async (
    from: 'tool' | 'call',
    error: { readonly code: string | null; readonly message: string },
    requestId: string | null,
    took: number,
  ): Promise<CallOutcome> => ({
    kind: 'error',
    from,
    code: error.code === null ? null : shown(error.code),
    message: shown(error.message),
    durationMs: took,
    requestId,
    translation: await translateRefusal(session, call.tool, error, surroundings, signal),
  });
  if (outcome.kind === 'not-reached') {
    return failed(
      'call',
      { code: null, message: surroundings.words.instruments['not-reached'] },
      null,
      durationMs,
    );
  }
  if (outcome.kind === 'error') {
    const { gridCode, transportCode, status, message, requestId } = outcome;
    const code = gridCode ?? transportCode ?? (status === null ? null : `HTTP ${String(status)}`);
    return failed('call', { code, message }, requestId, outcome.durationMs);
  }
  const { value, requestId } = outcome;
  const text = textOf(value.content);
  const error = errorIn(text, value.isError === true);
  if (error !== null) return failed('tool', error, requestId, outcome.durationMs);
  const structured = value.structuredContent === undefined ? null : JSON.stringify(value.structuredContent);
  return {
    kind: 'result',
    blocks: (value.content ?? []).slice(0, maxBlocks).map((block) => blockOf(block, vault)),
    structured: structured === null || structured.length > maxText ? null : vault.maskText(structured),
    durationMs: outcome.durationMs,
    requestId,
  };
}

/** A schema may hold anything: of what is wanted, of names, and so of paths. */
function maskedFault(
  { path, what, wanted, message }: ArgumentFault,
  vault: ProbeContext['vault'],
): ArgumentFault {
  const masked = (text: string): string => vault.maskText(text);
  return { path: masked(path), what, wanted: masked(wanted), message: masked(message) };
}

function blockOf(block: unknown, vault: ProbeContext['vault']): ResultBlock {
  const fields = typeof block === 'object' && block !== null ? (block as Record<string, unknown>) : {};
  const bounded = (text: string, most: number): string => shareSafe(vault, text.slice(0, 2 * maxText), most);
  const type = typeof fields['type'] === 'string' ? bounded(fields['type'], 64) : 'unknown';
  if (typeof fields['text'] === 'string') {
    return { type, text: bounded(fields['text'], maxText), isCut: fields['text'].length > maxText };
  }
  const told = ['mimeType', 'uri', 'name'].flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [`${name}: ${bounded(value, 256)}`] : [];
  });
  const { data } = fields;
  if (typeof data === 'string') told.push(`${Math.round((data.length * 3) / 4)} bytes`);
  return { type, text: told.join(', '), isCut: false };
}

function withClient<T>(
  { target, mcp, looked: { vault } }: Connected,
  surroundings: Surroundings,
  signal: AbortSignal,
  use: (client: McpClient) => Promise<T>,
): Promise<T> {
  const { network, browser } = surroundings;
  const context = { seen: { target, mcp }, signal, vault };
  return withMcpClient({ ...surroundings, ...network, browser }, context, connectMs, use);
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(text.trim() === '' ? '{}' : text) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
