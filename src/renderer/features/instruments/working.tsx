import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';
import styles from './instruments.module.css';

interface WorkingProps {
  readonly what: string;
  /** `performance.now()` at the start. */
  readonly since: number;
  readonly isStopping: boolean;
  readonly onCancel: () => void;
  /** How far it has come. */
  readonly children?: ReactNode;
}

const tickMs = 250;

/** Something is under way: what, for how long, and the button that stops it. */
export function Working({ what, since, isStopping, onCancel, children }: WorkingProps) {
  const t = useText();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles['working']}>
      <div className={styles['what']}>
        <span role="status">{isStopping ? t('checking.cancelling') : what}</span>
        {/* Counted, not read out. */}
        <span className={styles['elapsed']} aria-hidden="true">
          {t('checking.elapsed', { seconds: Math.max(0, Math.floor((now - since) / 1000)) })}
        </span>
        {children}
      </div>
      <Button isDisabled={isStopping} onPress={onCancel}>
        {t('checking.cancel')}
      </Button>
    </div>
  );
}
