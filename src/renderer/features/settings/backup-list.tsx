import { useState } from 'react';
import { invoke } from '../../bridge/ungrey';
import { useInvocation } from '../../bridge/use-invocation';
import { MoreButton } from '../../components/more-button';
import { Notice } from '../../components/notice';
import { timeLocale } from '../../i18n/text';
import { useText } from '../../i18n/use-text';
import { ThrowAway } from './throw-away';
import { useThrowingAway } from './use-throwing-away';
import styles from './settings.module.css';

const portion = 10;

/** The copies that were made of config files before each change. */
export function BackupList() {
  const t = useText();
  const [backups, lookAgain] = useInvocation('backups.list', {});
  const [most, setMost] = useState(portion);
  const { said, failed, throwAway } = useThrowingAway(lookAgain);
  const kept = backups.state === 'ready' ? backups.value : [];
  const size = (bytes: number): string =>
    new Intl.NumberFormat(timeLocale(), { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes);
  return (
    <>
      {said !== null && <Notice live mark={failed ? 'failed' : 'passed'} title={said} />}
      {backups.state === 'failed' && <Notice mark="unknown" title={backups.message} />}
      {backups.state === 'ready' && kept.length === 0 && <p>{t('settings.backups.none')}</p>}
      <ul className={styles['list']}>
        {kept.slice(0, most).map(({ id, file, createdAt, bytes, neededForUndo }) => {
          const time = new Date(createdAt).toLocaleString(timeLocale());
          return (
            <li key={id} className={styles['row']}>
              <div className={styles['words']}>
                <span className={styles['name']}>{time}</span>
                <span>{file}</span>
                <span className={styles['note']}>
                  {bytes === null ? t('settings.backups.no-copy') : size(bytes)}
                </span>
                {neededForUndo && <span>{t('settings.backups.for-undo')}</span>}
              </div>
              <ThrowAway
                label={t('settings.backups.delete')}
                name={t('settings.backups.delete.named', { time })}
                question={neededForUndo ? t('settings.backups.sure-undo') : t('settings.backups.sure')}
                onSure={() =>
                  throwAway(() => invoke('backups.delete', { ids: [id] }), t('settings.backups.deleted'))
                }
              />
            </li>
          );
        })}
      </ul>
      <MoreButton
        hidden={kept.length - most}
        step={portion}
        onMore={() => setMost((before) => before + portion)}
      />
      {kept.length > 1 && (
        <ThrowAway
          label={t('settings.backups.delete-all')}
          question={t('settings.backups.sure-all', { count: kept.length })}
          onSure={() =>
            throwAway(
              () => invoke('backups.delete', { ids: kept.map(({ id }) => id) }),
              t('settings.backups.deleted-all'),
            )
          }
        />
      )}
    </>
  );
}
