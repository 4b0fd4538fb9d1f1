import styles from './facts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Pairs of a name and what was seen. Values are text from outside: shown as they are, never interpreted. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map((fact, index) => (
        <div key={index} className={styles['fact']}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
