import { useWizard } from '../../app-state/use-wizard';
import { nothingChosen, type Target } from '../../app-state/wizard';
import { Button } from '../../components/button';
import { CardButton } from '../../components/card-button';
import { CardList } from '../../components/card-list';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useText } from '../../i18n/use-text';
import { instruments } from '../instruments/instruments';
import { usePractice } from '../practice/use-practice';
import { useReceiving } from '../received/use-receiving';
import styles from './other-ways.module.css';

/** All that a first screen offers beside the one thing it is for. `target` null: there is no connection yet. */
export function OtherWays({ target }: { readonly target: Target | null }) {
  const t = useText();
  const wizard = useWizard();
  const receiving = useReceiving(wizard);
  const practice = usePractice();
  return (
    <Section title={t('start.other')}>
      <CardList>
        {target !== null && (
          <CardButton
            name={t('start.add')}
            description={t('start.add.body')}
            onPress={() => wizard.go('setup', nothingChosen)}
          />
        )}
        <CardButton
          name={t('received.open')}
          description={t('received.offer.body')}
          onPress={receiving.open}
        />
        {!practice.state.on && (
          <CardButton
            name={practice.busy ? t('practice.offer.starting') : t('practice.offer.start')}
            description={t('practice.offer.body')}
            isDisabled={practice.busy}
            onPress={practice.start}
          />
        )}
      </CardList>
      {receiving.error !== null && <Notice live mark="failed" title={receiving.error} />}
      {practice.error !== null && <Notice live mark="unknown" title={practice.error} />}
      {target !== null && (
        <div role="group" aria-label={t('instruments.section')} className={styles['instruments']}>
          <span className={styles['label']}>{t('instruments.look-closer')}</span>
          {instruments.map(({ id, title }) => (
            <Button key={id} look="quiet" onPress={() => wizard.openInstrument(id, target)}>
              {t(title)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
