import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { readErrorEnvelope } from '../../../core/network/envelope';
import type { Vault } from '../../../core/redact/vault';
import { failureCode } from '../../../core/network/failure-code';
import { requestIdOfHeaders } from '../../../core/network/request-id';
import { requestsLeftOf } from '../../../core/network/requests-left';
import { settledBody } from './settled-body';
import { mayCarryToken } from '../token-guard';

/** What the SDK hides: how the last HTTP request for a JSON-RPC method went. */
export interface Exchange {
  /** Null: no answer. */
  readonly status: number | null;
  /** Set when there was no answer. */
  readonly failure: string | null;
  readonly requestId: string | null;
  /** Beginning of the body of an answer that was not 2xx, masked. */
  readonly errorBody: string | null;
}

export interface RecordingFetch {
  readonly fetch: FetchLike;
  lastOf(method: string): Exchange | undefined;
  /** Where a redirect within the origin led. */
  movedTo(): URL | null;
  /** How many requests the gateway said are left this minute; null: it does not say. */
  requestsLeft(): number | null;
}

const settleMs = 50;
const maxErrorBody = 64 * 1024;
const maxBody = 32 * 1024 * 1024;

/**
 * A fetch for the SDK's transport that remembers each exchange, bounds what a server can make us read, guards the token,
 * spares the second way round once a redirect within the origin is known, and opens no stream for server messages:
 * a diagnosis does not listen.
 */
export function recordingFetch(
  base: FetchLike,
  endpoint: URL,
  signal: AbortSignal,
  vault: Vault,
  knownMove: URL | null = null,
): RecordingFetch {
  const exchanges = new Map<string, Exchange>();
  const mask = (text: string): string => vault.maskText(text);
  let moved = knownMove;
  let left: number | null = null;

  const send: FetchLike = async (to, init = {}) => {
    if (init.method === 'GET') return new Response(null, { status: 405 });
    const asked = new URL(to);
    const url = moved !== null && asked.href === endpoint.href ? moved : asked;
    const headers = new Headers(init.headers);
    if (!mayCarryToken(url, endpoint)) headers.delete('authorization');
    const method = methodOf(init.body);
    try {
      const signals = init.signal === null || init.signal === undefined ? [signal] : [signal, init.signal];
      const answer = await base(url, {
        ...init,
        headers,
        redirect: 'manual',
        signal: AbortSignal.any(signals),
      });
      left = requestsLeftOf(answer.headers) ?? left;
      const target = movedTo(answer, url);
      if (target !== null && mayCarryToken(target, endpoint)) moved = target;
      const errorBody = answer.ok ? null : await beginning(answer);
      const maskedBody = errorBody === null ? null : mask(errorBody);
      exchanges.set(method, {
        status: answer.status,
        failure: null,
        requestId:
          readErrorEnvelope(maskedBody ?? '').requestId ??
          requestIdOfHeaders(Object.fromEntries(answer.headers), mask),
        errorBody: maskedBody,
      });
      const body =
        answer.ok && answer.body !== null ? await settledBody(bounded(answer.body), settleMs) : null;
      // Some statuses allow no body, not even an empty one.
      return new Response(errorBody === '' ? null : (errorBody ?? body), {
        status: answer.status,
        headers: answer.headers,
      });
    } catch (error) {
      exchanges.set(method, { status: null, failure: failureCode(error), requestId: null, errorBody: null });
      throw error;
    }
  };

  return {
    fetch: (url, init) => {
      const answer = send(url, init);
      // The SDK may have stopped waiting by the time this fails.
      answer.catch(() => undefined);
      return answer;
    },
    lastOf: (method) => exchanges.get(method),
    movedTo: () => moved,
    requestsLeft: () => left,
  };
}

function methodOf(body: unknown): string {
  if (typeof body !== 'string') return '';
  const message = JSON.parse(body) as { readonly method?: string };
  return message.method ?? '';
}

function movedTo(answer: Response, from: URL): URL | null {
  const location = answer.headers.get('location');
  const keepsMethod = answer.status === 307 || answer.status === 308;
  return keepsMethod && location !== null && URL.canParse(location, from.href)
    ? new URL(location, from)
    : null;
}

async function beginning(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length >= maxErrorBody) break;
  }
  return text;
}

function bounded(body: NonNullable<Response['body']>): ReadableStream<Uint8Array> {
  let read = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.length;
        if (read > maxBody) controller.error(new Error('The answer is too large.'));
        else controller.enqueue(chunk);
      },
    }),
  );
}
