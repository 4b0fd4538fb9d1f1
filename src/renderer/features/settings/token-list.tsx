import { invoke } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { Notice } from '../../components/notice';
import { timeLocale } from '../../i18n/text';
import { useText } from '../../i18n/use-text';
import { ThrowAway } from './throw-away';
import { useThrowingAway } from './use-throwing-away';
import styles from './settings.module.css';

/** The connections whose tokens are kept, with what may be known of each. */
export function TokenList() {
  const t = useText();
  const [app] = useInvocation('app.info', {});
  const [tokens, lookAgain] = useInvocation('token.list', {});
  const { said, failed, throwAway } = useThrowingAway(lookAgain);
  const kept = tokens.state === 'ready' ? tokens.value : [];
  const noKeychain = app.state === 'ready' ? app.value.keychain.message : null;
  return (
    <>
      {said !== null && <Notice live mark={failed ? 'failed' : 'passed'} title={said} />}
      {noKeychain !== null && <Notice mark="unknown" title={noKeychain} />}
      {tokens.state === 'failed' && <Notice mark="unknown" title={tokens.message} />}
      {tokens.state === 'ready' && kept.length === 0 && <p>{t('settings.tokens.none')}</p>}
      <ul className={styles['list']}>
        {kept.map(({ connection, url, facts }) => (
          <li key={connection} className={styles['row']}>
            <div className={styles['words']}>
              <span className={styles['name']}>{connection}</span>
              <span>{url}</span>
              <span className={styles['note']}>
                {t('settings.tokens.ends', { last4: facts.last4 })}
                {facts.expiresAt !== null &&
                  ` ${t('settings.tokens.until', { time: new Date(facts.expiresAt).toLocaleString(timeLocale()) })}`}
              </span>
            </div>
            <ThrowAway
              label={t('settings.tokens.forget')}
              name={t('settings.tokens.forget.named', { connection })}
              question={t('settings.tokens.sure', { connection })}
              onSure={() =>
                throwAway(
                  () => invoke('token.delete', { connection }),
                  t('settings.tokens.forgotten', { connection }),
                )
              }
            />
          </li>
        ))}
      </ul>
      {kept.length > 1 && (
        <ThrowAway
          label={t('settings.tokens.forget-all')}
          question={t('settings.tokens.sure-all', { count: kept.length })}
          onSure={() =>
            throwAway(async () => {
              for (const { connection } of kept) await invoke('token.delete', { connection });
            }, t('settings.tokens.forgotten-all'))
          }
        />
      )}
    </>
  );
}
