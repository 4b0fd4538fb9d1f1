import { useWizard } from '../../app-state/use-wizard';
import { invoke } from '../../bridge/ungrey';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useText } from '../../i18n/use-text';
import { moduleChangeOf } from './module-change';
import { useSending } from './use-sending';

/** What became of a module that was enabled here, as long as that can be undone or has just been. */
export function ModulePanel() {
  const t = useText();
  const wizard = useWizard();
  const sending = useSending();
  const { moduleChange } = wizard.state;
  if (moduleChange === null) return null;
  const { planId, message, mark, canUndo } = moduleChange;

  const undo = () => {
    sending.send(
      () => invoke('module.undo', { planId }),
      (changed) => wizard.moduleChanged(moduleChangeOf(planId, 'disabled', changed), changed),
    );
  };
  return (
    <>
      {sending.problem !== null && (
        <Notice live mark="failed" title={t('module.undo.failed')}>
          <p>{sending.problem}</p>
        </Notice>
      )}
      <Notice
        live
        takesFocus={!canUndo}
        mark={mark}
        title={message}
        actions={
          canUndo ? (
            <Button onPress={undo}>{t(sending.busy ? 'module.undoing' : 'module.undo')}</Button>
          ) : undefined
        }
      />
    </>
  );
}
