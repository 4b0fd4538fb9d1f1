export { PracticeGrid } from './grid';
export type { PracticeGridOptions, ScenarioFacts } from './grid';
export type { ListenerKind } from './listeners/kinds';
export type { TokenName, Tokens } from './state/identity';
export type { Variants } from './state/variants';
export { scenarios } from './scenarios/index';

import { PracticeGrid, type PracticeGridOptions } from './grid';

/** Starts a local ScaiGrid on loopback: MCP and REST over one state, every fault on a switch. */
export function startPracticeGrid(options: PracticeGridOptions = {}): Promise<PracticeGrid> {
  return PracticeGrid.start(options);
}
