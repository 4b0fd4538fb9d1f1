import { describe, expect, it } from 'vitest';
import { sampleReport } from './sample-report';
import { firstState, nextState, nothingChosen, reportOf, stepBefore, type WizardEvent } from './wizard';

const report = sampleReport({});
const asked: WizardEvent = {
  type: 'check-asked',
  target: nothingChosen,
  symptom: 'entry-grey',
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

  it('leads back step by step', () => {
    expect(stepBefore(firstState)).toBeNull();
    expect(stepBefore({ ...firstState, step: 'repair' })).toBe('setup');
    expect(stepBefore({ ...play(asked, started('1'), finished('1')), step: 'repair' })).toBe('result');
  });
});
