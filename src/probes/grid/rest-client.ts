import { readErrorEnvelope } from '../../core/network/envelope';
import { failureCode } from '../../core/network/failure-code';
import { requestIdOfHeaders, safeRequestId } from '../../core/network/request-id';
import { fieldOf, fieldsOf, unwrap } from '../../core/network/rest-body';
import { retryAfterSeconds } from '../../core/network/retry-after';
import type { RestAnswer, RestClient } from '../../core/observations/rest-answer';
import type { Mask, Vault } from '../../core/redact/vault';
import type { HttpStack, HttpStackAnswer, HttpStackRequest } from '../network/http-stack';
import { userAgent } from '../network/initialize-request';
import { shareSafe } from '../network/share-safe';
import { mayCarryToken } from '../network/token-guard';

export interface RestPlan {
  readonly stack: HttpStack;
  /** Its origin is where the REST side is. */
  readonly endpoint: URL;
  /** Unmasked; null: none. */
  readonly authorization: string | null;
  readonly ungreyVersion: string;
  readonly signal: AbortSignal;
  readonly vault: Vault;
}

const maxBody = 1024 * 1024;
const maxMessage = 1024;

/**
 * The REST side of the gateway that serves `endpoint`. One request a call; a redirect that keeps origin and method is
 * followed once. A 429 is reported like any refusal and not retried.
 */
export function createRestClient(plan: RestPlan): RestClient {
  const ask = async (request: Question): Promise<RestAnswer<unknown>> => {
    const begin = performance.now();
    try {
      return { ...(await answerTo(request, plan)), durationMs: performance.now() - begin };
    } catch (error) {
      const code = failureCode(plan.signal.aborted ? plan.signal.reason : error);
      return { kind: 'failed', code, durationMs: performance.now() - begin };
    }
  };
  return {
    get: (path) => ask({ method: 'GET', path, body: null, who: 'token' }),
    post: (path, body, who = 'token') => ask({ method: 'POST', path, body: JSON.stringify(body), who }),
  };
}

interface Question {
  readonly method: HttpStackRequest['method'];
  readonly path: string;
  readonly body: string | null;
  readonly who: 'token' | 'anonymous';
}

/** `RestAnswer` as long as nobody has looked at the clock. */
type Untimed =
  RestAnswer<unknown> extends infer Each ? (Each extends unknown ? Omit<Each, 'durationMs'> : never) : never;

async function answerTo(question: Question, plan: RestPlan): Promise<Untimed> {
  const url = new URL(question.path, plan.endpoint.origin);
  const first = await send(question, url, plan);
  const next = redirectOf(first, url);
  if (next === null) return readTo(first, plan.vault);
  if (
    next.origin !== url.origin ||
    (first.status !== 307 && first.status !== 308 && question.method !== 'GET')
  )
    return { kind: 'failed', code: 'redirected' };
  return readTo(await send(question, next, plan), plan.vault);
}

function send(question: Question, url: URL, plan: RestPlan): Promise<HttpStackAnswer> {
  const { method, body, who } = question;
  const token = who === 'token' && mayCarryToken(url, plan.endpoint) ? plan.authorization : null;
  return plan.stack.request({
    method,
    url: url.href,
    headers: {
      accept: 'application/json',
      'user-agent': userAgent(plan.ungreyVersion),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: token }),
    },
    body,
    signal: plan.signal,
  });
}

function redirectOf({ status, headers }: HttpStackAnswer, from: URL): URL | null {
  const location = headers['location'];
  const redirects = status >= 300 && status < 400 && location !== undefined;
  return redirects && URL.canParse(location, from.href) ? new URL(location, from) : null;
}

async function readTo({ status, headers, body }: HttpStackAnswer, vault: Vault): Promise<Untimed> {
  const text = await wholeText(body);
  if (text === null) return { kind: 'failed', code: 'too-large' };
  const parsed = text.trim() === '' ? null : parse(text);
  const mask: Mask = (written) => vault.maskText(written);
  const shown = mask(text);
  const envelope = readErrorEnvelope(shown);
  const requestId = envelope.requestId ?? requestIdOfBody(parsed, mask) ?? requestIdOfHeaders(headers, mask);
  if (status < 200 || status >= 300 || isError(parsed)) {
    return {
      kind: 'refused',
      status,
      code: envelope.code,
      message: shareSafe(vault, envelope.message ?? shown, maxMessage),
      retryAfterSeconds: retryAfterSeconds(headers, text),
      requestId,
    };
  }
  if (parsed === undefined) return { kind: 'failed', code: 'not-json' };
  return { kind: 'ok', value: unwrap(masked(shown, parsed, vault)), status, requestId };
}

/** Some answers carry their error inside a 200. */
function isError(parsed: unknown): boolean {
  const body = fieldsOf(parsed);
  return body !== null && body['status'] === 'error' && fieldsOf(body['error']) !== null;
}

function requestIdOfBody(parsed: unknown, mask: Mask): string | null {
  const meta = fieldsOf(fieldsOf(parsed)?.['meta']);
  const id = meta === null ? null : fieldOf(meta, 'request_id');
  return typeof id === 'string' ? safeRequestId(mask(id)) : null;
}

/** Null: larger than what is read. */
async function wholeText(body: AsyncIterable<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const chunk of body) {
    read += chunk.length;
    if (read > maxBody) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/** Undefined: no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `shown`, the body, is masked whole, as a secret may only show by the name before it; should that break the JSON, each text alone. */
function masked(shown: string, parsed: unknown, vault: Vault): unknown {
  const whole = shown.trim() === '' ? null : parse(shown);
  return whole === undefined ? maskedTexts(parsed, vault) : whole;
}

function maskedTexts(value: unknown, vault: Vault): unknown {
  if (typeof value === 'string') return vault.maskText(value);
  if (Array.isArray(value)) return value.map((each) => maskedTexts(each, vault));
  const fields = fieldsOf(value);
  if (fields === null) return value;
  return Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [vault.maskText(name), maskedTexts(each, vault)]),
  );
}
