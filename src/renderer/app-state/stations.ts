import type { Report } from '../../core/report/schema';
import type { FoundConnection } from '../../shared/ipc/contract';
import type { CheckStatus, CheckView, Station } from './run';

export const stations = [
  'client',
  'entry',
  'network',
  'sign-in',
  'permissions',
  'tools',
] as const satisfies readonly Station[];

/** `waiting`, `looking`: not judged yet. `none`: no check of this run looks at it. */
export type StationState = CheckStatus | 'waiting' | 'looking' | 'none';

export interface StationView {
  readonly station: Station;
  readonly state: StationState;
}

/** The line from a station to the next. `lit`: both ends work. `broken`: the path ends here. `seeking`: the next one is being looked at. */
export type LinkState = 'lit' | 'broken' | 'seeking' | 'idle';

/** The first of these that one of its checks has is the state of a station: `unknown` must never look like `passed`. */
const precedence: readonly CheckStatus[] = ['failed', 'unknown', 'warning', 'passed', 'skipped'];

/** The path while checks come in. */
export function stationsOf(checks: readonly CheckView[], running: boolean): readonly StationView[] {
  let firstUnfinished: Station | null = null;
  return stations.map((station) => {
    const own = checks.filter((check) => check.station === station);
    const judged = own.flatMap((check) => check.status ?? []);
    const finished = judged.length === own.length;
    if (!finished) firstUnfinished ??= station;
    if (judged.includes('failed')) return { station, state: 'failed' };
    if (own.length === 0) return { station, state: running && checks.length === 0 ? 'waiting' : 'none' };
    if (!finished && running) {
      return { station, state: judged.length > 0 || firstUnfinished === station ? 'looking' : 'waiting' };
    }
    // A run that was stopped leaves checks without a verdict.
    if (!finished) return { station, state: 'unknown' };
    return { station, state: precedence.find((status) => judged.includes(status)) ?? 'none' };
  });
}

/** The path of a finished run. */
export function stationsOfReport(report: Report): readonly StationView[] {
  return stationsOf(report.checks, false);
}

/** The path before any check: only the entry has been glanced at. */
export function stationsBefore(connection: FoundConnection | null): readonly StationView[] {
  const entry: Record<FoundConnection['state'], StationState> = {
    'looks-right': 'passed',
    problem: 'failed',
    unknown: 'unknown',
  };
  return stations.map((station) => ({
    station,
    state: station === 'entry' && connection !== null ? entry[connection.state] : 'waiting',
  }));
}

/** The lines between the stations, one fewer than stations. */
export function linksOf(path: readonly StationView[]): readonly LinkState[] {
  return path.slice(1).map((next, index) => {
    const here = path[index]?.state;
    if (here === 'failed') return 'broken';
    if (works(here) && (works(next.state) || next.state === 'failed')) return 'lit';
    return next.state === 'looking' ? 'seeking' : 'idle';
  });
}

/** The station that says most about the whole path; null before anything is known. */
export function focusOf(path: readonly StationView[]): StationView | null {
  const first = (state: StationState) => path.find((view) => view.state === state);
  return (
    first('failed') ??
    first('looking') ??
    first('unknown') ??
    first('warning') ??
    path.findLast(({ state }) => state === 'passed') ??
    null
  );
}

function works(state: StationState | undefined): boolean {
  return state === 'passed' || state === 'warning';
}
