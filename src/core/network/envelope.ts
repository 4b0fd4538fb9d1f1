import { safeRequestId } from './request-id';

/** ScaiGrid's error envelope, as far as it was there. */
export interface ErrorEnvelope {
  readonly code: string | null;
  readonly message: string | null;
  readonly retryAfterSeconds: number | null;
  readonly requestId: string | null;
}

const nothing: ErrorEnvelope = { code: null, message: null, retryAfterSeconds: null, requestId: null };

/** Codes that ScaiGrid also writes into plain text (tool errors, JSON-RPC messages) and that rules tell apart. */
const codeInText =
  /\b(AUTH_[A-Z_]+|AUTHZ_[A-Z_]+|SESSION_EXPIRED|SERVICE_TOKEN_INVALID|PERMISSION_DENIED|MODULE_NOT_ENABLED|TOOL_NOT_FOUND|RATE_LIMITED)\b/;

/**
 * Reads an error from the start of a body or from an error message: the documented envelope with or without `status`,
 * `meta` or nesting under FastAPI's `detail`, or plain text that names a code. Nulls where it says nothing.
 * @param text masked, as code and request id are taken as they are; a masked one counts as none
 */
export function readErrorEnvelope(text: string): ErrorEnvelope {
  const body = objectOf(parse(text));
  const detail = objectOf(body?.['detail']);
  const error = objectOf(body?.['error']) ?? objectOf(detail?.['error']) ?? detail ?? body;
  const requestId = safeRequestId(objectOf(body?.['meta'])?.['request_id'] ?? body?.['request_id']);
  if (error === null) return { ...nothing, code: codeInText.exec(text)?.[1] ?? null };
  const code = textOf(error['code']);
  const message = textOf(error['message']) ?? textOf(body?.['detail']) ?? textOf(body?.['error']);
  return {
    code: code !== null && /^[A-Z][A-Z0-9_]{2,63}$/.test(code) ? code : (codeInText.exec(text)?.[1] ?? null),
    message,
    retryAfterSeconds: secondsOf(error['retry_after']),
    requestId,
  };
}

/** Whether the text is ScaiGrid's own error shape, as its REST side answers. */
export function isGridEnvelope(text: string): boolean {
  const body = objectOf(parse(text));
  return (
    body !== null && objectOf(body['error']) !== null && textOf(objectOf(body['error'])?.['code']) !== null
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function secondsOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.ceil(value) : null;
}
