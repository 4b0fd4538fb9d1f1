import { Breakable } from './breakable';
import styles from './facts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

interface FactsProps {
  readonly facts: readonly Fact[];
  /** The values are words rather than text from files and answers. */
  readonly prose?: boolean;
}

/** Pairs of a name and what was seen. Values are text from outside: shown as they are, never interpreted. */
export function Facts({ facts, prose = false }: FactsProps) {
  return (
    <dl className={styles['facts']} data-prose={prose}>
      {facts.map((fact, index) => (
        <div key={index} className={styles['fact']}>
          <dt>{fact.label}</dt>
          <dd>
            <Breakable text={fact.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
