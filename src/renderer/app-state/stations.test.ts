import { describe, expect, it } from 'vitest';
import type { CheckStatus, CheckView, Station } from './run';
import { focusOf, linksOf, stationsBefore, stationsOf } from './stations';

function check(station: Station, status: CheckStatus | null): CheckView {
  return { id: `${station}-${String(status)}`, title: '', station, status, durationMs: 0, detail: null };
}
function stateOf(station: Station, checks: readonly CheckView[], running = false) {
  return stationsOf(checks, running).find((view) => view.station === station)?.state;
}

describe('the state of a station', () => {
  it.each<[CheckStatus[], string]>([
    [['passed', 'skipped'], 'passed'],
    [['passed', 'warning'], 'warning'],
    [['passed', 'unknown', 'warning'], 'unknown'],
    [['unknown', 'failed'], 'failed'],
    [['skipped', 'skipped'], 'skipped'],
  ])('%j is %s', (statuses, expected) => {
    const checks = statuses.map((status) => check('network', status));
    expect(stateOf('network', checks)).toBe(expected);
  });

  it('is never passed while a check of it is open', () => {
    const checks = [check('network', 'passed'), check('network', null)];
    expect(stateOf('network', checks, true)).toBe('looking');
    expect(stateOf('network', checks, false)).toBe('unknown');
  });

  it('is broken as soon as one check failed', () => {
    expect(stateOf('network', [check('network', 'failed'), check('network', null)], true)).toBe('failed');
  });

  it('looks at the first open station, the others wait', () => {
    const checks = [check('entry', 'passed'), check('network', null), check('sign-in', null)];
    expect(stateOf('network', checks, true)).toBe('looking');
    expect(stateOf('sign-in', checks, true)).toBe('waiting');
  });

  it('says when no check looks at a station, but not before the checks are known', () => {
    expect(stateOf('tools', [check('entry', 'passed')])).toBe('none');
    expect(stateOf('tools', [], true)).toBe('waiting');
  });
});

describe('the lines between stations', () => {
  it('break behind the broken station and light up between working ones', () => {
    const path = stationsOf(
      [
        check('client', 'passed'),
        check('entry', 'failed'),
        check('network', 'passed'),
        check('sign-in', 'warning'),
        check('permissions', 'unknown'),
      ],
      false,
    );
    expect(linksOf(path)).toEqual(['lit', 'broken', 'lit', 'idle', 'idle']);
  });

  it('seek the station that is being looked at', () => {
    const path = stationsOf([check('client', 'passed'), check('entry', null)], true);
    expect(linksOf(path)[0]).toBe('seeking');
  });

  it('stay dark before anything was checked', () => {
    expect(linksOf(stationsBefore(null))).toEqual(['idle', 'idle', 'idle', 'idle', 'idle']);
  });
});

describe('what is said where there is no room for every station', () => {
  it('is the break, or else what is being looked at, or else how far the path works', () => {
    const broken = [check('client', 'passed'), check('entry', 'failed'), check('network', null)];
    expect(focusOf(stationsOf(broken, true))).toEqual({ station: 'entry', state: 'failed' });
    const looking = [check('client', 'passed'), check('entry', null)];
    expect(focusOf(stationsOf(looking, true))).toEqual({ station: 'entry', state: 'looking' });
    const whole = [check('client', 'passed'), check('entry', 'passed')];
    expect(focusOf(stationsOf(whole, false))).toEqual({ station: 'entry', state: 'passed' });
    expect(focusOf(stationsBefore(null))).toBeNull();
  });
});
