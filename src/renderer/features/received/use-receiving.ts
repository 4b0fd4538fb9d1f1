import { useCallback, useEffect, useState } from 'react';
import type { OpenedReport } from '../../../shared/ipc/report-replay';
import type { Wizard } from '../../app-state/use-wizard';
import { reportFrom } from '../../app-state/wizard';
import { invoke, sentenceOf } from '../../bridge/ungrey';

export interface Receiving {
  /** Why the last file could not be shown, for people. */
  readonly error: string | null;
  /** Asks for a file. */
  readonly open: () => void;
}

/** Opens a report that somebody sent: chosen in the system's dialog, or dropped onto the first screen. */
export function useReceiving(wizard: Wizard): Receiving {
  const { step } = wizard.state;
  const [error, setError] = useState<string | null>(null);
  const take = useCallback(
    (answer: Promise<OpenedReport>) => {
      answer.then(
        (opened) => {
          setError(opened.ok || opened.code === 'cancelled' ? null : opened.message);
          if (opened.ok) wizard.receive({ ...opened, report: reportFrom(opened) });
        },
        (failure: unknown) => setError(sentenceOf(failure)),
      );
    },
    [wizard],
  );
  const welcome = step === 'start' || step === 'received';
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (welcome && event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!welcome || file === undefined) return;
      event.preventDefault();
      take(file.text().then((text) => invoke('report.open-text', { name: file.name, text })));
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [welcome, take]);
  return { error, open: () => take(invoke('report.open', {})) };
}
