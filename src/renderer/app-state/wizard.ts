import type { InputOf, PayloadOf } from '../../shared/ipc/contract';
import type { Report } from '../../core/report/schema';
import { afterEvent, newRun, type Run } from './run';

export type Step = 'start' | 'setup' | 'checking' | 'result' | 'token' | 'repair' | 'report';

/** What a run or a repair is about. */
export type Target = Omit<InputOf<'repair.plan'>, 'style'>;
export type Symptom = InputOf<'run.start'>['symptom'];

/** A change of the config file that Ungrey has made and can undo, or has undone just now. */
export interface WrittenChange {
  readonly file: string;
  readonly backup: string | null;
  readonly undone: boolean;
}

export interface WizardState {
  readonly step: Step;
  readonly target: Target;
  readonly symptom: Symptom;
  readonly run: Run | null;
  /** The report that the present run is compared with, to say *Fixed* or *Still there*. */
  readonly before: Report | null;
  readonly change: WrittenChange | null;
  /** Events of a run whose start has not been answered yet. */
  readonly early: readonly PayloadOf<'run.event'>[];
}

export const nothingChosen: Target = { configFile: null, entry: null, url: null, connection: null };

export const firstState: WizardState = {
  step: 'start',
  target: nothingChosen,
  symptom: 'entry-grey',
  run: null,
  before: null,
  change: null,
  early: [],
};

export type WizardEvent =
  | {
      readonly type: 'check-asked';
      readonly target: Target;
      readonly symptom: Symptom;
      readonly before: Report | null;
    }
  | { readonly type: 'check-started'; readonly runId: string }
  | { readonly type: 'check-refused'; readonly message: string }
  | { readonly type: 'run-event'; readonly payload: PayloadOf<'run.event'> }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'went'; readonly step: Step; readonly target?: Target }
  | { readonly type: 'change-written'; readonly change: WrittenChange }
  | { readonly type: 'change-undone' }
  | { readonly type: 'left' };

/** The wizard's next state. Pure: what must be asked of the main process is asked in use-wizard. */
export function nextState(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'check-asked':
      return {
        ...state,
        step: 'checking',
        target: event.target,
        symptom: event.symptom,
        before: event.before,
        run: newRun,
        early: [],
        change: state.change?.undone === true ? null : state.change,
      };
    case 'check-started':
      return started(state, event.runId);
    case 'check-refused':
      return ended({
        ...state,
        run: { ...(state.run ?? newRun), end: { kind: 'failed', message: event.message } },
      });
    case 'run-event':
      return withEvent(state, event.payload);
    case 'cancel-asked':
      return state.run === null ? state : { ...state, run: { ...state.run, cancelling: true } };
    case 'went':
      return { ...state, step: event.step, target: event.target ?? state.target };
    case 'change-written':
      return { ...state, change: event.change };
    case 'change-undone':
      return { ...state, change: state.change && { ...state.change, undone: true } };
    case 'left':
      // What was written can still be undone.
      return { ...firstState, change: state.change };
  }
}

function started(state: WizardState, runId: string): WizardState {
  if (state.run === null) return state;
  const waiting = state.early.filter((payload) => payload.runId === runId);
  return waiting.reduce(withEvent, { ...state, run: { ...state.run, runId }, early: [] });
}

function withEvent(state: WizardState, payload: PayloadOf<'run.event'>): WizardState {
  if (state.run === null) return state;
  if (state.run.runId === null) return { ...state, early: [...state.early, payload] };
  // A late event of a run that was left.
  if (state.run.runId !== payload.runId) return state;
  return ended({ ...state, run: afterEvent(state.run, payload.event) });
}

function ended(state: WizardState): WizardState {
  return state.step === 'checking' && state.run?.end ? { ...state, step: 'result' } : state;
}

/** Where “Back” leads; null: nowhere. */
export function stepBefore(state: WizardState): Step | null {
  switch (state.step) {
    case 'start':
      return null;
    case 'setup':
    case 'checking':
    case 'result':
      return 'start';
    case 'token':
    case 'report':
      return 'result';
    case 'repair':
      return state.run === null ? 'setup' : 'result';
  }
}

/** The report of the run that was last finished; null while there is none. */
export function reportOf(state: WizardState): Report | null {
  return state.run?.end?.kind === 'finished' ? state.run.end.report : null;
}
