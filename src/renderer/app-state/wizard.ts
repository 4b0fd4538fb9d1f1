import type { InputOf, OutputOf, PayloadOf, RunEvent } from '../../shared/ipc/contract';
import type { OpenedReport } from '../../shared/ipc/report-replay';
import type { Report } from '../../core/report/schema';
import type { InstrumentId } from './instruments';
import { afterEvent, newRun, type Run } from './run';

export type Step =
  | 'start'
  | 'setup'
  | 'checking'
  | 'result'
  | 'token'
  | 'repair'
  | 'module'
  | 'refresh'
  | 'report'
  | 'received'
  | 'instrument'
  | 'settings';

/** What a run or a repair is about. */
export type Target = Omit<InputOf<'repair.plan'>, 'style'>;
/** What is asked of a run: the symptom, and the tool that it is about. */
export type Question = Pick<InputOf<'run.start'>, 'symptom' | 'tool' | 'toolArguments'>;
export type Symptom = Question['symptom'];

/** A change of the config file that Ungrey has made and can undo, or has undone just now. */
export interface WrittenChange {
  readonly file: string;
  readonly backup: string | null;
  readonly undone: boolean;
}

/** What became of enabling a module on the server, or of disabling it again. */
export interface ModuleChange {
  readonly planId: string;
  /** The second look, by which main knows the sentence in other languages. */
  readonly runId: string;
  /** One sentence. */
  readonly message: string;
  readonly mark: 'passed' | 'failed' | 'unknown';
  /** Ungrey enabled the module and has not disabled it since. */
  readonly canUndo: boolean;
}

/** What became of a refresh of remote servers. */
export interface Refreshed {
  /** The second look, by which main knows the sentences in other languages. */
  readonly runId: string;
  readonly healed: boolean;
  /** One sentence a server. */
  readonly messages: readonly string[];
}

/** The instrument that is open. */
export interface OpenInstrument {
  /** Null: the list of all instruments. */
  readonly id: InstrumentId | null;
  /** Its own: an instrument may look at another connection than the run did. */
  readonly target: Target;
  /** The tool that it was opened for. */
  readonly tool: string | null;
  /** Where “Back” leads; from an instrument that was opened in the list it leads to the list first. */
  readonly from: Exclude<Step, 'instrument' | 'settings'>;
  readonly fromList: boolean;
}

export interface WizardState {
  readonly step: Step;
  readonly target: Target;
  readonly question: Question;
  readonly run: Run | null;
  /** The report that the present run is compared with, to say *Fixed* or *Still there*. */
  readonly before: Report | null;
  /** The run that `before` is the report of. */
  readonly beforeRun: string | null;
  readonly change: WrittenChange | null;
  readonly moduleChange: ModuleChange | null;
  readonly refreshed: Refreshed | null;
  /** The finding whose remedy is carried out, by its place in the report. */
  readonly finding: number | null;
  readonly instrument: OpenInstrument | null;
  /** Somebody else's report that is shown; it has nothing to do with this computer, nor with the run. */
  readonly received: ReceivedReport | null;
  /** Where “Back” leads from the settings. */
  readonly settingsFrom: Exclude<Step, 'settings'>;
  /** Events of a run whose start has not been answered yet. */
  readonly early: readonly PayloadOf<'run.event'>[];
}

export const nothingChosen: Target = { configFile: null, entry: null, url: null, connection: null };

export const firstState: WizardState = {
  step: 'start',
  target: nothingChosen,
  question: { symptom: 'entry-grey', tool: null, toolArguments: null },
  run: null,
  before: null,
  beforeRun: null,
  change: null,
  moduleChange: null,
  refreshed: null,
  finding: null,
  instrument: null,
  received: null,
  settingsFrom: 'start',
  early: [],
};

export type WizardEvent =
  | {
      readonly type: 'check-asked';
      readonly target: Target;
      readonly question: Question;
      readonly before: Report | null;
    }
  | { readonly type: 'check-started'; readonly runId: string }
  | { readonly type: 'check-refused'; readonly message: string }
  | { readonly type: 'run-event'; readonly payload: PayloadOf<'run.event'> }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'went'; readonly step: Step; readonly target?: Target }
  | { readonly type: 'change-written'; readonly change: WrittenChange }
  | { readonly type: 'change-undone' }
  | {
      readonly type: 'instrument-opened';
      readonly id: InstrumentId | null;
      /** Null: the one that the screen is about. */
      readonly target: Target | null;
      readonly tool: string | null;
    }
  | { readonly type: 'remedy-chosen'; readonly step: 'module' | 'refresh'; readonly finding: number }
  | { readonly type: 'module-changed'; readonly change: ModuleChange; readonly second: SecondLook }
  | { readonly type: 'servers-refreshed'; readonly refreshed: Refreshed; readonly second: SecondLook }
  | { readonly type: 'settings-opened' }
  | { readonly type: 'report-received'; readonly received: ReceivedReport }
  | ({ readonly type: 'reworded'; readonly runId: string } & SaidAgain)
  | { readonly type: 'received-reworded'; readonly report: Report }
  | { readonly type: 'left' };

