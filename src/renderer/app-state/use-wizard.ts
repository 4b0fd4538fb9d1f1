import { createContext, useContext, useEffect, useMemo, useReducer } from 'react';
import { invoke, sentenceOf } from '../bridge/ungrey';
import { useReworded } from './use-reworded';
import type { InstrumentId } from './instruments';
import {
  firstState,
  nextState,
  reportOf,
  stepBefore,
  type ModuleChange,
  type ReceivedReport,
  type Question,
  type Refreshed,
  type SecondLook,
  type Step,
  type Target,
  type WizardState,
  type WrittenChange,
} from './wizard';

export interface Wizard {
  readonly state: WizardState;
  /** A first look at a connection. */
  check(target: Target, question: Question): void;
  /** Looks again, and compares. */
  checkAgain(): void;
  cancel(): void;
  go(step: Step, target?: Target): void;
  back(): void;
  /** A change was written to this entry: look whether it helped. */
  changeWritten(change: Omit<WrittenChange, 'undone'>, entry: string): void;
  /** The file is as it was: what was found since no longer holds, so look again. */
  changeUndone(): void;
  /** Opens an instrument (null: the list of them); without a target, on the connection that the screen is about. */
  openInstrument(id: InstrumentId | null, target?: Target, tool?: string | null): void;
  /** Shows what the remedy of this finding (its place in the report) would ask of the server. */
  chooseRemedy(step: 'module' | 'refresh', finding: number): void;
  /** The server was asked to enable or disable a module, and was looked at again. */
  moduleChanged(change: ModuleChange, second: SecondLook): void;
  serversRefreshed(refreshed: Refreshed, second: SecondLook): void;
  openSettings(): void;
  /** Shows somebody else's report. */
  receive(received: ReceivedReport): void;
  /** Back to the first screen, the run forgotten. */
  leave(): void;
}

/** The wizard's state and everything that a screen can ask of it. */
export function useWizardState(): Wizard {
  const [state, dispatch] = useReducer(nextState, firstState);

  useEffect(() => window.ungrey.on('run.event', (payload) => dispatch({ type: 'run-event', payload })), []);

  useReworded(state, dispatch);

  return useMemo(() => {
    const before = reportOf(state);
    const start = (
      target: Target,
      question: Question,
      compareWith: typeof before,
      after: string | null = null,
    ) => {
      dispatch({ type: 'check-asked', target, question, before: compareWith });
      invoke('run.start', { ...target, ...question, after }).then(
        ({ runId }) => dispatch({ type: 'check-started', runId }),
        (error: unknown) => dispatch({ type: 'check-refused', message: sentenceOf(error) }),
      );
    };
    const cancel = () => {
      const runId = state.run?.runId ?? null;
      if (runId === null || state.run?.end) return;
      dispatch({ type: 'cancel-asked' });
      // A run that is already over cannot be cancelled, which is just as well.
      invoke('run.cancel', { runId }).catch(() => undefined);
    };
    const leave = () => {
      cancel();
      dispatch({ type: 'left' });
    };
    return {
      state,
      check: (target, question) => start(target, question, null),
      // What was mended outside Ungrey may lie anywhere on the path, so all of it is looked at.
      checkAgain: () => start(state.target, state.question, before),
      cancel,
      go: (step, target) => dispatch({ type: 'went', step, ...(target && { target }) }),
      back: () => {
        const step = stepBefore(state);
        if (state.step === 'instrument' && state.instrument?.fromList === true) {
          dispatch({ type: 'instrument-opened', id: null, target: null, tool: null });
        } else if (step === 'start') leave();
        else if (step !== null) dispatch({ type: 'went', step });
      },
      changeWritten: (change, entry) => {
        dispatch({ type: 'change-written', change: { ...change, undone: false } });
        const target = { ...state.target, configFile: change.file, entry };
        start(target, state.question, before, state.run?.runId ?? null);
      },
      changeUndone: () => {
        if (state.step === 'result') start(state.target, state.question, null);
        dispatch({ type: 'change-undone' });
      },
      openInstrument: (id, target, tool) =>
        dispatch({ type: 'instrument-opened', id, target: target ?? null, tool: tool ?? null }),
      chooseRemedy: (step, finding) => dispatch({ type: 'remedy-chosen', step, finding }),
      moduleChanged: (change, second) => dispatch({ type: 'module-changed', change, second }),
      serversRefreshed: (refreshed, second) => dispatch({ type: 'servers-refreshed', refreshed, second }),
      openSettings: () => dispatch({ type: 'settings-opened' }),
      receive: (received) => dispatch({ type: 'report-received', received }),
      leave,
    };
  }, [state]);
}

export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (wizard === null) throw new Error('A screen stands outside the wizard.');
  return wizard;
}
