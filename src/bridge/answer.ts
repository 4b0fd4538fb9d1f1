import type { IncomingMessage } from 'node:http';
import { readErrorEnvelope } from '../core/network/envelope';
import { requestIdOfHeaders } from '../core/network/request-id';
import { retryAfterSeconds } from '../core/network/retry-after';
import type { Mask } from '../core/redact/vault';
import { Collector, type OpenSpool, type Received } from './collector';
import { GatewayError } from './failure';
import type { Answer } from './http';
import type { Id } from './json-rpc';

/** What became of a request, for the log. */
export interface Outcome {
  readonly status: number;
  readonly requestId: string | null;
  /** Of the answer to `initialize`. */
  readonly sessionId: string | null;
}

const longestErrorBody = 64 * 1024;

/** The answer broke off, or never came. */
export const cut = (): GatewayError => new GatewayError({ kind: 'transport', code: 'cut', reached: true });

export function notMcp({ status }: Answer): GatewayError {
  return new GatewayError({ kind: 'not-mcp', status });
}

/** Some servers leave the id out of an error that they give before they look at the request. */
export function addressedTo(id: Id, raw: Received): Received {
  if ('spool' in raw || raw.message.error === undefined || raw.message.id != null) return raw;
  const message = { ...raw.message, id };
  return { message, text: JSON.stringify(message) };
}

/** The messages of an answer that is one JSON text. */
export async function readBody(answer: Answer, openSpool: OpenSpool): Promise<readonly Received[]> {
  const collector = new Collector(openSpool);
  try {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) await collector.add(chunk);
  } catch (error) {
    await collector.drop();
    throw error instanceof GatewayError ? error : cut();
  }
  const messages = await collector.end();
  if (messages === null) throw notMcp(answer);
  return messages;
}

/** What a refusing answer says, masked; never more than its beginning is read. */
export async function refusal(answer: Answer, mask: Mask): Promise<GatewayError> {
  const body = mask(await beginningOf(answer.body));
  const { message } = readErrorEnvelope(body);
  const isHtml = contentTypeOf(answer) === 'text/html';
  return new GatewayError({
    kind: 'status',
    status: answer.status,
    retryAfterSeconds: retryAfterSeconds(flat(answer), body),
    requestId: requestIdOfHeaders(flat(answer), mask),
    message: isHtml ? null : message,
  });
}

async function beginningOf(body: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of body) {
      text += String(chunk);
      if (text.length >= longestErrorBody) break;
    }
  } catch {
    // What came before it broke off has to do.
  }
  return text;
}

export function outcomeOf(answer: Answer, mask: Mask): Outcome {
  const headers = flat(answer);
  return {
    status: answer.status,
    requestId: requestIdOfHeaders(headers, mask),
    sessionId: headers['mcp-session-id'] ?? null,
  };
}

function flat({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

export function contentTypeOf({ headers }: Answer): string {
  return (headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

/** Where a redirect leads that keeps method and origin; null: it is none. */
export function movedTo({ status, headers }: Answer, from: URL): URL | null {
  const { location } = headers;
  if ((status !== 307 && status !== 308) || location === undefined || !URL.canParse(location, from.href))
    return null;
  const to = new URL(location, from);
  return to.origin === from.origin ? to : null;
}
