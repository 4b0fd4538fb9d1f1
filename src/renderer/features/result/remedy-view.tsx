import { useWizard } from '../../app-state/use-wizard';
import { reportOf } from '../../app-state/wizard';
import { invoke } from '../../bridge/ungrey';
import { Button } from '../../components/button';
import { Steps } from '../../components/steps';
import { useText } from '../../i18n/use-text';
import { useReadOnly } from '../received/read-only';
import { actionOf, mainActions, type Remedy, type RemedyAction } from './remedy-actions';
import styles from './remedy-view.module.css';

interface RemedyViewProps {
  readonly remedy: Remedy;
  /** The one that the screen recommends. */
  readonly recommended?: boolean;
}

/** One way to fix something: what it is, its steps, and the button when Ungrey can help. */
export function RemedyView({ remedy, recommended = false }: RemedyViewProps) {
  const readOnly = useReadOnly();
  const action = readOnly ? null : actionOf(remedy);
  return (
    <div className={styles['remedy']}>
      <p className={styles['title']}>{remedy.title}</p>
      <Steps steps={remedy.steps} />
      {action !== null && <ActionButton remedy={remedy} action={action} recommended={recommended} />}
    </div>
  );
}

function ActionButton({
  remedy,
  action,
  recommended,
}: {
  readonly remedy: Remedy;
  readonly action: RemedyAction;
  readonly recommended: boolean;
}) {
  const t = useText();
  const wizard = useWizard();
  const act = () => {
    switch (action) {
      case 'repair':
      case 'token':
      case 'report':
        wizard.go(action);
        return;
      case 'module':
      case 'refresh':
        wizard.chooseRemedy(
          action,
          reportOf(wizard.state)?.findings.findIndex(({ remedies }) => remedies.includes(remedy)) ?? 0,
        );
        return;
      case 'choose':
        wizard.leave();
        return;
      case 'folder':
        // The system says itself when it cannot open a folder.
        invoke('open.place', { place: 'config-folder' }).catch(() => undefined);
    }
  };
  const main = recommended && mainActions.has(action);
  return (
    <div className={styles['action']}>
      <Button look={main ? 'primary' : 'secondary'} onPress={act}>
        {t(`remedy.${action}`)}
      </Button>
    </div>
  );
}
