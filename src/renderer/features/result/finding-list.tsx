import { useState } from 'react';
import type { FindingTree } from '../../app-state/findings';
import type { ReportFinding } from '../../../core/report/schema';
import { Fold } from '../../components/fold';
import { MoreButton } from '../../components/more-button';
import { useText } from '../../i18n/use-text';
import { FindingTitle } from './finding-title';
import { FindingView } from './finding-view';
import styles from './finding-list.module.css';

const portion = 25;
/** Findings as folds: the title says it, the rest is one press away. */
export function FindingList({ trees }: { readonly trees: readonly FindingTree[] }) {
  const [shown, setShown] = useState(portion);
  return (
    <>
      <ul className={styles['list']}>
        {trees.slice(0, shown).map((tree, index) => (
          <li key={index} className={styles['item']}>
            <Fold title={<FindingTitle finding={tree.finding} />}>
              <FindingView finding={tree.finding} />
              <Consequences findings={tree.consequences} />
            </Fold>
          </li>
        ))}
      </ul>
      <MoreButton
        hidden={trees.length - shown}
        step={portion}
        onMore={() => setShown((before) => before + portion)}
      />
    </>
  );
}

/** What follows from a finding, folded under it: it goes away when its cause does. */
export function Consequences({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const t = useText();
  if (findings.length === 0) return null;
  return (
    <Fold title={t('finding.consequences', { count: findings.length })} level={4}>
      <FindingList trees={findings.map((finding) => ({ finding, consequences: [] }))} />
    </Fold>
  );
}
