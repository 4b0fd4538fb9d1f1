import { readErrorEnvelope } from './envelope';

/**
 * Seconds to wait, from the Retry-After header (seconds, or a date read against the answer's own Date) or the body's
 * `retry_after`; null: not said.
 */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, body: string): number | null {
  const header = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,6}$/.test(header)) return Number(header);
  const wait = Date.parse(header) - Date.parse(headers['date'] ?? '');
  return Number.isNaN(wait) ? readErrorEnvelope(body).retryAfterSeconds : Math.max(0, Math.ceil(wait / 1000));
}
