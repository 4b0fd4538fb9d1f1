import type { HoldLane, HoldPicture } from '../../../../shared/ipc/hold';
import { useText } from '../../../i18n/use-text';
import { useWidth } from '../measuring/use-width';
import measuring from '../measuring/measuring.module.css';
import { laneInWords } from './lane-in-words';
import styles from './timeline.module.css';

const top = 34;
const laneHeight = 46;
const bottom = 26;
const pad = 14;

/** One line a connection, from the moment it fell silent; known limits stand across them. */
export function Timeline({ picture, runs }: { readonly picture: HoldPicture; readonly runs: boolean }) {
  const t = useText();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { lanes, limits, plannedMs } = picture;
  const spanMs = Math.max(plannedMs, ...lanes.map(({ ms }) => ms), 1);
  const height = top + lanes.length * laneHeight + bottom;
  const x = (ms: number): number => pad + (ms / spanMs) * (width - 2 * pad);
  const axis = top + lanes.length * laneHeight;
  const shown = limits.filter((limit) => limit * 1000 <= spanMs);
  const summary = [
    t('instrument.hold.picture', { seconds: Math.round(spanMs / 1000) }),
    ...lanes.map((lane) => laneInWords(lane, runs, t)),
  ].join(' ');
  return (
    <div ref={frame} className={measuring['frame']}>
      <svg role="img" aria-label={summary} width={width} height={height} className={styles['timeline']}>
        {shown.map((limit) => (
          <g key={limit} className={styles['limit']}>
            <line x1={x(limit * 1000)} x2={x(limit * 1000)} y1={top - 10} y2={axis} />
            <text x={x(limit * 1000)} y={top - 16} textAnchor={anchorAt(x(limit * 1000), width)}>
              {t('instrument.hold.seconds', { seconds: limit })}
            </text>
          </g>
        ))}
        <line className={styles['axis']} x1={pad} x2={width - pad} y1={axis} y2={axis} />
        <text className={styles['tick']} x={pad} y={axis + 18}>
          0
        </text>
        <text className={styles['tick']} x={width - pad} y={axis + 18} textAnchor="end">
          {t('instrument.hold.seconds', { seconds: Math.round(spanMs / 1000) })}
        </text>
        {lanes.map((lane, index) => (
          <Lane key={lane.id} lane={lane} y={top + index * laneHeight} x={x} width={width} runs={runs} />
        ))}
      </svg>
    </div>
  );
}

interface LaneProps {
  readonly lane: HoldLane;
  readonly y: number;
  readonly x: (ms: number) => number;
  readonly width: number;
  readonly runs: boolean;
}

function Lane({ lane, y, x, width, runs }: LaneProps) {
  const t = useText();
  const middle = y + 30;
  const length = Math.max(0, x(lane.ms) - x(0));
  const alive = lane.state === 'open';
  return (
    <g className={styles['lane']} data-state={lane.state} data-moving={runs && alive}>
      <text className={styles['name']} x={x(0)} y={y + 16}>
        {t(`instrument.hold.lane.${lane.id}`)}
      </text>
      <line className={styles['rest']} x1={x(0)} x2={width - pad} y1={middle} y2={middle} />
      <rect className={styles['life']} x={x(0)} y={middle - 3} height={6} style={{ width: length }} />
      <g className={styles['end']} style={{ transform: `translate(${x(0) + length}px, ${middle}px)` }}>
        <End state={lane.state} />
      </g>
    </g>
  );
}

/** A shape for each way in which a line can end, so that colour is not all that tells them apart. */
function End({ state }: Pick<HoldLane, 'state'>) {
  switch (state) {
    case 'open':
      return <circle r={7} />;
    case 'answered':
      return <path d="M-7 0 -2 5 7 -5" className={styles['stroke']} />;
    case 'closed':
      return <path d="M0 -8V8" className={styles['stroke']} />;
    case 'cut':
    case 'failed':
    case 'silent':
      return <path d="M-6 -6 6 6M6 -6-6 6" className={styles['stroke']} />;
    case 'waiting':
    case 'none':
      return null;
  }
}

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 40) return 'start';
  return x > width - 40 ? 'end' : 'middle';
}
