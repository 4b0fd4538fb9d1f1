import { randomUUID } from 'node:crypto';
import { applyRefresh, prepareRefresh, refreshInWords } from '../../workflows/refresh-remote';
import type { PreparedRefresh } from '../../workflows/refresh-remote';
import type { Words } from '../../core/words/words';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

/** Plans refer to runs with their tokens, so only the newest few are kept. */
const mostKept = 4;

/** The refresh of remote servers: shown as requests first, sent on command, looked at again after. */
export function remoteHandlers({
  surroundings,
  runs,
}: Pick<Services, 'surroundings' | 'runs'>): Pick<Handlers, 'remote.plan' | 'remote.apply'> {
  const plans = new Map<string, PreparedRefresh>();
  return {
    'remote.plan': ({ runId }) => {
      const outcome = runs.outcomeOf(runId);
      const result = outcome === null ? null : prepareRefresh(outcome, surroundings.words);
      if (result === null) return gone(surroundings.words);
      if (!result.ok) return result;
      const planId = randomUUID();
      plans.set(planId, result.prepared);
      for (const oldest of plans.keys()) {
        if (plans.size <= mostKept) break;
        plans.delete(oldest);
      }
      const requests = result.prepared.refreshes.map(({ server, method, url, curl }) => ({
        server,
        method,
        url,
        curl,
      }));
      return { ok: true, planId, requests };
    },
    'remote.apply': async ({ planId }) => {
      const prepared = plans.get(planId);
      if (prepared === undefined) return gone(surroundings.words);
      plans.delete(planId);
      const { runId, signal } = runs.open();
      const { results, healed, after } = await applyRefresh(prepared, surroundings, signal);
      runs.finish(runId, after, (words) =>
        results.map(({ server, result }) => refreshInWords(server, result, words)),
      );
      return {
        ok: true,
        healed,
        messages: results.map(({ message }) => message),
        runId,
        report: after.report,
      };
    },
  };
}

const gone = ({ repair }: Words) =>
  ({ ok: false, code: 'changed-meanwhile', message: repair['plan-forgotten'] }) as const;
