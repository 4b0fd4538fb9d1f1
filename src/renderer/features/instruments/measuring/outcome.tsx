import type { ReportFinding } from '../../../../core/report/schema';
import { Facts } from '../../../components/facts';
import { Notice } from '../../../components/notice';
import { Steps } from '../../../components/steps';
import { visibleText } from '../visible-text';
import styles from './measuring.module.css';

const marks = { error: 'failed', warning: 'warning', info: 'passed' } as const;

interface OutcomeProps {
  readonly findings: readonly ReportFinding[];
  /** What could not be told, one sentence each. */
  readonly unknown: readonly string[];
}

/** What a measurement says, in words: the same findings as those of a check. */
export function Outcome({ findings, unknown }: OutcomeProps) {
  return (
    <div className={styles['outcome']} role="status">
      {findings.map(({ code, severity, title, explanation, evidence, remedies }) => (
        <Notice key={`${code}-${title}`} mark={marks[severity]} title={visibleText(title)}>
          <p>{visibleText(explanation)}</p>
          {evidence.length > 0 && (
            <Facts facts={evidence.map(({ label, value }) => ({ label, value: visibleText(value) }))} />
          )}
          {remedies.slice(0, 1).map((remedy) => (
            <div key={remedy.id} className={styles['remedy']}>
              <p className={styles['remedy-title']}>{remedy.title}</p>
              <Steps steps={remedy.steps.map(visibleText)} />
            </div>
          ))}
        </Notice>
      ))}
      {unknown.map((sentence) => (
        <Notice key={sentence} mark="unknown" title={visibleText(sentence)} />
      ))}
    </div>
  );
}
