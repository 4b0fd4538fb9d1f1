import type { ReactNode } from 'react';
import type { Answer } from '../../bridge/use-invocation';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { StepFrame } from '../../components/step-frame';
import { useText } from '../../i18n/use-text';
import { isTaken, type Answered, type Sending, type Taken } from './use-sending';

interface RequestStepProps<Plan extends Answered> {
  readonly plan: Answer<Plan>;
  readonly onPlanAgain: () => void;
  readonly title: (plan: Taken<Plan> | null) => string;
  readonly lead: string;
  /** What changes on the server, and for whom. */
  readonly warning: string;
  readonly apply: string;
  readonly sending: Sending;
  readonly onApply: (plan: Taken<Plan>) => void;
  readonly children: (plan: Taken<Plan>) => ReactNode;
}

/** Shows what would be asked of the server, and asks it when told to. */
export function RequestStep<Plan extends Answered>(props: RequestStepProps<Plan>) {
  const t = useText();
  const { plan, sending } = props;
  const ready = plan.state === 'ready' && isTaken(plan.value) ? plan.value : null;
  const refusal = refusalOf(plan);
  return (
    <StepFrame
      title={props.title(ready)}
      lead={props.lead}
      actions={
        ready === null ? undefined : (
          <Button look="primary" onPress={() => props.onApply(ready)}>
            {sending.busy ? t('server.sending') : props.apply}
          </Button>
        )
      }
    >
      {plan.state === 'waiting' && <p role="status">{t('server.preparing')}</p>}
      {refusal !== null && (
        <Notice
          live
          mark="failed"
          title={t('server.refused')}
          actions={<Button onPress={props.onPlanAgain}>{t('notice.again')}</Button>}
        >
          <p>{refusal}</p>
        </Notice>
      )}
      <p className="visually-hidden" role="status">
        {sending.busy && t('server.sending')}
      </p>
      {sending.problem !== null && (
        <Notice live mark="failed" title={t('server.failed')}>
          <p>{sending.problem}</p>
        </Notice>
      )}
      {ready !== null && (
        <>
          <Notice mark="warning" title={t('server.warning')}>
            <p>{props.warning}</p>
          </Notice>
          {props.children(ready)}
        </>
      )}
    </StepFrame>
  );
}

function refusalOf(plan: Answer<Answered>): string | null {
  if (plan.state === 'failed') return plan.message;
  return plan.state === 'ready' && !plan.value.ok ? plan.value.message : null;
}
