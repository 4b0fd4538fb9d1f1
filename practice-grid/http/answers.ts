import { errorStatus, type GridError } from '../state/grid-error';
import type { Variants } from '../state/variants';
import type { Exchange } from './exchange';

function camelKey(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelKey(key), camelCase(inner)]));
}

/** Spells the fields of an answer as the variant says. */
export function spell(value: unknown, variants: Variants): unknown {
  return variants.fields === 'camel' ? camelCase(value) : value;
}

export function sendJson({ res }: Pick<Exchange, 'res'>, status: number, body: unknown): void {
  res.statusCode = status;
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(body));
}

export function sendText({ res }: Pick<Exchange, 'res'>, status: number, type: string, text: string): void {
  res.statusCode = status;
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.end(text);
}

/** What a success envelope says of its status. */
export function statusField({ envelope }: Variants): { readonly status?: string } {
  if (envelope === 'with-status') return { status: 'ok' };
  return envelope === 'other-status' ? { status: 'success' } : {};
}

/** The success envelope. A page of rows has its `pagination` beside `data`. */
export function sendData(exchange: Exchange, result: unknown, status = 200): void {
  const { variants } = exchange.world;
  const paged = typeof result === 'object' && result !== null && 'pagination' in result;
  const { pagination, ...data } = paged ? result : { pagination: undefined };
  const told = spell(paged ? data : result, variants);
  if (variants.envelope === 'none') {
    sendJson(exchange, status, told);
    return;
  }
  sendJson(exchange, status, { ...statusField(variants), data: told, ...(paged ? { pagination } : {}) });
}

/** The error envelope; `meta.request_id` is always there. */
export function sendError(exchange: Exchange, error: GridError): void {
  const { retryAfter, details } = error.extra;
  const isAuthz = exchange.world.variants.restDenied === 'authz';
  sendJson(exchange, errorStatus[error.code], {
    status: 'error',
    error: {
      // The two doors spell a missing permission differently.
      code: error.code === 'PERMISSION_DENIED' && isAuthz ? 'AUTHZ_PERMISSION_DENIED' : error.code,
      message: error.message,
      ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
      ...(details === undefined ? {} : { details }),
    },
    meta: { request_id: exchange.requestId },
  });
}
