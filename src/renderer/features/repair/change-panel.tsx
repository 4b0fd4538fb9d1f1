import { useState } from 'react';
import type { DiffRow } from '../../../shared/ipc/contract';
import { useWizard } from '../../app-state/use-wizard';
import type { WrittenChange } from '../../app-state/wizard';
import { invoke, sentenceOf } from '../../bridge/ungrey';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { useText } from '../../i18n/use-text';
import { DiffTable } from './diff-table';

type Undoing =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'conflict'; readonly message: string; readonly diff: readonly DiffRow[] }
  | { readonly state: 'failed'; readonly message: string };

interface ChangePanelProps {
  readonly onUndone?: () => void;
}

/** The change that Ungrey made, as long as it can be undone. */
export function ChangePanel({ onUndone }: ChangePanelProps) {
  const t = useText();
  const wizard = useWizard();
  const [undoing, setUndoing] = useState<Undoing>({ state: 'idle' });
  const { change } = wizard.state;

  const undo = (file: string, force: boolean) => {
    if (undoing.state === 'busy') return;
    setUndoing({ state: 'busy' });
    invoke('repair.undo', { configFile: file, force }).then(
      (result) => {
        if (result.ok) {
          setUndoing({ state: 'idle' });
          wizard.changeUndone();
          onUndone?.();
        } else if (result.code === 'changed-meanwhile') {
          setUndoing({ state: 'conflict', message: result.message, diff: result.diff ?? [] });
        } else {
          setUndoing({ state: 'failed', message: result.message });
        }
      },
      (error: unknown) => setUndoing({ state: 'failed', message: sentenceOf(error) }),
    );
  };

  if (change === null) return null;
  if (change.undone) return <Notice live mark="passed" title={t('change.undone')} />;
  if (undoing.state === 'conflict') {
    return (
      <Notice
        takesFocus
        mark="warning"
        title={t('change.undo.refused')}
        actions={
          <>
            <Button onPress={() => setUndoing({ state: 'idle' })}>{t('change.undo.keep')}</Button>
            <Button onPress={() => undo(change.file, true)}>{t('change.undo.force')}</Button>
          </>
        }
      >
        <p>{undoing.message}</p>
        <p>{t('change.undo.both')}</p>
        {undoing.diff.length > 0 && <DiffTable rows={undoing.diff} />}
      </Notice>
    );
  }
  return (
    <>
      {undoing.state === 'failed' && (
        <Notice live mark="failed" title={t('change.undo.failed')}>
          <p>{undoing.message}</p>
        </Notice>
      )}
      <Written change={change} busy={undoing.state === 'busy'} onUndo={() => undo(change.file, false)} />
    </>
  );
}

interface WrittenProps {
  readonly change: WrittenChange;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

function Written({ change, busy, onUndo }: WrittenProps) {
  const t = useText();
  return (
    <Notice
      mark="info"
      title={t('change.written')}
      actions={<Button onPress={onUndo}>{t(busy ? 'change.undoing' : 'change.undo')}</Button>}
    >
      <Facts
        facts={[
          { label: t('change.file'), value: change.file },
          ...(change.backup === null ? [] : [{ label: t('change.backup'), value: change.backup }]),
        ]}
      />
    </Notice>
  );
}
