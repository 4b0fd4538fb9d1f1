import { useClientName, useStationName } from '../app-state/use-client-name';
import { useText } from '../i18n/use-text';
import { focusOf, linksOf, type LinkState, type StationState, type StationView } from '../app-state/stations';
import { markIcons, stationIcons } from './icons';
import styles from './path-strip.module.css';

const pending = new Set<StationState>(['waiting', 'looking', 'none']);

/** The path from the client to the tools. Sizes never depend on states, so nothing moves while results come in. */
export function PathStrip({ path }: { readonly path: readonly StationView[] }) {
  const t = useText();
  const nameOf = useStationName();
  const client = useClientName();
  const links = linksOf(path);
  const focus = focusOf(path);
  return (
    <section className={styles['stage']} aria-label={t('path.label', { client })}>
      <ol className={styles['path']}>
        {path.map(({ station, state }, index) => {
          const Picture = stationIcons[station];
          const Sign = markIcons[state];
          return (
            <li key={station} className={styles['station']} data-state={state}>
              <Link state={links[index]} />
              <span className={styles['node']}>
                <Picture />
                {!pending.has(state) && (
                  <span className={styles['mark']}>
                    <Sign />
                  </span>
                )}
              </span>
              <span className={styles['words']}>
                <span className={styles['name']}>{nameOf(station)}</span>
                <span className={styles['state']}>{t(`station.state.${state}`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles['focus']} aria-hidden="true">
        {focus !== null &&
          t('path.now', {
            station: nameOf(focus.station),
            state: t(`station.state.${focus.state}`),
          })}
      </p>
    </section>
  );
}

function Link({ state }: { readonly state: LinkState | undefined }) {
  if (state === undefined) return null;
  return (
    <span className={styles['link']} data-link={state} aria-hidden="true">
      <span className={styles['light']} />
      {state === 'broken' && <Snap />}
    </span>
  );
}

/** Two ends of one line, bent away from each other. */
function Snap() {
  return (
    <svg className={styles['snap']} viewBox="0 0 96 36" preserveAspectRatio="none" focusable="false">
      <path className={styles['near']} d="M0 18H26C34 18 38 23 40 33" vectorEffect="non-scaling-stroke" />
      <path className={styles['far']} d="M96 18H72C64 18 60 13 58 4" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
