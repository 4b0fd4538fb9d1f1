import { useId } from 'react';
import type { Target } from '../../app-state/wizard';
import { useInvocation } from '../../bridge/use-invocation';
import { Notice } from '../../components/notice';
import field from '../../components/text-field.module.css';
import { useText } from '../../i18n/use-text';
import { choicesOf } from './connection-choices';
import styles from './instruments.module.css';

interface ConnectionPickerProps {
  readonly target: Target;
  readonly onPick: (target: Target) => void;
}

/** Which connection the instrument looks at: one that was found, or one that is kept in the keychain. */
export function ConnectionPicker({ target, onPick }: ConnectionPickerProps) {
  const t = useText();
  const id = useId();
  const [scan] = useInvocation('connections.scan', {});
  const [kept] = useInvocation('token.list', {});
  if (scan.state === 'failed') return <Notice mark="unknown" title={scan.message} />;
  if (scan.state === 'waiting' || kept.state === 'waiting') {
    return <p className={styles['picker']}>{t('instruments.connections.looking')}</p>;
  }
  const choices = choicesOf(scan.value.connections, kept.state === 'ready' ? kept.value : [], target);
  if (choices.length === 0) {
    return (
      <Notice mark="info" title={t('instruments.connections.none')}>
        <p>{t('instruments.connections.none.body')}</p>
      </Notice>
    );
  }
  const chosen = choices.find((choice) => choice.isChosen) ?? choices[0];
  return (
    <div className={styles['picker']}>
      <label className={field['label']} htmlFor={id}>
        {t('instruments.connection')}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={chosen?.id}
        onChange={(event) => {
          const picked = choices.find((choice) => choice.id === event.target.value);
          if (picked) onPick(picked.target);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.kept
              ? t('instruments.connection.kept', { name: choice.name })
              : (choice.name ?? t('start.connection.no-name'))}
            {choice.place === null ? '' : ` – ${choice.place}`}
          </option>
        ))}
      </select>
    </div>
  );
}
