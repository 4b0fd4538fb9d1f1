import { useWizard } from '../../app-state/use-wizard';
import { nothingChosen } from '../../app-state/wizard';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { StepFrame } from '../../components/step-frame';
import { Steps } from '../../components/steps';
import { useText } from '../../i18n/use-text';
import { OtherWays } from './other-ways';

/** No ScaiGrid entry on this machine: the way to the first one. */
export function NothingFound({ clientInstalled }: { readonly clientInstalled: boolean }) {
  const t = useText();
  const wizard = useWizard();
  return (
    <StepFrame
      title={t('empty.title')}
      lead={clientInstalled ? t('empty.lead') : t('empty.client-missing')}
      actions={
        <>
          <Button
            onPress={() =>
              wizard.check(nothingChosen, { symptom: 'everything', tool: null, toolArguments: null })
            }
          >
            {t('empty.check')}
          </Button>
          <Button look="primary" onPress={() => wizard.go('setup', nothingChosen)}>
            {t('empty.setup.button')}
          </Button>
        </>
      }
    >
      <Section title={t('empty.setup.title')}>
        <Steps steps={[t('empty.setup.1'), t('empty.setup.2'), t('empty.setup.3')]} />
      </Section>
      <OtherWays target={null} />
    </StepFrame>
  );
}
