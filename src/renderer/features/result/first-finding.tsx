import type { FindingTree } from '../../app-state/findings';
import { useText } from '../../i18n/use-text';
import { Consequences } from './finding-list';
import { FindingTitle } from './finding-title';
import { FindingView } from './finding-view';
import styles from './first-finding.module.css';

interface FirstFindingProps {
  readonly tree: FindingTree;
  /** What the screen's heading says; it is not said twice. */
  readonly headline: string;
}

/** The one thing to do now, large. */
export function FirstFinding({ tree, headline }: FirstFindingProps) {
  const t = useText();
  const label = t(tree.finding.severity === 'error' ? 'result.first' : 'result.first.warning');
  const isHeadline = tree.finding.title === headline;
  return (
    <section className={styles['card']} aria-label={label}>
      {!isHeadline && <p className={styles['above']}>{label}</p>}
      <h2 className={styles['title']}>{isHeadline ? label : <FindingTitle finding={tree.finding} />}</h2>
      <FindingView finding={tree.finding} first />
      <Consequences findings={tree.consequences} />
    </section>
  );
}
