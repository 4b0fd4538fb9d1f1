import type { RunEvent } from '../../shared/ipc/contract';
import { describe, expect, it } from 'vitest';
import { sampleReport } from './sample-report';
import { firstState, nextState, nothingChosen, reportOf, stepBefore, type WizardEvent } from './wizard';

const report = sampleReport({});
const asked: WizardEvent = {
  type: 'check-asked',
  target: nothingChosen,
  question: firstState.question,
  before: null,
};
const finished = (runId: string): WizardEvent => ({
  type: 'run-event',
  payload: { runId, event: { type: 'finished', cancelled: false, report } },
});
const started = (runId: string): WizardEvent => ({ type: 'check-started', runId });
const play = (...events: WizardEvent[]) => events.reduce(nextState, firstState);

describe('the wizard', () => {
  it('goes from the start over the check to the result', () => {
    expect(play(asked).step).toBe('checking');
    const state = play(asked, started('1'), finished('1'));
    expect(state.step).toBe('result');
    expect(reportOf(state)).toBe(report);
  });

  it('loses no event that comes before the answer to its start', () => {
    const state = play(asked, finished('1'), started('1'));
    expect(state.step).toBe('result');
    expect(state.early).toEqual([]);
  });

  it('shows its reports in other words when they come, each where it stands', () => {
    const again = { ...asked, before: report } as const;
    const compared = play(asked, started('1'), finished('1'), again, started('2'), finished('2'));
    const dutch = sampleReport({});
    const inDutch = { type: 'reworded', report: dutch, events: [], messages: [] } as const;
    const ofFirst = nextState(compared, { ...inDutch, runId: '1' });
    expect([ofFirst.before, reportOf(ofFirst)].map((each) => each === dutch)).toEqual([true, false]);
    const ofSecond = nextState(compared, { ...inDutch, runId: '2' });
    expect([ofSecond.before, reportOf(ofSecond)].map((each) => each === dutch)).toEqual([false, true]);
    expect(nextState(compared, { ...inDutch, runId: '3' })).toEqual(compared);
  });

  it('says a run that goes on in another language, and loses nothing of it', () => {
    const titled = (title: string): RunEvent => ({
      type: 'started',
      checks: [{ id: 'a', title, station: 'client' }],
    });
    const begun = play(
      asked,
      started('1'),
      { type: 'run-event', payload: { runId: '1', event: titled('A check') } },
      { type: 'cancel-asked' },
    );
    const again = { type: 'reworded', runId: '1', report: null, messages: [] } as const;
    const dutch = nextState(begun, {
      ...again,
      events: [titled('Een controle'), { type: 'looking', what: 'het netwerk' }],
    });
    expect(dutch.run).toMatchObject({
      runId: '1',
      cancelling: true,
      looking: 'het netwerk',
      checks: [{ title: 'Een controle' }],
    });
    expect(nextState(begun, { ...again, events: [] })).toEqual(begun);
  });

  it('ignores events of another run', () => {
    expect(play(asked, started('2'), finished('1')).step).toBe('checking');
    expect(play(asked, finished('1'), started('2')).step).toBe('checking');
    expect(play(asked, started('1'), { type: 'left' }, finished('1'))).toEqual(firstState);
  });

  it('does not come back when the answer arrives after leaving', () => {
    expect(play(asked, { type: 'left' }, started('1'))).toEqual(firstState);
  });

  it('shows why a check could not begin', () => {
    const state = play(asked, { type: 'check-refused', message: 'It could not begin.' });
    expect(state.step).toBe('result');
    expect(state.run?.end).toEqual({ kind: 'failed', message: 'It could not begin.' });
    expect(reportOf(state)).toBeNull();
  });

  it('keeps a change that can be undone, also at the start, and an undone one until the next check', () => {
    const change = { file: '/a.json', backup: null, undone: false };
    const written = play({ type: 'change-written', change }, { type: 'left' });
    expect(written.change).toEqual(change);
    const undone = nextState(written, { type: 'change-undone' });
    expect(undone.change?.undone).toBe(true);
    expect(nextState(undone, asked).change).toBeNull();
  });

  it('keeps what was asked, so that it can be asked again', () => {
    const question = { symptom: 'tool-forbidden', tool: 'users_list', toolArguments: null } as const;
    expect(play({ ...asked, question }, started('1'), { type: 'left' }).question).toEqual(question);
  });

  describe('after a change on the server', () => {
    const moduleChange = {
      planId: 'p',
      runId: '2',
      message: 'Enabled.',
      mark: 'passed',
      canUndo: true,
    } as const;
    const after = sampleReport({});
    const changed: WizardEvent = {
      type: 'module-changed',
      change: moduleChange,
      second: { runId: '2', report: after },
    };
    const chosen: WizardEvent = { type: 'remedy-chosen', step: 'module', finding: 1 };
    const refreshed: WizardEvent = {
      type: 'servers-refreshed',
      refreshed: { runId: '2', healed: true, messages: ['It answers again.'] },
      second: { runId: '2', report: after },
    };

    it('shows the second look, compared with the first', () => {
      const state = play(asked, started('1'), finished('1'), chosen, changed);
      expect(state).toMatchObject({ step: 'result', finding: 1, moduleChange, run: { runId: '2' } });
      expect(state.before).toBe(report);
      expect(reportOf(state)).toBe(after);
    });

    it('says what became of it in another language', () => {
      const again = { type: 'reworded', report: null, events: [] } as const;
      const of = [asked, started('1'), finished('1'), chosen] as const;
      const told = play(...of, changed, { ...again, runId: '2', messages: ['Ingeschakeld.'] });
      expect(told.moduleChange).toEqual({ ...moduleChange, message: 'Ingeschakeld.' });
      const healed = play(...of, refreshed, { ...again, runId: '2', messages: ['Hij antwoordt weer.'] });
      expect(healed.refreshed?.messages).toEqual(['Hij antwoordt weer.']);
      const other = play(...of, changed, { ...again, runId: '1', messages: ['Iets anders.'] });
      expect(other.moduleChange).toEqual(moduleChange);
    });

    it('does not take the person away from what they do by then', () => {
      const state = play(asked, started('1'), finished('1'), chosen, { type: 'left' }, changed);
      expect(state).toEqual({ ...firstState, moduleChange });
      expect(play(asked, started('1'), changed)).toMatchObject({ step: 'checking', run: { runId: '1' } });
    });

    it('keeps what can be undone over the next check, and nothing else', () => {
      const before = [asked, started('1'), finished('1'), chosen] as const;
      expect(play(...before, changed, asked).moduleChange).toEqual(moduleChange);
      const undone = { ...changed, change: { ...moduleChange, canUndo: false } };
      expect(play(...before, undone).moduleChange?.canUndo).toBe(false);
      expect(play(...before, undone, asked).moduleChange).toBeNull();
      expect(play(...before, refreshed).refreshed?.healed).toBe(true);
      expect(play(...before, refreshed, asked).refreshed).toBeNull();
    });
  });

  it('leads back step by step', () => {
    expect(stepBefore(firstState)).toBeNull();
    expect(stepBefore({ ...firstState, step: 'repair' })).toBe('setup');
    expect(stepBefore({ ...play(asked, started('1'), finished('1')), step: 'repair' })).toBe('result');
  });

  it('comes back from an instrument to where it was opened, even when the run has ended meanwhile', () => {
    const open = (id: 'token' | null): WizardEvent => ({
      type: 'instrument-opened',
      id,
      target: null,
      tool: null,
    });
    const viaList = play(open(null), open('token'));
    expect(viaList.instrument).toMatchObject({ id: 'token', from: 'start', fromList: true });
    const during = play(asked, started('1'), open('token'), finished('1'));
    expect(during.step).toBe('instrument');
    expect(stepBefore(during)).toBe('checking');
    expect(nextState(during, { type: 'went', step: 'checking' }).step).toBe('result');
  });
});
