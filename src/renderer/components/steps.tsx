import styles from './steps.module.css';

/** What a person does, or what will happen, in order. A single step has no number. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 1) return <p className={styles['single']}>{steps[0]}</p>;
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        <li key={index} className={styles['step']}>
          {step}
        </li>
      ))}
    </ol>
  );
}
