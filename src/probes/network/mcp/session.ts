import { setMaxListeners } from 'node:events';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { z } from 'zod';
import type { McpSeen, McpStepOutcome } from '../../../core/observations/mcp';
import type { Vault } from '../../../core/redact/vault';
import { userAgent } from '../initialize-request';
import { shareSafe } from '../share-safe';
import { EagerTransport } from './eager-transport';
import { recordingFetch } from './recording-fetch';
import { stepFailure } from './step-failure';
import { listTools } from './tools';

export interface SessionPlan {
  readonly stack: McpSeen['stack'];
  readonly fetch: FetchLike;
  readonly endpoint: URL;
  /** Unmasked; null: none. */
  readonly authorization: string | null;
  readonly ungreyVersion: string;
  /** For `initialize`: whatever takes longer does not answer. */
  readonly connectMs: number;
  readonly signal: AbortSignal;
  readonly vault: Vault;
  /** Whose schema is to be kept; null: of none. */
  readonly tool: string | null;
}

/** Longer than any session may last: the signal ends it. */
const neverMs = 60_000;
const maxText = 4 * 1024;
const maxServerName = 256;

const resultSchema = z.looseObject({
  content: z.array(z.unknown()).optional(),
  isError: z.unknown().optional(),
});

/** One session as a client has it: `initialize`, `tools/list`, and `me_get` where it is listed. Never rejects. */
export async function openSession(plan: SessionPlan): Promise<McpSeen> {
  const { vault, stack } = plan;
  const stop = new AbortController();
  const signal = AbortSignal.any([plan.signal, stop.signal]);
  // The SDK adds a listener for each request and takes none away.
  setMaxListeners(0, signal);
  const wire = recordingFetch(plan.fetch, plan.endpoint, signal, vault);
  const transport = new EagerTransport(plan.endpoint, {
    fetch: wire.fetch,
    requestInit: {
      headers: {
        'user-agent': userAgent(plan.ungreyVersion),
        ...(plan.authorization === null ? {} : { authorization: plan.authorization }),
      },
    },
  });
  const client = new Client({ name: 'ungrey', version: plan.ungreyVersion });
  // The SDK reports a stream that breaks off here alone, and lets the request wait.
  client.onerror = (error) => {
    if (error.message.startsWith('SSE stream disconnected'))
      stop.abort(Object.assign(new Error('cut'), { code: 'cut' }));
  };

  const step = async <T>(method: string, run: () => Promise<T>): Promise<McpStepOutcome<T>> => {
    const begin = performance.now();
    try {
      const value = await run();
      return {
        kind: 'ok',
        value,
        durationMs: performance.now() - begin,
        requestId: wire.lastOf(method)?.requestId ?? null,
      };
    } catch (error) {
      return {
        ...stepFailure(error, wire.lastOf(method), signal, vault),
        durationMs: performance.now() - begin,
      };
    }
  };

  const told = (seen: Omit<McpSeen, 'stack' | 'movedTo' | 'requestsLeft'>): McpSeen => {
    const moved = wire.movedTo();
    const left = wire.requestsLeft();
    return {
      stack,
      ...(moved === null ? {} : { movedTo: moved.href }),
      ...(left === null ? {} : { requestsLeft: left }),
      ...seen,
    };
  };

  try {
    const initialize = await step('initialize', async () => {
      await client.connect(transport, { timeout: plan.connectMs, signal });
      const server = client.getServerVersion();
      return {
        protocolVersion: shareSafe(vault, transport.protocolVersion ?? '', maxServerName),
        serverName: shareSafe(vault, server?.name ?? '', maxServerName),
        serverVersion: shareSafe(vault, server?.version ?? '', maxServerName),
      };
    });
    if (initialize.kind !== 'ok') return told({ initialize, toolsList: notReached, meGet: notReached });

    const options = { signal, timeout: neverMs };
    const listed = await step('tools/list', () => listTools(client, options, vault, plan.tool));
    if (listed.kind !== 'ok') return told({ initialize, toolsList: listed, meGet: notReached });

    const { hasMeGet, namedTool, ...list } = listed.value;
    const named = namedTool === null ? {} : { namedTool };
    const toolsList = { ...listed, value: list };
    if (!hasMeGet) return told({ initialize, toolsList, meGet: { kind: 'unlisted' }, ...named });

    const meGet = await step('tools/call', async () => {
      const params = { name: 'me_get', arguments: {} };
      const result = await client.request({ method: 'tools/call', params }, resultSchema, options);
      return { text: shareSafe(vault, textOf(result.content), maxText), isError: result.isError === true };
    });
    return told({ initialize, toolsList, meGet, ...named });
  } finally {
    if (transport.sessionId !== undefined) await transport.terminateSession().catch(() => undefined);
    await client.close().catch(() => undefined);
  }
}

const notReached = { kind: 'not-reached' } as const;

function textOf(content: readonly unknown[] | undefined): string {
  return (content ?? [])
    .flatMap((block) =>
      typeof block === 'object' && block !== null && 'text' in block && typeof block.text === 'string'
        ? [block.text]
        : [],
    )
    .join('\n');
}
