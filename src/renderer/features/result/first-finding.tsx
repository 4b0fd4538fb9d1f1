import type { FindingTree } from '../../app-state/findings';
import { useText } from '../../i18n/use-text';
import { Consequences, FindingTitle } from './finding-list';
import { FindingView } from './finding-view';
import styles from './first-finding.module.css';

/** The one thing to do now, large. */
export function FirstFinding({ tree }: { readonly tree: FindingTree }) {
  const t = useText();
  return (
    <section className={styles['card']} aria-label={t('result.first')}>
      <p className={styles['above']}>{t('result.first')}</p>
      <h2 className={styles['title']}>
        <FindingTitle finding={tree.finding} />
      </h2>
      <FindingView finding={tree.finding} first />
      <Consequences findings={tree.consequences} />
    </section>
  );
}
