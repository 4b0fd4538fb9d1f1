import { useId, type ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components/RadioGroup';
import styles from './choice-card.module.css';

interface ChoiceCardProps {
  readonly value: string;
  /** Its name for those who hear it; the children are its description. */
  readonly label: string;
  readonly children: ReactNode;
}

/** One choice of a radio group, as a card with a round mark; the whole card can be pressed. */
export function ChoiceCard({ value, label, children }: ChoiceCardProps) {
  const id = useId();
  return (
    <RadioField value={value} aria-label={label} aria-describedby={id} className={styles['field'] ?? ''}>
      <RadioButton className={styles['card'] ?? ''}>
        <span className={styles['dot']} aria-hidden="true" />
        <span id={id} className={styles['body']}>
          {children}
        </span>
      </RadioButton>
    </RadioField>
  );
}
