import type { LatencyPicture } from '../../../../shared/ipc/latency';
import { useText } from '../../../i18n/use-text';
import measuring from '../measuring/measuring.module.css';
import { useWidth } from '../measuring/use-width';
import { visibleText } from '../../../../shared/visible-text';
import styles from './dot-plot.module.css';
import { axisOf } from './axis';

const lanes = ['network', 'rest', 'mcp'] as const;
const laneHeight = 62;
const top = 6;
const bottom = 28;
const pad = 12;
/** Dots of one lane stand a little above and below its line, so that equal ones do not hide each other. */
const spread = [0, -7, 7, -3, 3] as const;

/** Every sample a dot: open the first one, which had to connect; the median a line in its interval. */
export function DotPlot({ picture }: { readonly picture: LatencyPicture }) {
  const t = useText();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { samples, warm } = picture;
  const axis = axisOf(samples.filter(({ failure }) => failure === null).map(({ durationMs }) => durationMs));
  const x = (ms: number): number => pad + (Math.min(ms, axis.end) / axis.end) * (width - 2 * pad);
  const floor = top + lanes.length * laneHeight;
  const says = lanes.map((lane) => {
    const count = samples.filter((sample) => sample.lane === lane && !sample.cold).length;
    const median = warm[lane]?.median ?? null;
    const name = t(`instrument.latency.lane.${lane}`);
    return median === null
      ? t('instrument.latency.lane-empty', { lane: name })
      : t('instrument.latency.lane-says', { lane: name, ms: Math.round(median), count });
  });
  const summary = [t('instrument.latency.picture', { ms: axis.end }), ...says].join(' ');
  return (
    <div ref={frame} className={measuring['frame']}>
      <svg role="img" aria-label={summary} width={width} height={floor + bottom} className={styles['plot']}>
        {axis.ticks.map((tick) => (
          <g key={tick} className={styles['tick']}>
            <line x1={x(tick)} x2={x(tick)} y1={top} y2={floor} />
            <text
              x={x(tick)}
              y={floor + 18}
              textAnchor={tick === 0 ? 'start' : tick === axis.end ? 'end' : 'middle'}
            >
              {t('instrument.latency.ms', { ms: tick })}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => {
          const y = top + index * laneHeight;
          const middle = y + 40;
          const interval = warm[lane];
          return (
            <g key={lane} className={styles['lane']} data-lane={lane}>
              <text x={pad} y={y + 16} className={styles['name']}>
                {t(`instrument.latency.lane.${lane}`)}
                <tspan dx={8} className={styles['asks']}>
                  {asks(lane, picture, t)}
                </tspan>
              </text>
              {interval != null && (
                <>
                  <rect
                    className={styles['interval']}
                    x={x(interval.low)}
                    y={middle - 12}
                    width={Math.max(2, x(interval.high) - x(interval.low))}
                    height={24}
                  />
                  <line
                    className={styles['median']}
                    x1={x(interval.median)}
                    x2={x(interval.median)}
                    y1={middle - 15}
                    y2={middle + 15}
                  />
                </>
              )}
              {samples
                .filter((sample) => sample.lane === lane)
                .map(({ round, cold, durationMs, failure }) =>
                  failure === null ? (
                    <circle
                      key={round}
                      className={styles[cold ? 'cold' : 'warm']}
                      cx={x(durationMs)}
                      cy={middle + (spread[round % spread.length] ?? 0)}
                      r={cold ? 5 : 4.5}
                    />
                  ) : (
                    <path
                      key={round}
                      className={styles['failed']}
                      d={`M${x(durationMs) - 4} ${middle - 4}l8 8m0-8-8 8`}
                    />
                  ),
                )}
            </g>
          );
        })}
      </svg>
      <Legend />
    </div>
  );
}

type Say = ReturnType<typeof useText>;

function asks(lane: (typeof lanes)[number], { tool, path }: LatencyPicture, t: Say): string {
  switch (lane) {
    case 'network':
      return t('instrument.latency.asks.network');
    case 'rest':
      return t('instrument.latency.asks.rest', { path: visibleText(path) });
    case 'mcp':
      return t('instrument.latency.asks.mcp', { tool: visibleText(tool) });
  }
}

function Legend() {
  const t = useText();
  return (
    <ul className={styles['legend']}>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" className={styles['warm']} />
        </svg>
        {t('instrument.latency.legend.warm')}
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="5" className={styles['cold']} />
        </svg>
        {t('instrument.latency.legend.cold')}
      </li>
      <li>
        <svg width="18" height="14" aria-hidden="true">
          <rect x="1" width="16" height="14" className={styles['interval']} />
          <line x1="9" x2="9" y1="0" y2="14" className={styles['median']} />
        </svg>
        {t('instrument.latency.legend.median')}
      </li>
    </ul>
  );
}
