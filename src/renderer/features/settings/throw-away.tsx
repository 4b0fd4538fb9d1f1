import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { useText } from '../../i18n/use-text';
import styles from './settings.module.css';

interface ThrowAwayProps {
  /** What the button says. */
  readonly label: string;
  /** Its name for those who hear it, when the label does not say of what. */
  readonly name?: string;
  /** What is asked before anything happens: what goes, and what will no longer work. */
  readonly question: string;
  readonly onSure: () => void;
}

/** A button that asks once more, in its own place, and takes the focus there. */
export function ThrowAway({ label, name, question, onSure }: ThrowAwayProps) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button look="quiet" aria-label={name ?? label} onPress={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Question {...{ label, question, onSure }} keep={t('settings.keep')} onKeep={() => setAsking(false)} />
  );
}

interface QuestionProps extends Pick<ThrowAwayProps, 'label' | 'question' | 'onSure'> {
  readonly keep: string;
  readonly onKeep: () => void;
}

function Question({ label, question, keep, onSure, onKeep }: QuestionProps) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => self.current?.focus(), []);
  return (
    <div ref={self} className={styles['question']} role="group" aria-label={question} tabIndex={-1}>
      <p>{question}</p>
      <Button
        onPress={() => {
          onKeep();
          onSure();
        }}
      >
        {label}
      </Button>
      <Button look="quiet" onPress={onKeep}>
        {keep}
      </Button>
    </div>
  );
}
