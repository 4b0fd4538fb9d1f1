import { useState } from 'react';
import { useWizard } from '../../app-state/use-wizard';
import { invoke } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { useText } from '../../i18n/use-text';
import { RequestStep } from './request-step';
import { RequestView } from './request-view';
import { useSending } from './use-sending';

/** Shows the requests that refresh remote servers, sends them, and goes on to what the second look says. */
export function RefreshStep() {
  const t = useText();
  const wizard = useWizard();
  const sending = useSending();
  // Of the run that found the servers, also when the second look has become the present run.
  const [runId] = useState(wizard.state.run?.runId ?? '');
  const [plan, planAgain] = useInvocation('remote.plan', { runId });
  return (
    <RequestStep
      plan={plan}
      onPlanAgain={planAgain}
      title={() => t('refresh.title')}
      lead={t('refresh.lead')}
      warning={t('refresh.warning')}
      apply={t('refresh.apply')}
      sending={sending}
      onApply={({ planId }) =>
        sending.send(
          () => invoke('remote.apply', { planId }),
          ({ healed, messages, ...second }) =>
            wizard.serversRefreshed({ runId: second.runId, healed, messages }, second),
        )
      }
    >
      {({ requests }) =>
        requests.map(({ server, ...request }, index) => (
          <RequestView key={index} title={server} request={{ ...request, body: null }} />
        ))
      }
    </RequestStep>
  );
}
