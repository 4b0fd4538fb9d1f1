import { useId, useState, type SubmitEvent } from 'react';
import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { StatusMark } from '../../components/status-mark';
import { StepFrame } from '../../components/step-frame';
import field from '../../components/text-field.module.css';
import { KeepButton } from '../token/keep-button';
import { TokenInput } from '../token/token-input';
import { TokenKept } from '../token/token-kept';
import { useTokenKeeper } from '../token/use-token-keeper';
import { useInvocation } from '../../bridge/use-invocation';
import { useText } from '../../i18n/use-text';
import { connectionNameFor } from './connection-name';
import { endpointOf } from './endpoint';

/** The first connection: address and token, then the entry is planned like any other repair. */
export function SetupStep() {
  const t = useText();
  const wizard = useWizard();
  const [tokens] = useInvocation('token.list', {});
  const [host, setHost] = useState('');
  const [asked, setAsked] = useState(false);
  const keeper = useTokenKeeper();
  const id = useId();

  const endpoint = endpointOf(host);
  const hostError = asked && !endpoint.ok ? t(`setup.host.${endpoint.reason}`) : null;
  const kept = keeper.kept;

  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!endpoint.ok) {
      document.getElementById(id)?.focus();
      return;
    }
    const taken = tokens.state === 'ready' ? tokens.value : [];
    keeper.keep(connectionNameFor(endpoint, taken), endpoint.url);
  };

  return (
    <StepFrame
      title={t('setup.title')}
      lead={t('setup.lead')}
      actions={
        kept === null ? (
          <KeepButton form={`${id}-form`} keeping={keeper.keeping} />
        ) : (
          <Button
            key="continue"
            look="primary"
            onPress={() =>
              wizard.go('repair', {
                configFile: null,
                entry: null,
                url: kept.url,
                connection: kept.connection,
              })
            }
          >
            {t('setup.continue')}
          </Button>
        )
      }
    >
      <form id={`${id}-form`} className={field['form']} noValidate onSubmit={keep}>
        <div className={field['field']}>
          <label className={field['label']} htmlFor={id}>
            {t('setup.host')}
          </label>
          <input
            id={id}
            className={field['input']}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            maxLength={2048}
            readOnly={kept !== null}
            value={host}
            onChange={(event) => setHost(event.target.value)}
            aria-invalid={hostError !== null}
            aria-describedby={`${id}-help ${id}-error`}
          />
          <p id={`${id}-error`} className={field['error']} role="alert">
            {hostError !== null && (
              <>
                <StatusMark mark="failed" />
                {hostError}
              </>
            )}
          </p>
          <p id={`${id}-help`} className={field['help']}>
            {endpoint.ok ? t('setup.host.becomes', { url: endpoint.url }) : t('setup.host.help')}
          </p>
        </div>
        {kept === null ? (
          <TokenInput input={keeper.input} error={keeper.error} />
        ) : (
          <TokenKept kept={kept} onReplace={keeper.replace} />
        )}
      </form>
    </StepFrame>
  );
}
