import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { ChevronIcon } from './icons';
import styles from './fold.module.css';

interface FoldProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** Details on demand. What was never opened is never drawn, so two hundred of them cost little. */
export function Fold({ title, level = 3, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure className={styles['fold'] ?? ''} onExpandedChange={(expanded) => expanded && setOpened(true)}>
      <Heading level={level} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <span className={styles['chevron']}>
            <ChevronIcon />
          </span>
          <span className={styles['title']}>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        {opened && <div className={styles['content']}>{children}</div>}
      </DisclosurePanel>
    </Disclosure>
  );
}
