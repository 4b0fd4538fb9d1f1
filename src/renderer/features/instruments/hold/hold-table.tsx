import type { HoldPicture } from '../../../../shared/ipc/hold';
import { useText } from '../../../i18n/use-text';
import measuring from '../measuring/measuring.module.css';
import { stateInWords } from './lane-in-words';
import { quietMs } from './quiet-ms';

/** The same as the timeline, in words. */
export function HoldTable({ picture, runs }: { readonly picture: HoldPicture; readonly runs: boolean }) {
  const t = useText();
  const { connects, reconnectMs, lanes, limits } = picture;
  const quiet = quietMs(picture);
  const cutAt = lanes.find(({ state }) => state === 'cut' || state === 'silent')?.ms ?? null;
  return (
    <>
      <table className={measuring['table']}>
        <caption>{t('instrument.hold.table')}</caption>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{t(`instrument.hold.lane.${lane.id}`)}</th>
              <td>{stateInWords(lane, runs, t)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('instrument.hold.connects')}</th>
            <td>
              {t('instrument.hold.connects.value', { worked: connects.worked, made: connects.made })}
              {connects.medianMs !== null &&
                ` ${t('instrument.hold.connects.median', { ms: Math.round(connects.medianMs) })}`}
            </td>
          </tr>
          {reconnectMs !== null && (
            <tr>
              <th scope="row">{t('instrument.hold.reconnect')}</th>
              <td>{t('instrument.hold.reconnect.value', { ms: Math.round(reconnectMs) })}</td>
            </tr>
          )}
        </tbody>
      </table>
      <table className={measuring['table']}>
        <caption>{t('instrument.hold.limits')}</caption>
        <tbody>
          {limits.map((limit) => (
            <tr key={limit}>
              <th scope="row" className={measuring['number']}>
                {t('instrument.hold.seconds', { seconds: limit })}
              </th>
              <td>{t(`instrument.hold.limit.${known(limit)}`)}</td>
              <td>{t(`instrument.hold.limit-${reached(limit * 1000, quiet, cutAt, runs)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const words = [30, 60, 240, 300] as const;

function known(limit: number): (typeof words)[number] {
  return words.find((each) => each === limit) ?? 300;
}

function reached(
  limitMs: number,
  quietFor: number,
  cutAt: number | null,
  runs: boolean,
): 'passed' | 'cut-before' | 'not-yet' | 'not-waited' {
  if (quietFor > limitMs) return 'passed';
  if (cutAt !== null) return 'cut-before';
  return runs ? 'not-yet' : 'not-waited';
}
