import type { ReportFinding } from '../../../../core/report/schema';
import { Notice } from '../../../components/notice';
import { Steps } from '../../../components/steps';
import { visibleText } from '../../../../shared/visible-text';
import styles from './measuring.module.css';

const marks = { error: 'failed', warning: 'warning', info: 'passed' } as const;

/** Its text stands whole below the picture. */
const textBelow = 'report-mcp-latency';

interface OutcomeProps {
  readonly findings: readonly ReportFinding[];
  /** What could not be told, one sentence each. */
  readonly unknown: readonly string[];
  /** Ended by the person before its time: what it found is no pass. */
  readonly stopped?: boolean;
}

/** What a measurement says, in words: the findings of a check. Their numbers stand in the picture and its table. */
export function Outcome({ findings, unknown, stopped = false }: OutcomeProps) {
  return (
    <div className={styles['outcome']} role="status">
      {findings.map(({ code, severity, title, explanation, remedies }) => (
        <Notice
          key={`${code}-${title}`}
          mark={stopped && severity === 'info' ? 'info' : marks[severity]}
          title={visibleText(title)}
        >
          <p>{visibleText(explanation)}</p>
          {(severity === 'info' ? [] : remedies.filter(({ id }) => id !== textBelow).slice(0, 1)).map(
            (remedy) => (
              <div key={remedy.id} className={styles['remedy']}>
                <p className={styles['remedy-title']}>{remedy.title}</p>
                <Steps steps={remedy.steps.map(visibleText)} />
              </div>
            ),
          )}
        </Notice>
      ))}
      {unknown.map((sentence) => (
        <Notice key={sentence} mark="unknown" title={visibleText(sentence)} />
      ))}
    </div>
  );
}
