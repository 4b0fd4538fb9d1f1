import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useText } from '../../i18n/use-text';
import { usePractice } from './use-practice';

/** The way into practice, from the start screen. */
export function PracticeOffer() {
  const t = useText();
  const { state, busy, error, start } = usePractice();
  if (state.on) return null;
  return (
    <Section title={t('practice.offer.title')}>
      <p>{t('practice.offer.body')}</p>
      <div>
        <Button isDisabled={busy} onPress={start}>
          {busy ? t('practice.offer.starting') : t('practice.offer.start')}
        </Button>
      </div>
      {error !== null && <Notice live mark="unknown" title={error} />}
    </Section>
  );
}
