import { useEffect } from 'react';
import { invoke } from '../bridge/ungrey';
import { onLanguageChange } from '../i18n/text';
import { reportFrom, type WizardEvent, type WizardState } from './wizard';

/** When the language changes, has what main said and is on screen said in the new one: main knows it as codes. */
export function useReworded(
  { run, beforeRun, moduleChange, refreshed, received }: WizardState,
  dispatch: (event: WizardEvent) => void,
): void {
  const runId = run?.runId ?? null;
  const moduleRun = moduleChange?.runId ?? null;
  const refreshRun = refreshed?.runId ?? null;
  useEffect(() => {
    const reword = (): void => {
      for (const id of new Set([runId, beforeRun, moduleRun, refreshRun])) {
        if (id === null) continue;
        invoke('report.again', { runId: id }).then(
          (again) => dispatch({ type: 'reworded', runId: id, ...again }),
          // It keeps its words, which are right in their language.
          () => undefined,
        );
      }
      if (received === null) return;
      const { name, report } = received;
      invoke('report.open-text', { name, text: JSON.stringify(report) }).then(
        // Who wrote it is not who judged it anew.
        (opened) => opened.ok && dispatch({ type: 'received-reworded', report: reportFrom(opened) }),
        () => undefined,
      );
    };
    return onLanguageChange(reword);
  }, [runId, beforeRun, moduleRun, refreshRun, received, dispatch]);
}
