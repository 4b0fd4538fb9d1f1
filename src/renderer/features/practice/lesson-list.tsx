import { useWizard } from '../../app-state/use-wizard';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { StatusMark } from '../../components/status-mark';
import { useText } from '../../i18n/use-text';
import { usePractice } from './use-practice';
import styles from './practice.module.css';

/** The three broken connections, each with what its person would say; only in practice. */
export function LessonList() {
  const t = useText();
  const wizard = useWizard();
  const { state } = usePractice();
  if (!state.on) return null;
  const next = state.lessons.find(({ mended }) => !mended);
  return (
    <Section title={t('practice.lessons')}>
      <ol className={styles['lessons']}>
        {state.lessons.map(({ id, configFile, entry, symptom, tool, mended }) => (
          <li key={id} className={styles['lesson']} data-mended={mended}>
            <StatusMark mark={mended ? 'passed' : 'waiting'} />
            <div className={styles['words']}>
              <h3 className={styles['title']}>{t(`practice.lesson.${id}.title`)}</h3>
              <p>{mended ? t(`practice.lesson.${id}.learned`) : t(`practice.lesson.${id}.story`)}</p>
            </div>
            <Button
              look={id === next?.id ? 'primary' : 'quiet'}
              aria-label={t('practice.begin.named', { lesson: t(`practice.lesson.${id}.title`) })}
              onPress={() =>
                wizard.check(
                  { configFile, entry, url: null, connection: null },
                  { symptom, tool, toolArguments: null },
                )
              }
            >
              {mended ? t('practice.look-again') : t('practice.begin')}
            </Button>
          </li>
        ))}
      </ol>
      {next === undefined && <p role="status">{t('practice.all-mended')}</p>}
    </Section>
  );
}
