import type { StationState } from '../app-state/stations';
import { markIcons } from './icons';
import { cx } from './cx';
import styles from './status-mark.module.css';

export type Mark = StationState | 'info';

/** The little round sign of a state. It is never alone: a word for the state stands beside it or is hidden beside it. */
export function StatusMark({ mark, large = false }: { readonly mark: Mark; readonly large?: boolean }) {
  const Icon = markIcons[mark];
  return (
    <span className={cx(styles['mark'], large && styles['large'])} data-mark={mark}>
      <Icon />
    </span>
  );
}
