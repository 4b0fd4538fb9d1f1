import { useId, useState, type RefObject } from 'react';
import { useText } from '../../i18n/use-text';
import { Checkbox } from '../../components/checkbox';
import { Notice } from '../../components/notice';
import { StatusMark } from '../../components/status-mark';
import styles from '../../components/text-field.module.css';
import { useKeychain } from './use-keychain';

interface TokenInputProps {
  /** Read once and emptied when the token is handed over. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly error: string | null;
}

/**
 * The only place where a secret stands in the window. Uncontrolled on purpose: the text lives in this one field, never in
 * the app's state or an attribute.
 */
export function TokenInput({ input, error }: TokenInputProps) {
  const t = useText();
  const keychain = useKeychain();
  const [revealed, setRevealed] = useState(false);
  const id = useId();
  return (
    <div className={styles['field']}>
      {!keychain.available && (
        <Notice mark="warning" title={t('token.no-keychain')}>
          {keychain.message !== null && <p>{keychain.message}</p>}
        </Notice>
      )}
      <label className={styles['label']} htmlFor={id}>
        {t('token.label')}
      </label>
      <input
        ref={input}
        id={id}
        className={styles['input']}
        type={revealed ? 'text' : 'password'}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={50_000}
        aria-invalid={error !== null}
        aria-describedby={`${id}-help ${id}-error`}
      />
      <p id={`${id}-error`} className={styles['error']} role="alert">
        {error !== null && (
          <>
            <StatusMark mark="failed" />
            {error}
          </>
        )}
      </p>
      <Checkbox isSelected={revealed} onChange={setRevealed}>
        {t('token.reveal')}
      </Checkbox>
      <p id={`${id}-help`} className={styles['help']}>
        {t('token.help')}
      </p>
    </div>
  );
}
