import { readErrorEnvelope } from './envelope';

/**
 * Whole seconds to wait, from the Retry-After header (seconds, or a date read against the answer's own Date) or the body's
 * `retry_after`; null: not said.
 */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, body: string): number | null {
  const header = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,6}(?:\.\d{1,9})?$/.test(header)) return Math.ceil(Number(header));
  // Without a time of day it is no date: `soon 5` would be read as the fifth month.
  const until = /\d\d:\d\d:\d\d/.test(header) ? Date.parse(header) : NaN;
  const wait = until - Date.parse(headers['date'] ?? '');
  return Number.isNaN(wait) ? readErrorEnvelope(body).retryAfterSeconds : Math.max(0, Math.ceil(wait / 1000));
}
