import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useText } from '../../i18n/use-text';
import { useReceiving } from './use-receiving';

/** The way to a report that somebody sent. */
export function OpenReport() {
  const t = useText();
  const { error, open } = useReceiving(useWizard());
  return (
    <Section title={t('received.offer')}>
      <p>{t('received.offer.body')}</p>
      {error !== null && <Notice live mark="failed" title={error} />}
      <div>
        <Button onPress={open}>{t('received.open')}</Button>
      </div>
    </Section>
  );
}
