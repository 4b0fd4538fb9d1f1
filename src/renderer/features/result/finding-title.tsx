import type { ReportFinding } from '../../../core/report/schema';
import { StatusMark, type Mark } from '../../components/status-mark';
import { useText } from '../../i18n/use-text';

const marks: Readonly<Record<ReportFinding['severity'], Mark>> = {
  error: 'failed',
  warning: 'warning',
  info: 'info',
};

/** How bad it is, and what it is. */
export function FindingTitle({ finding }: { readonly finding: Pick<ReportFinding, 'severity' | 'title'> }) {
  const t = useText();
  return (
    <>
      <StatusMark mark={marks[finding.severity]} />
      <span>
        <span className="visually-hidden">{t(`finding.severity.${finding.severity}`)}: </span>
        {finding.title}
      </span>
    </>
  );
}
