import { runCommandLine } from './cli/command-line';
import { PracticeGrid, type PracticeGridOptions } from './practice-grid';

export { scenarios } from './scenarios/index';
export type { ScenarioFacts } from './grid';
export type { ListenerKind } from './listeners/kinds';
export type { PracticeGrid, PracticeGridOptions } from './practice-grid';
export type { TokenName, Tokens } from './state/identity';
export type { Variants } from './state/variants';

/** Starts a local ScaiGrid on loopback: MCP and REST over one state, every fault on a switch. */
export function startPracticeGrid(options: PracticeGridOptions = {}): Promise<PracticeGrid> {
  return PracticeGrid.start(options);
}

// `npm run practice-grid` imports the built file; a test that imports the library is another program.
if (/[\\/]practice-grid\.m?js$/.test(process.argv[1] ?? '')) await runCommandLine(process.argv.slice(2));