/** All that main says of a run, in the words of another language. */
type SaidAgain = {
  readonly [Name in keyof OutputOf<'report.again'>]: Readonly<OutputOf<'report.again'>[Name]>;
};

/** A report that somebody sent, judged anew. */
export interface ReceivedReport extends Omit<Extract<OpenedReport, { ok: true }>, 'report'> {
  readonly report: Report;
}

export const reportFrom = ({ report }: Extract<OpenedReport, { ok: true }>): Report =>
  JSON.parse(report) as Report;

/** The run that followed a change on the server. */
export interface SecondLook {
  readonly runId: string;
  readonly report: Report;
}

/** The wizard's next state. Pure: what must be asked of the main process is asked in use-wizard. */
export function nextState(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'check-asked':
      return {
        ...state,
        step: 'checking',
        target: event.target,
        question: event.question,
        before: event.before,
        beforeRun: event.before === null ? null : (state.run?.runId ?? null),
        run: newRun,
        early: [],
        change: state.change?.undone === true ? null : state.change,
        moduleChange: state.moduleChange?.canUndo === true ? state.moduleChange : null,
        refreshed: null,
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
      return { ...state, step: arrived(state, event.step), target: event.target ?? state.target };
    case 'change-written':
      return { ...state, change: event.change };
    case 'change-undone':
      return { ...state, change: state.change && { ...state.change, undone: true } };
    case 'instrument-opened':
      return { ...state, step: 'instrument', instrument: opened(state, event) };
    case 'remedy-chosen':
      return { ...state, step: event.step, finding: event.finding };
    case 'module-changed':
      return seenAgain({ ...state, moduleChange: event.change }, event.second);
    case 'servers-refreshed':
      return seenAgain({ ...state, refreshed: event.refreshed }, event.second);
    case 'settings-opened':
      return state.step === 'settings' ? state : { ...state, step: 'settings', settingsFrom: state.step };
    case 'report-received':
      return { ...state, step: 'received', received: event.received };
    case 'reworded':
      return reworded(state, event);
    case 'received-reworded':
      return { ...state, received: state.received && { ...state.received, report: event.report } };
    case 'left':
      // The question can be asked again, and what was written can still be undone.
      return {
        ...firstState,
        question: state.question,
        change: state.change,
        moduleChange: state.moduleChange,
      };
  }
}

function opened(
  { step: shown, target, instrument, settingsFrom }: WizardState,
  event: Extract<WizardEvent, { type: 'instrument-opened' }>,
): OpenInstrument {
  // The settings are nobody's place to come back to.
  const step = shown === 'settings' ? settingsFrom : shown;
  const before = step === 'instrument' ? instrument : null;
  return {
    id: event.id,
    target: event.target ?? before?.target ?? target,
    tool: event.tool,
    from: before?.from ?? (step === 'instrument' ? 'start' : step),
    fromList: event.id !== null && before !== null && (before.id === null || before.fromList),
  };
}

/** The same things said in another language. */
function reworded(
  state: WizardState,
  { runId, report, events, messages }: Extract<WizardEvent, { type: 'reworded' }>,
): WizardState {
  const { run, moduleChange, refreshed } = state;
  const [message] = messages;
  return {
    ...state,
    before: state.beforeRun === runId && report !== null ? report : state.before,
    run: run?.runId === runId ? runReworded(run, report, events) : run,
    moduleChange:
      moduleChange?.runId === runId && message !== undefined ? { ...moduleChange, message } : moduleChange,
    refreshed: refreshed?.runId === runId && message !== undefined ? { ...refreshed, messages } : refreshed,
  };
}

function runReworded(run: Run, report: Report | null, events: readonly RunEvent[]): Run {
  if (run.end?.kind === 'finished') return report === null ? run : { ...run, end: { ...run.end, report } };
  const { runId, cancelling } = run;
  // It may have ended meanwhile: then its end, in the new words, is on its way.
  return events.length === 0 ? run : events.reduce(afterEvent, { ...newRun, runId, cancelling });
}

/** A run may have ended while an instrument was open. */
function arrived(state: WizardState, step: Step): Step {
  return step === 'checking' && state.run?.end ? 'result' : step;
}

/** Shows the second look, compared with the first, unless the person is at something else by now. */
function seenAgain(state: WizardState, { runId, report }: SecondLook): WizardState {
  if (state.step !== 'result' && state.step !== 'module' && state.step !== 'refresh') return state;
  const end = { kind: 'finished', cancelled: false, report } as const;
  return {
    ...state,
    step: 'result',
    before: reportOf(state),
    beforeRun: state.run?.runId ?? null,
    run: { ...newRun, runId, end },
  };
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
    case 'received':
      return 'start';
    case 'token':
    case 'module':
    case 'refresh':
    case 'report':
      return 'result';
    case 'repair':
      return state.run === null ? 'setup' : 'result';
    case 'instrument':
      return state.instrument?.from ?? 'start';
    case 'settings':
      return state.settingsFrom;
  }
}

/** The report of the run that was last finished; null while there is none. */
export function reportOf(state: WizardState): Report | null {
  return state.run?.end?.kind === 'finished' ? state.run.end.report : null;
}
