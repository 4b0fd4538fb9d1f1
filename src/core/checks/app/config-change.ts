import type { ClientLogsSeen } from '../../observations/client-logs';

/** `yes`: by a person or another program. `no`: by Claude Desktop itself. `unknown`: cannot be told from its log. */
export type ChangedByOther = 'yes' | 'no' | 'unknown';

/** Claude Desktop writes its config of its own accord this soon after a start. */
const ownWriteWithinMs = 120_000;
/** Between its write and the line that tells of it; main.log has whole seconds. */
const slackMs = 3_000;

/**
 * Who made the last change of the config file. Claude Desktop writes the file too, and says so in main.log
 * (`Config file written`); such a change is no reason to restart it.
 */
export function changedByOther(
  modifiedAt: string,
  clientStartedAt: string | null,
  logs: ClientLogsSeen,
): ChangedByOther {
  const changed = Date.parse(modifiedAt);
  const lines = logs.files.filter(({ name }) => /^main\d*\.log$/i.test(name)).flatMap((file) => file.lines);
  const times = (text: RegExp): number[] =>
    lines.flatMap((line) => (line.at !== null && text.test(line.text) ? [Date.parse(line.at)] : []));
  if (times(/^Config file written/).some((at) => Math.abs(at - changed) <= slackMs)) return 'no';
  const logGoesOn = times(/^/).some((at) => at >= changed);
  const started = clientStartedAt === null ? null : Date.parse(clientStartedAt);
  const soonAfterStart = started !== null && changed >= started && changed - started <= ownWriteWithinMs;
  return soonAfterStart && !logGoesOn ? 'unknown' : 'yes';
}
