import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { ChevronIcon } from './icons';
import styles from './card-button.module.css';

interface CardButtonProps {
  readonly name: string;
  readonly description: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A quiet way to somewhere else, with a sentence on what is there. */
export function CardButton({ name, description, isDisabled = false, onPress }: CardButtonProps) {
  const id = useId();
  return (
    <Button
      className={styles['card'] ?? ''}
      isDisabled={isDisabled}
      onPress={onPress}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-description`}
    >
      <span className={styles['words']}>
        <span id={`${id}-name`} className={styles['name']}>
          {name}
        </span>
        <span id={`${id}-description`} className={styles['description']}>
          {description}
        </span>
      </span>
      <ChevronIcon />
    </Button>
  );
}
