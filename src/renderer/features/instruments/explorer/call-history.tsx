import { Button } from '../../../components/button';
import { Fold } from '../../../components/fold';
import { StatusMark } from '../../../components/status-mark';
import { timeLocale } from '../../../i18n/text';
import { useText } from '../../../i18n/use-text';
import { visibleText } from '../../../../shared/visible-text';
import { useHistory, type PastCall } from './history';
import { inTime } from './in-time';
import styles from './explorer.module.css';

const marks = { result: 'passed', error: 'failed', stopped: 'skipped' } as const;

/** The calls of this run of the app, newest first. */
export function CallHistory({ onUse }: { readonly onUse: (call: PastCall) => void }) {
  const t = useText();
  const calls = useHistory();
  if (calls.length === 0) return null;
  return (
    <Fold title={t('explorer.history', { count: calls.length })} level={2}>
      <p className={styles['note']}>{t('explorer.history.note')}</p>
      <ul className={styles['history']}>
        {calls.map((call) => (
          <li key={call.id} className={styles['past']}>
            <StatusMark mark={marks[call.kind]} />
            <span className={styles['past-words']}>
              <span>
                <strong>{visibleText(call.tool)}</strong>{' '}
                {t(`explorer.history.${call.kind}`, { time: inTime(call.durationMs, t) })}
              </span>
              <span className={styles['note']}>
                {[
                  call.at.toLocaleTimeString(timeLocale(), { timeStyle: 'medium' }),
                  call.host,
                  call.code ?? '',
                  call.requestId ?? '',
                ]
                  .filter((part) => part !== '')
                  .map(visibleText)
                  .join(' · ')}
              </span>
            </span>
            <Button onPress={() => onUse(call)}>
              {t('explorer.history.use')}
              <span className="visually-hidden"> {visibleText(call.tool)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
