import { reportSchema } from './schema';
import type { Report } from './schema';

/** Why a text is no report; `where`: the first place that does not fit, e.g. `findings.0.code`. */
export type NoReport =
  | { readonly ok: false; readonly reason: 'not-json' }
  | { readonly ok: false; readonly reason: 'other-schema'; readonly where: string };

/** Reads a saved report. Its text is from outside: nothing in it is believed but what fits the schema. */
export function readReport(text: string): { readonly ok: true; readonly report: Report } | NoReport {
  let value: unknown;
  try {
    // A program that saved it again may have put a byte order mark before it.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const report = reportSchema.safeParse(value);
  if (report.success) return { ok: true, report: report.data };
  return { ok: false, reason: 'other-schema', where: report.error.issues[0]?.path.join('.') ?? '' };
}
