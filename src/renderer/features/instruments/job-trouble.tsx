import { useWizard } from '../../app-state/use-wizard';
import type { Question, Target } from '../../app-state/wizard';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useText } from '../../i18n/use-text';

interface JobTroubleProps {
  readonly message: string;
  /** Of a refusal; null: Ungrey itself failed. */
  readonly code: string | null;
  readonly target: Target;
  readonly symptom?: Question['symptom'];
  readonly onAgain: () => void;
}

/** Why an instrument has nothing to show: in words, with the way on. */
export function JobTrouble({ message, code, target, symptom = 'everything', onAgain }: JobTroubleProps) {
  const t = useText();
  const wizard = useWizard();
  const isOurs = code === null || code === 'cancelled' || code === 'gone';
  return (
    <Notice
      live
      mark={code === 'cancelled' ? 'info' : 'unknown'}
      title={message}
      actions={
        <>
          <Button onPress={onAgain}>{t('notice.again')}</Button>
          {!isOurs && (
            <Button
              look="primary"
              onPress={() => wizard.check(target, { symptom, tool: null, toolArguments: null })}
            >
              {t('start.check')}
            </Button>
          )}
        </>
      }
    />
  );
}
