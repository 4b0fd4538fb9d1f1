import type { ReactNode } from 'react';
import type { StationState } from '../app-state/stations';
import { AttentionIcon, CheckIcon, CrossIcon, DashIcon, DotIcon, InfoIcon, QuestionIcon } from './icons';
import { cx } from './cx';
import styles from './status-mark.module.css';

export type Mark = StationState | 'info';

const icons: Readonly<Record<Mark, () => ReactNode>> = {
  waiting: DotIcon,
  looking: DotIcon,
  passed: CheckIcon,
  failed: CrossIcon,
  warning: AttentionIcon,
  skipped: DashIcon,
  none: DashIcon,
  unknown: QuestionIcon,
  info: InfoIcon,
};

/** The little round sign of a state. It is never alone: a word for the state stands beside it or is hidden beside it. */
export function StatusMark({ mark, large = false }: { readonly mark: Mark; readonly large?: boolean }) {
  const Icon = icons[mark];
  return (
    <span className={cx(styles['mark'], large && styles['large'])} data-mark={mark}>
      <Icon />
    </span>
  );
}
