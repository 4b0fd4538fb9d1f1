import { useText } from '../i18n/use-text';
import { linksOf, type StationView } from '../app-state/stations';
import { stationIcons } from './icons';
import { StatusMark } from './status-mark';
import styles from './path-strip.module.css';

const pending = new Set(['waiting', 'looking', 'none']);

/** The path from Claude Desktop to the tools. Sizes never depend on states, so nothing moves while results come in. */
export function PathStrip({ path }: { readonly path: readonly StationView[] }) {
  const t = useText();
  const links = linksOf(path);
  return (
    <section className={styles['stage']} aria-label={t('path.label')}>
      <ol className={styles['path']}>
        {path.map(({ station, state }, index) => {
          const Picture = stationIcons[station];
          return (
            <li key={station} className={styles['station']} data-state={state}>
              {index < links.length && (
                <span className={styles['link']} data-link={links[index]} aria-hidden="true">
                  <span className={styles['light']} />
                  {links[index] === 'broken' && <span className={styles['gap']} />}
                </span>
              )}
              <span className={styles['node']}>
                <Picture />
                {!pending.has(state) && (
                  <span className={styles['mark']}>
                    <StatusMark mark={state} />
                  </span>
                )}
              </span>
              <span className={styles['words']}>
                <span className={styles['name']}>{t(`station.${station}`)}</span>
                <span className={styles['state']}>{t(`station.state.${state}`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
