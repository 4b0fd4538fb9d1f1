import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import styles from './step-frame.module.css';

interface StepFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** A short line above the title. */
  readonly above?: ReactNode;
  /** The main button last: it stands at the right end. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One screen of the wizard: the heading takes the focus when the screen appears, and names the window. */
export function StepFrame({ title, lead, above, actions, children }: StepFrameProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = t('window.title', { step: title });
  }, [t, title]);

  return (
    <main className={styles['frame']} aria-labelledby={id}>
      <div className={styles['scroller']}>
        <div className={styles['column']}>
          <header className={styles['head']}>
            {above}
            <h1 id={id} ref={heading} tabIndex={-1} className={styles['title']} data-long={title.length > 80}>
              {title}
            </h1>
            {lead !== undefined && lead !== false && <div className={styles['lead']}>{lead}</div>}
          </header>
          {children}
        </div>
      </div>
      {actions !== undefined && (
        <footer className={styles['actions']}>
          <div className={styles['bar']}>{actions}</div>
        </footer>
      )}
    </main>
  );
}
