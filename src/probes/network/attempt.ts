import { failureCode } from '../../core/network/failure-code';
import { readErrorEnvelope } from '../../core/network/envelope';
import { readMcpAnswer } from '../../core/network/mcp-answer';
import { requestIdOfHeaders } from '../../core/network/request-id';
import type { HttpAttempt, HttpOutcome } from '../../core/observations/http';
import type { Vault } from '../../core/redact/vault';
import type { HttpStack, HttpStackAnswer } from './http-stack';
import { readBodyStart } from './read-body';
import { shareSafe } from './share-safe';

const maxBody = 4 * 1024;
const maxHeaders = 64;
const maxHeaderText = 1024;

export interface AttemptPlan {
  readonly stack: HttpStack;
  readonly purpose: HttpAttempt['purpose'];
  readonly method: HttpAttempt['method'];
  readonly url: URL;
  /** The Authorization value to send, unmasked; null: none. */
  readonly authorization: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly vault: Vault;
}

/** Sends one request and describes, masked, what came of it. Never rejects. */
export async function attempt(plan: AttemptPlan): Promise<HttpAttempt> {
  const { stack, purpose, method, url, authorization, vault } = plan;
  const begin = performance.now();
  // No stack listens to the signal at every moment (undici does not while it connects).
  const outcome = await Promise.race([outcomeOf(plan), stopped(plan.signal)]);
  return {
    stack: stack.name,
    purpose,
    method,
    url: shareSafe(vault, url.href, maxHeaderText),
    sentAuthorization: authorization !== null,
    outcome,
    durationMs: performance.now() - begin,
  };
}

async function outcomeOf({
  stack,
  method,
  url,
  authorization,
  headers,
  body,
  signal,
  vault,
}: AttemptPlan): Promise<HttpOutcome> {
  let answer: HttpStackAnswer;
  try {
    answer = await stack.request({
      method,
      url: url.href,
      headers: { ...headers, ...(authorization === null ? {} : { authorization }) },
      body,
      signal,
    });
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
  const receivedAt = Date.now();
  const contentType = answer.headers['content-type'] ?? null;
  try {
    const text = await readBodyStart(contentType, answer.body);
    return answered(answer, contentType, text, { url, receivedAt, vault });
  } catch (error) {
    // The status alone does not count as an answer: the client would not get more of it either.
    return {
      kind: 'failed',
      code: signal.aborted ? failureCode(signal.reason) : brokenOff(failureCode(error)),
    };
  }
}

function stopped(signal: AbortSignal): Promise<HttpOutcome> {
  return new Promise((resolve) => {
    const stop = (): void => resolve({ kind: 'failed', code: failureCode(signal.reason) });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function brokenOff(code: string): string {
  return code === 'empty-reply' || code === 'ECONNRESET' || code === 'aborted' ? 'cut' : code;
}

function answered(
  { status, headers }: HttpStackAnswer,
  contentType: string | null,
  text: string,
  { url, receivedAt, vault }: { readonly url: URL; readonly receivedAt: number; readonly vault: Vault },
): HttpOutcome {
  const location = headers['location'] ?? null;
  const redirects = status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href);
  const serverTime = Date.parse(headers['date'] ?? '');
  const mask = (written: string): string => vault.maskText(written);
  const body = mask(text);
  return {
    kind: 'answered',
    status,
    headers: shareableHeaders(headers, vault),
    contentType: contentType === null ? null : shareSafe(vault, contentType, maxHeaderText),
    bodyStart: body.slice(0, maxBody),
    requestId: readErrorEnvelope(body).requestId ?? requestIdOfHeaders(headers, mask),
    redirectTo: redirects ? shareSafe(vault, new URL(location, url).href, maxHeaderText) : null,
    clockSkewSeconds: Number.isNaN(serverTime) ? null : Math.round((receivedAt - serverTime) / 1000),
    mcp: readMcpAnswer(contentType, text)?.kind ?? null,
  };
}

function shareableHeaders(headers: Readonly<Record<string, string>>, vault: Vault): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name !== 'set-cookie');
  return Object.fromEntries(
    kept
      .slice(0, maxHeaders)
      .map(([name, value]) => [
        shareSafe(vault, name, maxHeaderText),
        shareSafe(vault, value, maxHeaderText),
      ]),
  );
}
