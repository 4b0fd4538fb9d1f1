import { clientInQuestion } from '../../claude-config/judged-file';
import { defineCheck } from '../../diagnosis/check';
import { changedByOther } from './config-change';
import { newestStart } from './newest-start';
import { otherRestarted } from './other-restarted';
import { term } from '../../findings/said';

/** Claude Desktop reads its config once, at its start; of other clients it depends. */
export const appRestarted = defineCheck({
  id: 'app-restarted',
  station: 'client',
  symptoms: ['entry-grey', 'unauthorized', 'something-else'],
  needs: ['config-files', 'client-process', 'client-logs', 'target'],
  judge: (seen) => {
    const file = seen['config-files'].candidates.find(({ path }) => path === seen.target.configFile);
    const changed = file?.modifiedAt ?? null;
    if (file === undefined || changed === null) {
      return { status: 'skipped', because: null, reason: 'no-target' };
    }
    const client = seen['client-process'];
    const of = clientInQuestion(seen['config-files']);
    if (of.id !== 'claude-desktop') return otherRestarted(of, { ...file, modifiedAt: changed }, client);
    if (!client.running) return { status: 'passed' };
    const started = newestStart(client);
    if (started === null) {
      return { status: 'unknown', detail: term('start-unknown', { client: of.name }) };
    }
    const byOther = changedByOther(changed, started, seen['client-logs']);
    if (Date.parse(started) >= Date.parse(changed) || byOther === 'no') return { status: 'passed' };
    const finding = {
      code: 'app.not-restarted',
      params: { started, changed },
      evidence: [
        { label: 'file', value: file.path },
        { label: 'modified', value: changed },
        ...client.processes.map(({ pid, executable, startedAt }) => ({
          label: 'process' as const,
          value: `${executable} (${pid}), ${startedAt ?? '?'}`,
        })),
      ],
    } as const;
    return byOther === 'yes'
      ? { status: 'failed', findings: [finding] }
      : { status: 'warning', findings: [{ ...finding, severity: 'warning', variant: 'own-change' }] };
  },
});
