import type { LatencyPicture } from '../../../../shared/ipc/latency';
import { useText } from '../../../i18n/use-text';
import measuring from '../measuring/measuring.module.css';

const lanes = ['network', 'rest', 'mcp'] as const;
type Interval = NonNullable<LatencyPicture['excess']>;

/** The same numbers as the picture. */
export function LatencyTable({ picture }: { readonly picture: LatencyPicture }) {
  const t = useText();
  const ms = (value: number): string => t('instrument.latency.ms', { ms: Math.round(value) });
  const numbers = (interval: Interval | null) => (
    <>
      <td className={measuring['number']}>{interval === null ? '–' : ms(interval.median)}</td>
      <td className={measuring['number']}>
        {interval === null
          ? '–'
          : t('instrument.latency.interval', {
              low: Math.round(interval.low),
              high: Math.round(interval.high),
            })}
      </td>
      <td className={measuring['number']}>
        {interval === null
          ? '–'
          : t('instrument.latency.percent', { percent: Math.round(interval.confidence * 100) })}
      </td>
    </>
  );
  return (
    <div className={measuring['scroll']}>
      <table className={measuring['table']}>
        <caption>{t('instrument.latency.table')}</caption>
        <thead>
          <tr>
            {(['lane', 'median', 'interval', 'confidence', 'samples', 'cold'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`instrument.latency.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const own = picture.samples.filter((sample) => sample.lane === lane && !sample.cold);
            const failed = own.filter(({ failure }) => failure !== null).length;
            const count = own.length - failed;
            const cold = picture.cold[lane] ?? null;
            return (
              <tr key={lane}>
                <th scope="row">{t(`instrument.latency.lane.${lane}`)}</th>
                {numbers(picture.warm[lane] ?? null)}
                <td className={measuring['number']}>
                  {failed === 0 ? count : t('instrument.latency.samples.failed', { count, failed })}
                </td>
                <td className={measuring['number']}>{cold === null ? '–' : ms(cold)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('instrument.latency.lane.excess')}</th>
            {numbers(picture.excess)}
            <td />
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
