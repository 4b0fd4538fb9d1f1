import type { ReactNode } from 'react';
import type { Report } from '../../../core/report/schema';
import { sortFindings } from '../../app-state/findings';
import { CheckList } from '../../components/check-list';
import { Fold } from '../../components/fold';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { StatusMark, type Mark } from '../../components/status-mark';
import { timeLocale } from '../../i18n/text';
import { useText } from '../../i18n/use-text';
import { FindingList } from './finding-list';
import { FirstFinding } from './first-finding';
import styles from './result-step.module.css';

interface FindingsProps {
  readonly report: Report;
  /** What the screen's heading says; it is not said twice. */
  readonly headline: string;
  /** The run was stopped, so what it did not look at needs no explanation. */
  readonly stopped?: boolean;
  /** What stands between the first finding and the others. */
  readonly afterFirst?: ReactNode;
}

/** What a report found: the first fix large, everything else below. */
export function Findings({ report, headline, stopped = false, afterFirst }: FindingsProps) {
  const t = useText();
  const { first, rest, notes } = sortFindings(report);
  const unseen = report.checks.filter((check) => check.status === 'unknown');
  return (
    <>
      {first !== null && <FirstFinding tree={first} headline={headline} />}
      {afterFirst}
      {unseen.length > 0 && !stopped && (
        <Section title={t('result.unknown')}>
          <p>{t('result.unknown.lead')}</p>
          <ul className={styles['unseen']}>
            {unseen.map((check) => (
              <li key={check.id}>
                <Notice mark="unknown" title={check.title}>
                  {check.detail !== null && <p className={styles['detail']}>{check.detail}</p>}
                </Notice>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={t('result.rest')}>
          <FindingList trees={rest} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t('result.notes')}>
          <FindingList trees={notes} />
        </Section>
      )}
      <Fold title={t('checks.show')} level={2}>
        <CheckList checks={report.checks} />
      </Fold>
    </>
  );
}

const summaryMarks: Readonly<Record<Report['summary']['status'], Mark>> = {
  healthy: 'passed',
  problems: 'failed',
  incomplete: 'unknown',
};

export function SummaryMark({ report }: { readonly report: Report }) {
  return <StatusMark mark={summaryMarks[report.summary.status]} />;
}

/** How many of the checks that were made passed, how many were left out, and when that was. */
export function Counts({ report }: { readonly report: Report }) {
  const t = useText();
  const { passed, failed, warning, skipped, unknown } = report.summary.counts;
  const time = new Date(report.finishedAt).toLocaleTimeString(timeLocale(), { timeStyle: 'short' });
  return (
    <span>{t('result.counts', { passed, made: passed + failed + warning + unknown, skipped, time })}</span>
  );
}
