import { useState } from 'react';
import { useWizard } from '../../app-state/use-wizard';
import { invoke } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { useText } from '../../i18n/use-text';
import { moduleChangeOf } from './module-change';
import { RequestStep } from './request-step';
import { RequestView } from './request-view';
import { useSending } from './use-sending';

/** Shows the request that enables a module, sends it, and goes on to what the second look says. */
export function ModuleStep() {
  const t = useText();
  const wizard = useWizard();
  const sending = useSending();
  // Of the run that found the module off, also when the second look has become the present run.
  const [about] = useState({
    runId: wizard.state.run?.runId ?? '',
    finding: wizard.state.finding ?? 0,
  });
  const [plan, planAgain] = useInvocation('module.plan', { ...about, module: null });
  return (
    <RequestStep
      plan={plan}
      onPlanAgain={planAgain}
      title={(ready) =>
        ready === null ? t('module.title') : t('module.title.named', { module: ready.module })
      }
      lead={t('module.lead')}
      warning={t('module.warning')}
      apply={t('module.apply')}
      sending={sending}
      onApply={({ planId }) =>
        sending.send(
          () => invoke('module.apply', { planId }),
          (changed) => wizard.moduleChanged(moduleChangeOf(planId, 'enabled', changed), changed),
        )
      }
    >
      {({ request }) => <RequestView title={t('server.request')} request={request} />}
    </RequestStep>
  );
}
