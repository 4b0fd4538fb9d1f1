import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './settings.module.css';

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Each with its words, in the order in which they are shown. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choices<Value extends string>({ label, value, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <RadioGroup
      aria-label={label}
      className={styles['choices'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find(([each]) => each === chosen);
        if (choice) onChoose(choice[0]);
      }}
    >
      {choices.map(([each, words]) => (
        <RadioField key={each} value={each}>
          <RadioButton className={styles['choice'] ?? ''}>{words}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
