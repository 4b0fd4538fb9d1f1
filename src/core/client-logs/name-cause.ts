import { knownLines } from './known-lines';
import type { RelevantLine } from './relevant-lines';

/**
 * The line that best names why the newest attempt failed; null: none did, or the connection worked since. Of one attempt's
 * causes the first in the table wins (a variable that is not set, before the refusal that follows from it).
 */
export function nameCause(lines: readonly RelevantLine[]): RelevantLine | null {
  const sinceItWorked = lines.slice(lines.findLastIndex(({ line }) => line.role === 'works') + 1);
  const lastCause = sinceItWorked.findLastIndex(({ line }) => line.role === 'cause');
  if (lastCause < 0) return newestSymptom(sinceItWorked);
  const before = sinceItWorked.slice(0, lastCause + 1);
  const attempt = before.slice(before.findLastIndex(({ line }) => line.id === 'server-starting') + 1);
  const causes = attempt.filter(({ line }) => line.role === 'cause');
  return causes.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

const rank = ({ line }: RelevantLine): number => knownLines.indexOf(line);

/** “Server disconnected” stands after every failure, so any other symptom says more. */
function newestSymptom(lines: readonly RelevantLine[]): RelevantLine | null {
  const symptoms = lines.filter(({ line }) => line.role === 'symptom');
  return symptoms.findLast(({ line }) => line.id !== 'disconnected') ?? symptoms.at(-1) ?? null;
}
