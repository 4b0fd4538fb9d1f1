import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { PracticeState } from '../../../shared/ipc/practice';
import { invoke, sentenceOf } from '../../bridge/ungrey';

export interface PracticeMode {
  readonly state: PracticeState;
  readonly busy: boolean;
  /** Why it did not start or end, for people. */
  readonly error: string | null;
  readonly start: () => void;
  readonly stop: () => void;
}

const off: PracticeState = { on: false, lessons: [] };

/** Whether the window is about practice, and what of it is done. */
export function usePracticeMode(): PracticeMode {
  const [state, setState] = useState(off);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    // A window that was reloaded in the middle of practice goes on with it.
    invoke('practice.state', {}).then(setState, () => undefined);
    return window.ungrey.on('practice.changed', setState);
  }, []);

  return useMemo(() => {
    const ask = (name: 'practice.start' | 'practice.stop') => {
      setBusy(true);
      setError(null);
      invoke(name, {})
        .then(setState, (failure: unknown) => setError(sentenceOf(failure)))
        .finally(() => setBusy(false));
    };
    return {
      state,
      busy,
      error,
      start: () => ask('practice.start'),
      stop: () => ask('practice.stop'),
    };
  }, [state, busy, error]);
}

export const PracticeContext = createContext<PracticeMode | null>(null);

export function usePractice(): PracticeMode {
  const practice = useContext(PracticeContext);
  if (practice === null) throw new Error('A screen stands outside the practice context.');
  return practice;
}
