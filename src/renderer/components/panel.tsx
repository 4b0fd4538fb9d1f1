import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Button } from './button';
import { CrossIcon } from './icons';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A sheet over the right side of the window, for what is looked up and put away again. The system's own dialog: what lies
 * below cannot be reached, Escape closes it, and the focus goes back to where it was.
 */
export function Panel({ title, onClose, children }: PanelProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles['panel']} aria-labelledby={id} onClose={onClose}>
      <header className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <Button look="quiet" aria-label={t('panel.close')} onPress={onClose}>
          <CrossIcon />
        </Button>
      </header>
      {children}
    </dialog>
  );
}
