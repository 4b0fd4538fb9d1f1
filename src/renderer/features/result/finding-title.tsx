import type { ReportFinding } from '../../../core/report/schema';
import { severityMarks } from '../../components/severity-marks';
import { StatusMark } from '../../components/status-mark';
import { useText } from '../../i18n/use-text';

/** How bad it is, and what it is. */
export function FindingTitle({ finding }: { readonly finding: Pick<ReportFinding, 'severity' | 'title'> }) {
  const t = useText();
  return (
    <>
      <StatusMark mark={severityMarks[finding.severity]} />
      <span>
        <span className="visually-hidden">{t(`finding.severity.${finding.severity}`)}: </span>
        {finding.title}
      </span>
    </>
  );
}
