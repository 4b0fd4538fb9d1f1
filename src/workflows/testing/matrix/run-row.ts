import { scenarios } from '../../../../practice-grid';
import type { PracticeGrid, Variants } from '../../../../practice-grid';
import { requestFor } from '../../../core/diagnosis/request';
import type { Report } from '../../../core/report/schema';
import { isSymptomId } from '../../../core/symptoms/symptoms';
import type { SymptomId } from '../../../core/symptoms/symptoms';
import { english } from '../../../core/words/en';
import { failure } from '../../../keychain/failure';
import { createMemoryKeychain } from '../../../keychain/memory';
import { diagnose } from '../../diagnose';
import type { Surroundings } from '../../surroundings';
import { howToMeet } from './how-to-meet';

/** One scenario of the practice grid, met by somebody who picks one symptom. */
export interface Row {
  readonly scenario: string;
  readonly symptom: SymptomId;
  /** Of the grid on which it is met; the default ones where absent. */
  readonly variants?: Partial<Variants>;
  /** By somebody who names the tool and enters nothing else. */
  readonly withoutArguments?: true;
}

export interface RowOutcome extends Row {
  readonly report: Report;
  /** What the grid counted, whatever the token. */
  readonly requests: number;
  /** Of these, how many the grid refused with 429. */
  readonly refused: number;
  readonly log: readonly string[];
  readonly durationMs: number;
}

/**
 * The symptom that the scenario is made for, and `everything`; a scenario without a symptom is met as `everything` alone. A
 * slow call is met without its arguments too: they have to be asked for.
 */
export function allRows(): readonly Row[] {
  const usual = scenarios.flatMap(({ id, symptom }) =>
    [symptom, 'everything'].flatMap((each): readonly Row[] =>
      each !== null && isSymptomId(each) ? [{ scenario: id, symptom: each }] : [],
    ),
  );
  return [
    ...usual,
    { scenario: 'healthy', symptom: 'something-else' },
    { scenario: 'slow-call', symptom: 'connection-drops', withoutArguments: true },
  ];
}

/** Switches the grid to the row's scenario and lets the whole program look at it, as `ungrey check --url` does. */
export async function runRow(grid: PracticeGrid, home: string, row: Row): Promise<RowOutcome> {
  const { scenario, symptom } = row;
  const { settings = {}, ...meeting } = howToMeet[scenario] ?? {};
  // Without arguments there is no call to wait for.
  const { toolArguments = null, timeoutMs = null } =
    row.withoutArguments === true ? { timeoutMs: 2_000 } : meeting;
  const { url, token, tool } = await grid.setScenario(scenario, settings);
  const before = grid.requests.at(-1)?.number ?? 0;
  const begin = performance.now();
  const { report } = await diagnose({
    request: requestFor(symptom, { url, tool, toolArguments, timeoutMs }),
    token: token === null ? null : grid.tokens[token],
    surroundings: surroundingsOf(grid, home),
    signal: new AbortController().signal,
    onEvent: () => undefined,
  });
  const made = grid.requests.filter(({ number }) => number > before);
  return {
    ...row,
    report,
    requests: made.length,
    refused: made.filter(({ status }) => status === 429).length,
    log: made.map(({ method, path, rpc, status }) => `${method} ${path} ${rpc ?? ''} ${String(status)}`),
    durationMs: performance.now() - begin,
  };
}

/** A machine with nothing of ScaiGrid's on it but the connection in question. */
function surroundingsOf(grid: PracticeGrid, home: string): Surroundings {
  return {
    platform: 'linux',
    arch: 'x64',
    osRelease: '6.0',
    home,
    env: { PATH: process.env['PATH'] },
    nodeVersion: process.versions.node,
    ungreyVersion: '0.0.0',
    words: english,
    keychain: createMemoryKeychain(failure('no-service')),
    bridge: { kind: 'mcp-remote' },
    browser: null,
    network: { certificates: [grid.caPem] },
  };
}
