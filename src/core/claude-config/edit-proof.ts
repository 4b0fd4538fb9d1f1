import type { Dialect } from '../clients/client';
import { parseAs } from './edit/json-value';
import { isMeant, type Wanted } from './edit/wanted';
import type { TextEdit } from './repair-plan';

/**
 * Whether `after` is `before` with exactly these edits, byte for byte outside of them, and means
 * `intended` to a client that reads this dialect. Asked before any
 * plan leaves the planner, so that a fault in making edits can cost a repair but never a file.
 */
export function proveEdits(
  before: string,
  edits: readonly TextEdit[],
  after: string,
  intended: Wanted,
  dialect: Dialect,
): boolean {
  let old = 0;
  let now = 0;
  for (const { start, end, text } of edits) {
    if (start < old || end < start) return false;
    const untouched = start - old;
    if (before.slice(old, start) !== after.slice(now, now + untouched)) return false;
    now += untouched;
    if (after.slice(now, now + text.length) !== text) return false;
    now += text.length;
    old = end;
  }
  return (
    old <= before.length && before.slice(old) === after.slice(now) && meansIntended(after, intended, dialect)
  );
}

function meansIntended(text: string, intended: Wanted, dialect: Dialect): boolean {
  try {
    return isMeant(parseAs(text, dialect), intended);
  } catch {
    return false;
  }
}
