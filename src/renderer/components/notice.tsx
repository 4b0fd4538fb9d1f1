import { useEffect, useRef, type ReactNode } from 'react';
import { StatusMark, type Mark } from './status-mark';
import styles from './notice.module.css';

interface NoticeProps {
  readonly mark: Extract<Mark, 'passed' | 'failed' | 'warning' | 'unknown' | 'info' | 'waiting'>;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears. */
  readonly live?: boolean;
  /** It stands in the place of what had the focus, so it takes it. */
  readonly takesFocus?: boolean;
}

/** Something to know, with its sign, its words and what can be done about it. */
export function Notice({ mark, title, children, actions, live = false, takesFocus = false }: NoticeProps) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) self.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={self}
      className={styles['notice']}
      data-mark={mark}
      role={live ? 'status' : takesFocus ? 'group' : undefined}
      aria-label={takesFocus ? title : undefined}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <StatusMark mark={mark} />
      <div className={styles['body']}>
        <p className={styles['title']}>{title}</p>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
