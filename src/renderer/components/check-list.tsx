import { useStationName } from '../app-state/use-client-name';
import { useText } from '../i18n/use-text';
import type { CheckView } from '../app-state/run';
import { stations } from '../app-state/stations';
import { StatusMark } from './status-mark';
import styles from './check-list.module.css';

/** Every check under its station, as one quiet list; rows are there from the start, only their signs change. */
export function CheckList({ checks }: { readonly checks: readonly CheckView[] }) {
  const t = useText();
  const nameOf = useStationName();
  return (
    <div className={styles['groups']}>
      {stations.map((station) => {
        const own = checks.filter((check) => check.station === station);
        if (own.length === 0) return null;
        return (
          <section key={station} className={styles['group']}>
            <h3 className={styles['station']}>{nameOf(station)}</h3>
            <ul className={styles['checks']}>
              {own.map((check) => (
                <li key={check.id} className={styles['check']}>
                  <StatusMark mark={check.status ?? 'waiting'} />
                  <span className={styles['text']}>
                    {check.title}
                    {check.detail !== null && <span className={styles['detail']}>{check.detail}</span>}
                  </span>
                  <span className={styles['status']}>{t(`status.${check.status ?? 'waiting'}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
