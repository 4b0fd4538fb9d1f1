import { clientInQuestion } from '../../claude-config/judged-file';
import { nameCause } from '../../client-logs/name-cause';
import { relevantLines } from '../../client-logs/relevant-lines';
import type { RelevantLine } from '../../client-logs/relevant-lines';
import { defineCheck } from '../../diagnosis/check';
import type { Target } from '../../diagnosis/target';
import { catalogue } from '../../findings/catalogue';
import type { FindingDraft } from '../../findings/finding';
import type { ClientLogsSeen } from '../../observations/client-logs';
import type { ClientProcessSeen } from '../../observations/client-process';
import type { ConfigFileSeen } from '../../observations/config-files';
import { ofClaudeDesktopOnly } from './claude-desktop-only';
import { changedByOther } from './config-change';
import { newestStart } from './newest-start';
import { term } from '../../findings/said';

/** What Claude Desktop's own log says of the entry, in plain words. */
export const appLogs = defineCheck({
  id: 'app-logs',
  station: 'client',
  symptoms: ['entry-grey', 'unauthorized', 'connection-drops', 'something-else'],
  needs: ['config-files', 'client-process', 'client-logs', 'target'],
  judge: (seen) => {
    if (clientInQuestion(seen['config-files']).id !== 'claude-desktop') return ofClaudeDesktopOnly;
    const { entry } = seen.target;
    if (entry === null) return { status: 'skipped', because: null, reason: 'no-target' };
    const { files } = seen['client-logs'];
    if (files.length === 0) return { status: 'skipped', because: null, reason: 'not-applicable' };
    const file = seen['config-files'].candidates.find(({ path }) => path === seen.target.configFile);
    const since = outdatedBefore(file, seen['client-process'], seen['client-logs']);
    const named = nameCause(relevantLines(seen['client-logs'], entry, since));
    if (named === null) {
      const unread = files.find(({ error }) => error !== undefined);
      if (unread === undefined) return { status: 'passed' };
      return {
        status: 'unknown',
        detail: term('log-unreadable', { file: unread.path, error: unread.error ?? '' }),
      };
    }
    const onlyTheLogTells = named.line.role === 'cause' && named.line.finding === null && since !== null;
    return onlyTheLogTells
      ? { status: 'failed', findings: [{ ...findingOf(named, seen.target), severity: 'error' }] }
      : { status: 'warning', findings: [findingOf(named, seen.target)] };
  },
});

/** Lines from before tell of another config or an earlier start: the newer of both times; null: neither is known. */
function outdatedBefore(
  file: ConfigFileSeen | undefined,
  client: ClientProcessSeen,
  logs: ClientLogsSeen,
): string | null {
  const started = newestStart(client);
  const modified = file?.modifiedAt ?? null;
  if (modified === null || changedByOther(modified, started, logs) !== 'yes') return started;
  return started === null || Date.parse(modified) > Date.parse(started) ? modified : started;
}

function findingOf({ line, params, at, file, text }: RelevantLine, target: Target): FindingDraft {
  const direct = line.finding === null ? null : catalogue[line.finding];
  return {
    code: 'app.log-names-cause',
    variant: line.id,
    params: { ...hostOf(target), ...params },
    evidence: [
      { label: 'entry', value: target.entry ?? '' },
      { label: 'log-line', value: `${at} ${text}`.slice(0, 600) },
      { label: 'log-file', value: file },
    ],
    ...(line.finding === null ? {} : { causedBy: line.finding }),
    ...(direct === null ? {} : { who: direct.who, remedies: direct.remedies }),
  };
}

function hostOf({ endpoint }: Target): { readonly host?: string } {
  return endpoint === null ? {} : { host: new URL(endpoint).host };
}
