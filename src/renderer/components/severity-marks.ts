import type { ReportFinding } from '../../core/report/schema';
import type { Mark } from './status-mark';

/** The sign of how bad a finding is. */
export const severityMarks: Readonly<
  Record<ReportFinding['severity'], Extract<Mark, 'failed' | 'warning' | 'info'>>
> = {
  error: 'failed',
  warning: 'warning',
  info: 'info',
};
