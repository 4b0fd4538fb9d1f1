import { randomUUID } from 'node:crypto';
import { applyModule, prepareModule, undoModule } from '../../workflows/enable-module';
import type { ChangedModule, PreparedModule } from '../../workflows/enable-module';
import type { DiagnoseOutcome } from '../../workflows/diagnose';
import type { Words } from '../../core/words/words';
import { textOf } from '../../core/findings/said';
import type { Handlers } from '../ipc/register';
import type { Services } from '../services';

interface Plan {
  readonly prepared: PreparedModule;
  /** Sent, so that it can be taken back. */
  applied: boolean;
}

/** Plans refer to runs with their tokens, so only the newest few are kept. */
const mostKept = 4;

/** Enabling a module: shown as the request first, sent on command, looked at again after; and taken back. */
export function moduleHandlers({
  surroundings,
  runs,
}: Pick<Services, 'surroundings' | 'runs'>): Pick<Handlers, 'module.plan' | 'module.apply' | 'module.undo'> {
  const plans = new Map<string, Plan>();
  const carryOut = async (plan: Plan, change: typeof applyModule) => {
    const before = plan.applied;
    // At once, so that nothing is sent twice.
    plan.applied = !before;
    const { runId, signal } = runs.open();
    const changed = await change(plan.prepared, surroundings, signal);
    if (changed.refused) plan.applied = before;
    runs.finish(runId, changed.after, (words) => [changed.messageIn(words)]);
    return { ok: true, runId, ...shown(changed) } as const;
  };
  return {
    'module.plan': ({ runId, module, finding }) => {
      const outcome = runs.outcomeOf(runId);
      if (outcome === null) return gone(surroundings.words);
      const result = prepareModule(
        outcome,
        finding === undefined ? module : moduleOf(outcome, finding),
        surroundings.words,
      );
      if (!result.ok) return result;
      const planId = randomUUID();
      plans.set(planId, { prepared: result.prepared, applied: false });
      for (const oldest of plans.keys()) {
        if (plans.size <= mostKept) break;
        plans.delete(oldest);
      }
      const { method, url, body, curl } = result.prepared.enable;
      return { ok: true, planId, module: result.prepared.module, request: { method, url, body, curl } };
    },
    'module.apply': async ({ planId }) => {
      const plan = plans.get(planId);
      if (plan === undefined || plan.applied) return gone(surroundings.words);
      return carryOut(plan, applyModule);
    },
    'module.undo': async ({ planId }) => {
      const plan = plans.get(planId);
      if (plan?.applied !== true) return gone(surroundings.words);
      return carryOut(plan, undoModule);
    },
  };
}

/** The module that this finding is about; a name that no module has, where it is about none. */
function moduleOf({ diagnosis }: DiagnoseOutcome, finding: number): string {
  return textOf(diagnosis.findings[finding]?.params?.['module']) ?? '';
}

function shown({ proven, refused, message, tools, after }: ChangedModule) {
  return { proven, refused, message, tools: [...tools], report: after.report };
}

const gone = ({ repair }: Words) =>
  ({ ok: false, code: 'changed-meanwhile', message: repair['plan-forgotten'] }) as const;
