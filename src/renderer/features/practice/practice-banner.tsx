import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';
import { usePractice } from './use-practice';
import styles from './practice.module.css';

/** Stands above every screen while practice is on, so that nobody takes it for their own computer. */
export function PracticeBanner() {
  const t = useText();
  const { state, busy, stop } = usePractice();
  if (!state.on) return null;
  const mended = state.lessons.filter((lesson) => lesson.mended).length;
  return (
    <aside className={styles['banner']} aria-label={t('practice.banner.label')}>
      <div className={styles['bar']}>
        <p className={styles['words']}>
          <strong>{t('practice.banner.title')}</strong> {t('practice.banner.body')}
        </p>
        <p role="status" className={styles['progress']}>
          {t('practice.progress', { mended, all: state.lessons.length })}
        </p>
        <Button isDisabled={busy} onPress={stop}>
          {t('practice.leave')}
        </Button>
      </div>
    </aside>
  );
}
