import { useId } from 'react';
import { useWizard } from '../../app-state/use-wizard';
import { reportOf } from '../../app-state/wizard';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { StepFrame } from '../../components/step-frame';
import field from '../../components/text-field.module.css';
import { useText } from '../../i18n/use-text';
import { PracticeToken } from '../practice/practice-token';
import { connectionNameFor } from '../setup/connection-name';
import { endpointOf } from '../setup/endpoint';
import { useInvocation } from '../../bridge/use-invocation';
import { KeepButton } from './keep-button';
import { TokenInput } from './token-input';
import { TokenKept } from './token-kept';
import { useTokenKeeper } from './use-token-keeper';

/** A new token for the connection that was checked; the repair then sees to it that Claude Desktop uses it. */
export function TokenStep() {
  const t = useText();
  const wizard = useWizard();
  const [tokens] = useInvocation('token.list', {});
  const keeper = useTokenKeeper();
  const id = useId();
  const { target } = wizard.state;
  const endpoint = endpointOf(target.url ?? reportOf(wizard.state)?.target.url ?? '');

  if (!endpoint.ok) {
    return (
      <StepFrame title={t('token.title')}>
        <Notice
          mark="unknown"
          title={t('token.url-missing')}
          actions={<Button onPress={() => wizard.go('setup')}>{t('empty.setup.button')}</Button>}
        />
      </StepFrame>
    );
  }

  const known = tokens.state === 'ready' ? tokens.value : [];
  const connection = target.connection ?? connectionNameFor(endpoint, known);
  const kept = keeper.kept;
  return (
    <StepFrame
      title={t('token.title')}
      lead={t('token.lead', { connection, host: endpoint.host })}
      actions={
        kept === null ? (
          <KeepButton form={id} keeping={keeper.keeping} />
        ) : (
          <Button
            key="continue"
            look="primary"
            onPress={() => wizard.go('repair', { ...target, connection })}
          >
            {t('token.continue')}
          </Button>
        )
      }
    >
      {kept === null && <PracticeToken />}
      {kept === null ? (
        <form
          id={id}
          className={field['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            keeper.keep(connection, endpoint.url);
          }}
        >
          <TokenInput input={keeper.input} error={keeper.error} />
        </form>
      ) : (
        <TokenKept kept={kept} onReplace={keeper.replace} />
      )}
    </StepFrame>
  );
}
