import { useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';
import styles from './about.module.css';

type Said = OutputOf<'update.look'>['kind'] | OutputOf<'update.get'>['kind'];

/** Asks for a newer version only when the person does. */
export function UpdateLine({ isOn }: { readonly isOn: boolean }) {
  const t = useText();
  const [isBusy, setBusy] = useState(false);
  const [text, setText] = useState('');
  const [offered, setOffered] = useState<string | null>(null);
  if (!isOn) return <p className={styles['update']}>{t('update.off')}</p>;

  const say = (kind: Said, version: string | null): void => {
    setOffered(kind === 'newer' || kind === 'broken-off' ? version : null);
    setText(kind === 'newer' ? t('update.newer', { version: version ?? '' }) : t(`update.${kind}`));
  };
  const ask = (question: Promise<{ readonly kind: Said; readonly version?: string | null }>): void => {
    setBusy(true);
    question
      .then(({ kind, version }) => say(kind, version ?? offered))
      .catch((error: unknown) => setText(sentenceOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className={styles['update']}>
      <p aria-live="polite">{isBusy ? t('update.busy') : text}</p>
      {offered === null ? (
        <Button look="quiet" isDisabled={isBusy} onPress={() => ask(invoke('update.look', {}))}>
          {t('update.look')}
        </Button>
      ) : (
        <Button isDisabled={isBusy} onPress={() => ask(invoke('update.get', {}))}>
          {t('update.get')}
        </Button>
      )}
    </div>
  );
}
