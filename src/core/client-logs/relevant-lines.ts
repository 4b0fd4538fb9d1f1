import type { ClientLogsSeen, LogFileSeen, LogLine } from '../observations/client-logs';
import { explainLine } from './known-lines';
import type { ExplainedLine } from './known-lines';
import { isSameEntry } from './log-file-names';
import { skippedEntries } from './skipped-entries';

/** A known line that speaks of one entry. */
export interface RelevantLine extends ExplainedLine {
  /** ISO 8601, UTC; of a line without a time: of the line before it. */
  readonly at: string;
  readonly file: string;
  readonly text: string;
}

/** main.log has whole seconds, and a process is a moment older than its first line. */
const slackMs = 2_000;

/** The known lines about `entry`, written at or after `since` (ISO 8601; null: at any time), oldest first. */
export function relevantLines(
  logs: ClientLogsSeen,
  entry: string,
  since: string | null,
): readonly RelevantLine[] {
  const from = since === null ? -Infinity : Date.parse(since) - slackMs;
  return logs.files
    .flatMap((file) => datedLines(file))
    .filter(({ at, line }) => Date.parse(at) >= from && speaksOf(line, entry))
    .flatMap(({ at, line, file }) => {
      const explained = explainLine(line.text);
      return explained === null ? [] : [{ ...explained, at, file, text: line.text }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function datedLines(file: LogFileSeen): { at: string; line: LogLine; file: string }[] {
  let at = file.lines.find((line) => line.at !== null)?.at ?? file.modifiedAt;
  return file.lines.map((line) => {
    at = line.at ?? at;
    return { at, line, file: file.path };
  });
}

function speaksOf(line: LogLine, entry: string): boolean {
  if (line.entry !== null) return isSameEntry(line.entry, entry);
  const skipped = skippedEntries(line.text);
  return skipped === null ? namesWord(line.text, entry) : skipped.includes(entry);
}

/** `entry` stands in `text` as a word of its own, at least once: a path before it may hold it inside another word. */
function namesWord(text: string, entry: string): boolean {
  const isEdge = (character: string | undefined): boolean =>
    character === undefined || !/[\p{L}\p{N}_-]/u.test(character);
  for (let at = text.indexOf(entry); at >= 0 && at < text.length; at = text.indexOf(entry, at + 1)) {
    if (isEdge(text[at - 1]) && isEdge(text[at + entry.length])) return true;
  }
  return false;
}
