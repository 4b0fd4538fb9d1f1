import type { LogLine } from '../observations/client-logs';
import { withoutMessageBody } from './message-body';

/** A wall-clock time as main.log writes it; `month` is 1 to 12. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface LogContext {
  /** The entry whose own log file this is; null: a file of all entries, or of the app. */
  readonly entry: string | null;
  /** To ISO 8601, UTC; in the time zone of the machine that wrote the log. */
  readonly localToUtc: (local: LocalTime) => string;
}

/** A record that is longer than this takes up no more lines: a stack trace needs no more. Characters. */
export const recordLimit = 8_192;

/**
 * The records of a piece of a log, oldest first. Lines that only go on with a record (a stack, an inspected object) are
 * joined to it; what a server printed to stderr stands alone, without a time. Text that begins in the middle of a record
 * loses that rest.
 */
export function parseLog(text: string, context: LogContext): readonly LogLine[] {
  const records: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const goesOn = /^[\s\])}]/.test(line);
    const last = records.length - 1;
    const record = records[last];
    if (!goesOn) records.push(line);
    else if (record !== undefined && record.length < recordLimit) records[last] = `${record}\n${line}`;
  }
  return records.map((record) => parseRecord(record, context));
}

const iso = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`;
const local = String.raw`(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:[.,]\d+)?`;
const dated = new RegExp(String.raw`^(?:(${iso})|${local})\s+`);
const bracketed = /^\[([^\]]+)\]\s*/;
const levels = new Set(['error', 'warn', 'warning', 'info', 'verbose', 'debug', 'silly', 'fatal', 'trace']);

function parseRecord(record: string, { entry, localToUtc }: LogContext): LogLine {
  const date = dated.exec(record);
  const afterDate = record.slice(date?.[0].length ?? 0);
  const isUtc = date?.[1] !== undefined;
  const marks = marksOf(afterDate, isUtc);
  return {
    at: date === null ? null : isUtc ? validTime(date[1]) : localToUtc(localTimeOf(date)),
    level: marks.level,
    entry: marks.entry ?? entry,
    text: withoutMessageBody(afterDate.slice(marks.length)),
  };
}

function validTime(iso: string | undefined): string | null {
  return iso === undefined || Number.isNaN(Date.parse(iso)) ? null : iso;
}

interface Marks {
  readonly level: string | null;
  readonly entry: string | null;
  /** Characters they take. */
  readonly length: number;
}

/** `[entry] [level]` (a server's own log), `[level] [entry]` (mcp.log, which is in UTC) or `[level]` (main.log). */
function marksOf(text: string, isUtc: boolean): Marks {
  const first = bracketed.exec(text);
  if (first === null) return { level: null, entry: null, length: 0 };
  const [firstAll, firstName = ''] = first;
  const second = bracketed.exec(text.slice(firstAll.length));
  const [secondAll = '', secondName = ''] = second ?? [];
  const both = firstAll.length + secondAll.length;
  if (levels.has(secondName)) return { level: secondName, entry: firstName, length: both };
  if (!levels.has(firstName)) return { level: null, entry: null, length: 0 };
  if (isUtc && secondName !== '') return { level: firstName, entry: secondName, length: both };
  return { level: firstName, entry: null, length: firstAll.length };
}

function localTimeOf(date: RegExpExecArray): LocalTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = date.slice(2).map(Number);
  return { year, month, day, hour, minute, second };
}
